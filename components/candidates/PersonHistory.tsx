import { useLiveQuery } from 'dexie-react-hooks';
import { eventsOf, historyOf } from '../../lib/db/read/history';
import { stageNames } from '../../lib/db/read/stages';
import type { Role } from '../../lib/domain/role';
import { actsText } from '../../lib/i18n/en/acts';
import { personText } from '../../lib/i18n/en/candidates';
import { fieldText } from '../../lib/i18n/en/fields';
import { useText } from '../../lib/i18n/use-text';
import { siteName } from '../../lib/state/site-name';
import { useActs } from '../dashboard/acts-context';
import { Button } from '../ui/Button';
import styles from './Drawer.module.css';
import { eventWords } from './history-words';
import { overrideLabel } from './PersonFields';
import { useShortDay } from './use-short-day';

interface Props {
  candidateId: string;
  name: string;
  roles: readonly Role[];
}

/** What happened, newest first; what was done can be taken back while nothing came after it. */
export function PersonHistory({ candidateId, name, roles }: Props) {
  const text = useText(personText);
  const said = useText(actsText);
  const names = useText(fieldText);
  const day = useShortDay();
  const { act } = useActs();
  const found = useLiveQuery(async () => {
    const [events, history, stages] = await Promise.all([
      eventsOf(candidateId),
      historyOf(candidateId, undefined, 200),
      stageNames(),
    ]);
    return { events, history: new Map(history.map((one) => [one.id, one])), stages };
  }, [candidateId]);
  // One command may be told in several lines; its undo stands at the one that happened first.
  const main = new Map(found?.events.map((event) => [event.historyId, event.id]));
  return (
    <section className={styles['section']} aria-busy={found === undefined}>
      <h3 className={styles['title']}>{text.history}</h3>
      {found?.events.length === 0 && <p className={styles['small']}>{text.historyNone}</p>}
      <ol>
        {found?.events.map((event) => {
          const entry = found.history.get(event.historyId ?? '');
          const first = entry !== undefined && main.get(entry.id) === event.id;
          const what = eventWords(event, {
            text,
            stage: (id) => found.stages.get(id) ?? id,
            role: (id) => roles.find((role) => role.id === id)?.name ?? text.aRole,
            site: siteName,
            field: (field) => overrideLabel(field, text, names),
          });
          return (
            <li key={event.id} className={styles['line']}>
              <span className={styles['when']}>{day(event.at)}</span>
              <span className={entry?.undoneAt === undefined ? undefined : styles['gone']} dir="auto">
                {entry?.undoneAt === undefined ? what : text.undone({ what })}
              </span>
              {first && entry.undoable && (
                <Button
                  kind="link"
                  size="small"
                  aria-label={text.undoOf({ what })}
                  onClick={() => {
                    act({ name: 'undo', historyId: entry.id }, { about: name, said: said.undone }).catch(
                      (error: unknown) => console.warn('Not undone:', error),
                    );
                  }}
                >
                  {text.undo}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
