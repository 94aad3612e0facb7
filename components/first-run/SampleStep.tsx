import { firstRunText } from '../../lib/i18n/en/first-run';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import styles from './FirstRun.module.css';
import { Frame } from './Frame';

interface Props {
  onSample: () => void;
  onBack: () => void;
  onDone: () => void;
}

/** The last step ends on an invented person, so that the first match is seen without an account anywhere. */
export function SampleStep({ onSample, onBack, onDone }: Props) {
  const text = useText(firstRunText);
  return (
    <Frame
      step={4}
      title={text.sampleTitle}
      lead={text.sampleMore}
      footer={
        <div className={styles['stack']}>
          <div className={styles['acts']}>
            <Button size="large" onClick={onBack}>
              {text.back}
            </Button>
            <Button kind="primary" size="large" block onClick={onSample}>
              {text.showSample}
            </Button>
          </div>
          <Button kind="quiet" size="large" block onClick={onDone}>
            {text.done}
          </Button>
        </div>
      }
    >
      <div className={styles['card']}>
        <Icon name="user" />
        <p>{text.sampleHow}</p>
      </div>
    </Frame>
  );
}
