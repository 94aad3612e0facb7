import { panelText } from '../../lib/i18n/en/panel';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { PanelMain } from './PanelShell';
import styles from './Views.module.css';

interface Props {
  onMakeRole: () => void;
  onFromPosting: () => void;
  onSample: () => void;
  onRestore: () => void;
}

/** Nobody saved, no role: what is so, then the first act. */
export function EmptyLibrary({ onMakeRole, onFromPosting, onSample, onRestore }: Props) {
  const text = useText(panelText);
  return (
    <PanelMain>
      <div className={styles['view']}>
        <h1 className={styles['title']}>{text.emptyTitle}</h1>
        <p className={styles['text']}>{text.emptySteps}</p>
      </div>
      <ol className={styles['steps']}>
        <li className={styles['step']}>
          <div>
            <b>{text.step1}</b>
            <p className={styles['text']}>{text.step1More}</p>
            <div className={styles['acts']}>
              <Button size="small" kind="primary" onClick={onMakeRole}>
                {text.makeRole}
              </Button>
              <Button size="small" onClick={onFromPosting}>
                {text.fromPosting}
              </Button>
            </div>
          </div>
        </li>
        <li className={styles['step']}>
          <div>
            <b>{text.step2}</b>
            <p className={styles['text']}>{text.step2More}</p>
          </div>
        </li>
        <li className={styles['step']}>
          <div>
            <b>{text.step3}</b>
            <p className={styles['text']}>{text.step3More}</p>
          </div>
        </li>
      </ol>
      <section className={styles['section']}>
        <div className={styles['between']}>
          <span className={styles['text']}>{text.noProfile}</span>
          <Button kind="link" onClick={onSample}>
            {text.trySample}
          </Button>
        </div>
        <div className={styles['between']}>
          <span className={styles['text']}>{text.reinstalled}</span>
          <Button kind="link" onClick={onRestore}>
            {text.restore}
          </Button>
        </div>
      </section>
    </PanelMain>
  );
}
