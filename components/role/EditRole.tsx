import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { historyOf } from '../../lib/db/read/history';
import { role as roleById } from '../../lib/db/read/roles';
import type { RoleContent } from '../../lib/domain/command';
import type { Role } from '../../lib/domain/role';
import { actsText } from '../../lib/i18n/en/acts';
import { roleText } from '../../lib/i18n/en/role';
import { troubleText } from '../../lib/i18n/en/trouble';
import { useText } from '../../lib/i18n/use-text';
import { routeHash } from '../../lib/state/route';
import { spokenLanguages } from '../../lib/state/spoken-languages';
import { useRecogniser } from '../../lib/state/use-recogniser';
import { useShortlistStates } from '../../lib/state/use-shortlist-states';
import { useActs } from '../dashboard/acts-context';
import { Page } from '../dashboard/Page';
import { refusalWords } from '../dashboard/refusal-words';
import { Empty } from '../ui/Empty';
import { RoleEditor } from './RoleEditor';
import { SaveLine, type SaveState } from './SaveLine';

const NAMES: readonly string[] = [];

/** One role, edited in place: each change is a command of its own, with its undo. */
export function EditRole({ roleId }: { roleId: string }) {
  const text = useText(roleText);
  const said = useText(actsText);
  const trouble = useText(troubleText);
  const { act } = useActs();
  const role = useLiveQuery(async () => (await roleById(roleId)) ?? null, [roleId]);
  const history = useLiveQuery(() => historyOf(roleId), [roleId]);
  const [state, setState] = useState<SaveState>({ at: 'saved' });
  if (role === undefined) return <div aria-busy="true" />;
  if (role === null)
    return <Empty title={text.gone} actions={<a href={routeHash('roles')}>{text.backToRoles}</a>} />;

  const newest = history?.find((entry) => entry.undoneAt === undefined);
  // The oldest entry made the role: taking that back would remove it, which is the bin's business.
  const undoable = newest?.undoable && newest !== history?.at(-1) ? newest : undefined;
  function save(content: RoleContent) {
    setState({ at: 'saving' });
    act({ name: 'saveRole', roleId, role: content }, { about: content.name })
      .then((answer) =>
        setState(answer.ok ? { at: 'saved' } : { at: 'not saved', why: refusalWords(answer.why, trouble) }),
      )
      .catch(() => setState({ at: 'not saved', why: refusalWords('failed', trouble) }));
  }
  return (
    <Page
      title={role.name}
      back={{ href: routeHash('roles'), label: text.backToRoles }}
      actions={
        <SaveLine
          state={state}
          onUndo={
            undoable &&
            (() => {
              act({ name: 'undo', historyId: undoable.id }, { about: role.name, said: said.undone }).catch(
                (error: unknown) => console.warn('Not undone:', error),
              );
            })
          }
        />
      }
    >
      <Editor role={role} onSave={save} />
    </Page>
  );
}

function Editor({ role, onSave }: { role: Role; onSave: (content: RoleContent) => void }) {
  const recogniser = useRecogniser();
  const shortlist = useShortlistStates(role);
  return (
    <RoleEditor
      role={role}
      skills={recogniser?.names ?? NAMES}
      languages={spokenLanguages()}
      canonical={(typed) => recogniser?.canonical(typed)}
      shortlist={shortlist}
      onSave={onSave}
    />
  );
}
