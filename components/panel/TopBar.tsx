import { panelText } from '../../lib/i18n/en/panel';
import { useText } from '../../lib/i18n/use-text';
import { Button, IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Menu, type MenuItem, type MenuPart } from '../ui/Menu';
import styles from './TopBar.module.css';

export interface RoleChoice {
  id: string;
  name: string;
  /** A line below the name: how many people, for instance. */
  note?: string;
}

export interface RoleMenuProps {
  roles: readonly RoleChoice[];
  activeId: string | null;
  onActivate: (roleId: string | null) => void;
  onMakeRole: () => void;
  onEditRole: () => void;
}

/** Which role people are held against. The active role is the same in all windows. */
export function RoleMenu({ roles, activeId, onActivate, onMakeRole, onEditRole }: RoleMenuProps) {
  const text = useText(panelText);
  const active = roles.find(({ id }) => id === activeId);
  const name = active?.name ?? (roles.length > 0 ? text.noRole : text.noRoleYet);
  const choices: MenuItem[] = roles.map((role) => ({
    id: role.id,
    label: role.name,
    note: role.note,
    checked: role.id === activeId,
    onSelect: () => onActivate(role.id),
  }));
  const none: MenuItem = {
    id: 'none',
    label: text.noRole,
    note: text.noRoleNote,
    checked: activeId === null,
    onSelect: () => onActivate(null),
  };
  const acts: MenuItem[] = [{ id: 'make', label: text.makeRole, icon: 'plus', onSelect: onMakeRole }];
  if (active) acts.push({ id: 'edit', label: text.editRole, icon: 'edit', onSelect: onEditRole });
  const parts: MenuPart[] = [
    ...(roles.length > 0 ? [{ id: 'roles', items: [...choices, none] }] : []),
    { id: 'acts', items: acts },
  ];
  return (
    <Menu
      label={text.roleMenu}
      parts={parts}
      trigger={(trigger) => (
        <Button
          {...trigger}
          kind="quiet"
          icon="role"
          className={styles['role']}
          aria-label={text.roleIs({ role: name })}
        >
          <bdi className={styles['name']}>{name}</bdi>
          <Icon name="down" size={12} />
        </Button>
      )}
    />
  );
}

export interface MoreMenuProps {
  onDashboard: () => void;
  /** Left out where there is no page to read. */
  onReadAgain?: (() => void) | undefined;
  onPaste: () => void;
  onSettings: () => void;
  onShortcuts: () => void;
  onWhereItFails: () => void;
  onPrivacy: () => void;
}

export function MoreMenu(props: MoreMenuProps) {
  const text = useText(panelText);
  const page: MenuItem[] = [{ id: 'paste', label: text.pasteText, icon: 'file', onSelect: props.onPaste }];
  if (props.onReadAgain) {
    page.unshift({ id: 'again', label: text.readAgain, icon: 'undo', onSelect: props.onReadAgain });
  }
  const parts: MenuPart[] = [
    {
      id: 'go',
      items: [{ id: 'dashboard', label: text.dashboard, icon: 'out', onSelect: props.onDashboard }],
    },
    { id: 'page', items: page },
    {
      id: 'set',
      items: [
        { id: 'settings', label: text.settings, icon: 'sliders', onSelect: props.onSettings },
        { id: 'shortcuts', label: text.shortcuts, icon: 'keys', onSelect: props.onShortcuts },
        { id: 'fails', label: text.whereItFails, icon: 'info', onSelect: props.onWhereItFails },
        { id: 'privacy', label: text.privacy, icon: 'shield', onSelect: props.onPrivacy },
      ],
    },
  ];
  return (
    <Menu
      label={text.moreMenu}
      align="end"
      parts={parts}
      trigger={(trigger) => <IconButton {...trigger} icon="more" label={text.moreMenu} />}
    />
  );
}
