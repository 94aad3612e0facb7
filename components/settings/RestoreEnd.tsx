import { settingsText } from '../../lib/i18n/en/settings';
import { troubleText } from '../../lib/i18n/en/trouble';
import { useText } from '../../lib/i18n/use-text';
import type { RestoreState } from '../../lib/state/restore-store';
import { useActs } from '../dashboard/acts-context';
import { refusalWords } from '../dashboard/refusal-words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

interface Props extends Omit<Extract<RestoreState, { at: 'ended' }>, 'at'> {
  onReverted: () => void;
}

/** What came of it, and the way back. */
export function RestoreEnd({ file, jobId, how, why, done, skipped, revertible, onReverted }: Props) {
  const text = useText(settingsText);
  const trouble = useText(troubleText);
  const { act } = useActs();
  const rows = text.rows(done);
  const titles = {
    done: text.restoredDone({ rows, file }),
    cancelled: text.restoreStopped({ rows, file }),
    failed: text.restoreFailed({ why: refusalWords(why ?? 'failed', trouble), rows, file }),
  };
  return (
    <Notice
      as="card"
      tone={how === 'failed' ? 'negated' : 'neutral'}
      icon={how === 'done' ? 'full' : 'warn'}
      role={how === 'failed' ? 'alert' : 'status'}
      title={titles[how]}
      actions={
        revertible &&
        done > 0 && (
          <Button
            size="small"
            icon="undo"
            onClick={() => {
              act({ name: 'revertJob', jobId }, { about: file, said: text.reverted })
                .then((answer) => {
                  if (answer.ok) onReverted();
                })
                .catch((error: unknown) => console.warn('Not taken back:', error));
            }}
          >
            {text.revert}
          </Button>
        )
      }
    >
      {skipped > 0 && text.skipped(skipped)}
    </Notice>
  );
}
