import { panelText } from '../../lib/i18n/en/panel';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import styles from './Views.module.css';

interface Props {
  browser: string;
  host: string;
  /** Runs in the click itself: it asks for the one origin. */
  onAlways: () => void;
  /** It was asked, and the answer was no. */
  refused?: boolean | undefined;
}

/** Offered after a read that access was given to for one visit. */
export function AlwaysRead({ browser, host, onAlways, refused }: Props) {
  const text = useText(panelText);
  return (
    <section className={styles['section']}>
      <h2 className={styles['sectionTitle']}>{text.oftenTitle}</h2>
      <p role="status" className={styles['text']}>
        {refused ? text.alwaysRefused({ host }) : text.alwaysMore({ browser })}
      </p>
      <div className={styles['acts']}>
        <Button size="small" onClick={onAlways}>
          {text.alwaysOn({ host })}
        </Button>
      </div>
    </section>
  );
}
