import { nobodyText } from '../../lib/i18n/en/nobody';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { PanelMain } from './PanelShell';
import styles from './Views.module.css';

/** The browser's own pages, its store: no extension reads there. */
export function ClosedView() {
  const text = useText(nobodyText);
  return (
    <PanelMain>
      <div className={styles['view']}>
        <Icon name="lock" />
        <h1 className={styles['title']}>{text.closedTitle}</h1>
        <p className={styles['text']}>{text.closedMore}</p>
      </div>
    </PanelMain>
  );
}

/** A site the user switched off. `onSwitchOn` runs in the click itself, so that it may ask for the hosts. */
export function SwitchedOffView({ site, onSwitchOn }: { site: string; onSwitchOn: () => void }) {
  const text = useText(nobodyText);
  return (
    <PanelMain>
      <div className={styles['view']}>
        <Icon name="block" />
        <h1 className={styles['title']}>{text.offTitle({ site })}</h1>
        <p className={styles['text']}>{text.offMore}</p>
        <div className={styles['acts']}>
          <Button onClick={onSwitchOn}>{text.switchOn({ site })}</Button>
        </div>
      </div>
    </PanelMain>
  );
}
