import { settingsText } from '../../lib/i18n/en/settings';
import { useText } from '../../lib/i18n/use-text';
import { useActs } from '../dashboard/acts-context';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** A restore of nothing is the user's word that the loss was seen; until then no command but a restore is run. */
export function EmptiedNotice({ onChosen }: { onChosen: () => void }) {
  const text = useText(settingsText);
  const { act } = useActs();
  function startAnew(): void {
    const jobId = crypto.randomUUID();
    act({ name: 'startJob', jobId, kind: 'restore', label: text.startedAnew, total: 0 })
      .then((answer) => (answer.ok ? act({ name: 'finishJob', jobId, state: 'done' }) : answer))
      .then(onChosen, (error: unknown) => console.warn('Not started anew:', error));
  }
  return (
    <Notice
      as="card"
      tone="negated"
      icon="warn"
      role="alert"
      title={text.emptied}
      actions={
        <Button size="small" onClick={startAnew}>
          {text.startAnew}
        </Button>
      }
    >
      {text.emptiedMore}
    </Notice>
  );
}
