import { firstRunText } from '../../lib/i18n/en/first-run';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { IconName } from '../ui/icon-paths';
import styles from './FirstRun.module.css';
import { Frame } from './Frame';

/** Before the first read: what, when, where it stays, and what it may cost. */
export function ConsentStep({ onAgree, onNotNow }: { onAgree: () => void; onNotNow: () => void }) {
  const text = useText(firstRunText);
  const facts: [IconName, string, string][] = [
    ['eye', text.only, text.onlyMore],
    ['disk', text.here, text.hereMore],
    ['role', text.what, text.whatMore],
    ['warn', text.terms, text.termsMore],
  ];
  return (
    <Frame
      step={1}
      title={text.consentTitle}
      footer={
        <div className={styles['stack']}>
          <p className={styles['agreeing']}>{text.agreeing}</p>
          <Button kind="primary" size="large" block onClick={onAgree}>
            {text.agree}
          </Button>
          <Button kind="quiet" size="large" block onClick={onNotNow}>
            {text.notNow}
          </Button>
        </div>
      }
    >
      <ul className={styles['facts']}>
        {facts.map(([icon, name, more]) => (
          <li key={name} className={styles['fact']}>
            <Icon name={icon} />
            <div>
              <b>{name}</b>
              <p className={styles['text']}>{more}</p>
            </div>
          </li>
        ))}
      </ul>
    </Frame>
  );
}

/** "Not now": the panel stays, says that it is off, and how to look again. */
export function NotNow({ onLookAgain }: { onLookAgain: () => void }) {
  const text = useText(firstRunText);
  return (
    <Frame
      title={text.notNowTitle}
      lead={text.notNowMore}
      footer={
        <Button size="large" block onClick={onLookAgain}>
          {text.lookAgain}
        </Button>
      }
    />
  );
}
