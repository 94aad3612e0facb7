import { useLiveQuery } from 'dexie-react-hooks';
import { jobs } from '../../lib/db/read/own';
import { settingsText } from '../../lib/i18n/en/settings';
import { useText } from '../../lib/i18n/use-text';
import { useNow } from '../../lib/state/use-now';
import { useActs } from '../dashboard/acts-context';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

const QUIET_MS = 60_000;

/** A restore whose page was closed before its end: it is still called running, and nobody runs it. */
export function InterruptedRestore({ own }: { own: string | null }) {
  const text = useText(settingsText);
  const { act } = useActs();
  const now = useNow();
  const left = useLiveQuery(
    async () => (await jobs()).find((job) => job.kind === 'restore' && job.state === 'running'),
    [],
  );
  // Another tab may be at it: each batch moves the job's clock.
  if (!left || left.id === own || now - left.updatedAt < QUIET_MS) return null;
  const takeBack = async (jobId: string): Promise<void> => {
    const ended = await act({ name: 'finishJob', jobId, state: 'cancelled' }, { about: left.label });
    if (ended.ok) await act({ name: 'revertJob', jobId }, { about: left.label, said: text.reverted });
  };
  return (
    <Notice
      as="card"
      tone="unread"
      icon="warn"
      title={text.interrupted({ file: left.label, rows: text.rows(left.done) })}
      actions={
        <Button
          size="small"
          icon="undo"
          onClick={() => {
            takeBack(left.id).catch((error: unknown) => console.warn('Not taken back:', error));
          }}
        >
          {text.revert}
        </Button>
      }
    >
      {text.interruptedMore}
    </Notice>
  );
}
