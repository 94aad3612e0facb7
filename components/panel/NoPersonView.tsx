import { panelText } from '../../lib/i18n/en/panel';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { PanelMain } from './PanelShell';
import styles from './Views.module.css';

interface Props {
  browser: string;
  /** Host of the page, where access to it is for this visit only; null where it is granted for good. */
  host: string | null;
  onReadAgain: () => void;
  /** Runs in the click itself: it asks for the one origin. */
  onAlways: () => void;
  onPaste: () => void;
}

export function NoPersonView({ browser, host, onReadAgain, onAlways, onPaste }: Props) {
  const text = useText(panelText);
  return (
    <PanelMain>
      <div className={styles['view']}>
        <Icon name="page" />
        <h1 className={styles['title']}>{text.noneTitle}</h1>
        <p className={styles['text']}>{text.noneMore}</p>
        <div className={styles['acts']}>
          <Button onClick={onReadAgain}>{text.readAgain}</Button>
        </div>
      </div>
      {host && <AlwaysRead browser={browser} host={host} onAlways={onAlways} />}
      <section className={styles['section']}>
        <h2 className={styles['sectionTitle']}>{text.noneOwn}</h2>
        <div className={styles['acts']}>
          <Button size="small" icon="file" onClick={onPaste}>
            {text.pasteText}
          </Button>
        </div>
      </section>
    </PanelMain>
  );
}

/** Offered after a read that access was given to for one visit. */
export function AlwaysRead({
  browser,
  host,
  onAlways,
}: Pick<Props, 'browser' | 'onAlways'> & { host: string }) {
  const text = useText(panelText);
  return (
    <section className={styles['section']}>
      <h2 className={styles['sectionTitle']}>{text.oftenTitle}</h2>
      <p className={styles['text']}>{text.alwaysMore({ browser })}</p>
      <div className={styles['acts']}>
        <Button size="small" onClick={onAlways}>
          {text.alwaysOn({ host })}
        </Button>
      </div>
    </section>
  );
}
