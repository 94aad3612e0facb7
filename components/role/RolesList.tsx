import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { rolesList } from '../../lib/db/read/roles';
import type { RoleContent } from '../../lib/domain/command';
import { TEMPLATES, templateRequirements } from '../../lib/domain/templates';
import { actsText } from '../../lib/i18n/en/acts';
import { roleText } from '../../lib/i18n/en/role';
import { useText } from '../../lib/i18n/use-text';
import { activeRole } from '../../lib/settings/items';
import { routeHash } from '../../lib/state/route';
import { templateName } from '../../lib/state/template-name';
import { useSetting } from '../../lib/state/use-setting';
import { useActs } from '../dashboard/acts-context';
import { Page } from '../dashboard/Page';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Menu } from '../ui/Menu';
import { JobTextDialog } from './JobTextDialog';
import { RoleCard } from './RoleCard';
import styles from './RolesList.module.css';

export function RolesList() {
  const text = useText(roleText);
  const said = useText(actsText);
  const roles = useLiveQuery(() => rolesList(), []);
  const active = useSetting(activeRole);
  const { act } = useActs();
  const [pasting, setPasting] = useState(false);

  const activate = (roleId: string): void => {
    activeRole.set(roleId).catch((error: unknown) => console.warn('The role was not activated:', error));
  };
  const make = (role: RoleContent): void => {
    const roleId = crypto.randomUUID();
    act(
      { name: 'saveRole', roleId, role },
      { said: said.roleMade({ role: role.name }), about: role.name, undone: said.undone },
    )
      .then((answer) => {
        if (!answer.ok) return;
        if (!active) activate(roleId);
        window.location.hash = routeHash('roles', roleId);
      })
      .catch((error: unknown) => console.warn('The role was not made:', error));
  };
  const bin = (roleId: string, name: string): void => {
    act({ name: 'binRole', roleId }, { said: text.binned({ name }), about: name, undone: said.undone }).catch(
      (error: unknown) => console.warn('Not moved to the bin:', error),
    );
  };
  const empty = (name: string): RoleContent => ({
    name,
    employment: [],
    confidential: false,
    requirements: [],
  });
  const newRole = (
    <Menu
      label={text.newRole}
      align="end"
      parts={[
        {
          id: 'ways',
          items: [
            { id: 'empty', label: text.empty, icon: 'plus', onSelect: () => make(empty(text.untitled)) },
            { id: 'text', label: text.fromText, icon: 'file', onSelect: () => setPasting(true) },
          ],
        },
        {
          id: 'templates',
          caption: text.fromTemplate,
          items: TEMPLATES.map((template) => ({
            id: template.id,
            label: templateName(template.id, text),
            onSelect: () =>
              make({
                ...empty(templateName(template.id, text)),
                requirements: templateRequirements(template, () => crypto.randomUUID()),
              }),
          })),
        },
      ]}
      trigger={(trigger) => (
        <Button {...trigger} kind="primary" icon="plus">
          {text.newRole}
        </Button>
      )}
    />
  );

  return (
    <Page title={text.roles} actions={newRole}>
      {roles?.length === 0 && (
        <Empty icon="role" title={text.none}>
          {text.noneHint}
        </Empty>
      )}
      <ul className={styles['cards']} aria-busy={roles === undefined}>
        {roles?.map((one) => (
          <li key={one.role.id}>
            <RoleCard
              {...one}
              active={one.role.id === active}
              onActivate={() => activate(one.role.id)}
              onDuplicate={() => {
                const { id: _, updatedAt: __, schemaVersion: ___, deletedAt: ____, ...content } = one.role;
                make({
                  ...content,
                  name: text.copyOf({ name: content.name }),
                  requirements: content.requirements.map((requirement) => ({
                    ...requirement,
                    id: crypto.randomUUID(),
                  })),
                });
              }}
              onBin={() => bin(one.role.id, one.role.name)}
            />
          </li>
        ))}
      </ul>
      <JobTextDialog
        open={pasting}
        onClose={() => setPasting(false)}
        onRole={(role) => {
          setPasting(false);
          make({ ...role, name: role.name || text.untitled });
        }}
      />
    </Page>
  );
}
