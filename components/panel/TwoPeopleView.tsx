import { panelText } from '../../lib/i18n/en/panel';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { PanelMain } from './PanelShell';
import styles from './Views.module.css';

/** Head and body of a page disagree and its address names nobody: both are shown, the user picks. */
export function TwoPeopleView({ names, onPick }: { names: readonly string[]; onPick: (at: number) => void }) {
  const text = useText(panelText);
  return (
    <PanelMain>
      <Notice tone="unread" icon="users" title={text.twoTitle} heading role="status">
        {text.twoMore}
      </Notice>
      <ul className={styles['view']}>
        {names.map((name, at) => (
          <li key={name}>
            <Button block onClick={() => onPick(at)}>
              {text.thisOne({ name })}
            </Button>
          </li>
        ))}
      </ul>
    </PanelMain>
  );
}
