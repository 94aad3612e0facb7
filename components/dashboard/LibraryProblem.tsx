import { troubleText } from '../../lib/i18n/en/trouble';
import { useText } from '../../lib/i18n/use-text';
import { useLibraryProblem } from '../../lib/state/use-library-problem';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** Above every view while the library cannot be opened: an empty view would look like an empty library. */
export function LibraryProblem() {
  const text = useText(troubleText);
  const { why, askAgain } = useLibraryProblem();
  if (!why) return null;
  return (
    <Notice
      tone="negated"
      icon="warn"
      role="alert"
      title={text.cannotOpen}
      actions={
        <Button size="small" onClick={askAgain}>
          {text.tryAgain}
        </Button>
      }
    >
      {why === 'database blocked' ? text.shortBlocked : text.cannotOpenMore}
    </Notice>
  );
}
