/** The menu of a saved person: the stage in the active role, the other roles, and what is done rarely. */
import type { profileText } from '../../lib/i18n/en/profile';
import type { MenuItem, MenuPart } from '../ui/Menu';
import type { SaveBarProps } from './SaveBar';
import type { SavedPerson } from './saved';

type Text = ReturnType<typeof profileText.get>;
type Props = Pick<
  SaveBarProps,
  'role' | 'roles' | 'stages' | 'onStage' | 'onAddToRole' | 'onRemoveFromRole' | 'onDoNotContact' | 'onBin'
>;

export function savedMenu(saved: SavedPerson, props: Props, text: Text): MenuPart[] {
  return [...stagePart(saved, props, text), ...rolesPart(saved, props, text), rarePart(saved, props, text)];
}

function stagePart(saved: SavedPerson, { role, stages, onStage }: Props, text: Text): MenuPart[] {
  const place = saved.places.find((each) => each.roleId === role?.id);
  if (!role || !place) return [];
  const items = stages.map(
    (stage): MenuItem => ({
      id: `stage-${stage.id}`,
      label: stage.name,
      checked: stage.id === place.stageId,
      onSelect: () => {
        if (stage.id !== place.stageId) onStage(role.id, stage.id);
      },
    }),
  );
  return [{ id: 'stages', caption: text.stage({ role: role.name }), items }];
}

function rolesPart(saved: SavedPerson, { role, roles, onAddToRole }: Props, text: Text): MenuPart[] {
  const items = roles
    .filter(({ id }) => id !== role?.id)
    .map((other): MenuItem => {
      const place = saved.places.find((each) => each.roleId === other.id);
      return place
        ? {
            id: `role-${other.id}`,
            label: other.name,
            note: text.inStage({ stage: place.stageName }),
            icon: 'dot',
            onSelect: () => undefined,
          }
        : {
            id: `role-${other.id}`,
            label: text.addToRole({ role: other.name }),
            icon: 'plus',
            onSelect: () => onAddToRole(other.id),
          };
    });
  return items.length > 0 ? [{ id: 'roles', caption: text.otherRoles, items }] : [];
}

function rarePart(saved: SavedPerson, props: Props, text: Text): MenuPart {
  const marked = saved.doNotContact !== undefined;
  const place = saved.places.find((each) => each.roleId === props.role?.id);
  const items: MenuItem[] = [
    {
      id: 'do-not-contact',
      label: marked ? text.unmarkDoNotContact : text.markDoNotContact,
      icon: 'block',
      onSelect: () => props.onDoNotContact(!marked),
    },
  ];
  if (place) {
    items.push({
      id: 'take-out',
      label: text.removeFromRole({ role: place.roleName }),
      icon: 'minus',
      onSelect: () => props.onRemoveFromRole(place.roleId),
    });
  }
  items.push({ id: 'bin', label: text.toBin, icon: 'bin', danger: true, onSelect: props.onBin });
  return { id: 'rare', items };
}
