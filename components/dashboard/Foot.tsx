import { troubleText } from '../../lib/i18n/en/trouble';
import { uiText } from '../../lib/i18n/en/ui';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { ToastRegion } from '../ui/Toast';
import { useActs } from './acts-context';
import styles from './Foot.module.css';
import { refusalWords } from './refusal-words';

/** What was just done, or what did not happen and why; floats over the foot of every view. */
export function Foot() {
  const text = useText(troubleText);
  const ui = useText(uiText);
  const { toast, clearToast, trouble, clearTrouble } = useActs();
  return (
    <div className={styles['foot']}>
      {trouble && (
        <Notice
          as="card"
          tone="negated"
          icon="warn"
          role="alert"
          title={text.notDone}
          actions={
            <>
              {trouble.again && (
                <Button size="small" onClick={trouble.again}>
                  {text.tryAgain}
                </Button>
              )}
              <Button size="small" kind="quiet" onClick={clearTrouble}>
                {ui.dismiss}
              </Button>
            </>
          }
        >
          {refusalWords(trouble.why, text)}
        </Notice>
      )}
      <ToastRegion toast={toast} onGone={clearToast} />
    </div>
  );
}
