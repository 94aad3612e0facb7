import { nobodyText } from '../../lib/i18n/en/nobody';
import { panelText } from '../../lib/i18n/en/panel';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { AlwaysRead } from './AlwaysRead';
import { PanelMain } from './PanelShell';
import styles from './Views.module.css';

interface Props {
  browser: string;
  /** Host of the page, where access to it is for this visit only; null where it is granted for good. */
  host: string | null;
  onReadAgain: () => void;
  /** Runs in the click itself: it asks for the one origin. */
  onAlways: () => void;
  /** It was asked, and the answer was no. */
  refused?: boolean;
  onPaste: () => void;
}

export function NoPersonView({ browser, host, onReadAgain, onAlways, refused, onPaste }: Props) {
  const text = useText(nobodyText);
  const panel = useText(panelText);
  return (
    <PanelMain>
      <div className={styles['view']}>
        <Icon name="page" />
        <h1 className={styles['title']}>{text.noneTitle}</h1>
        <p className={styles['text']}>{text.noneMore}</p>
        <div className={styles['acts']}>
          <Button onClick={onReadAgain}>{panel.readAgain}</Button>
        </div>
      </div>
      {host && <AlwaysRead browser={browser} host={host} onAlways={onAlways} refused={refused} />}
      <section className={styles['section']}>
        <h2 className={styles['sectionTitle']}>{text.noneOwn}</h2>
        <div className={styles['acts']}>
          <Button size="small" icon="file" onClick={onPaste}>
            {panel.pasteText}
          </Button>
        </div>
      </section>
    </PanelMain>
  );
}
