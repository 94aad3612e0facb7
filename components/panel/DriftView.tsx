import type { FieldName } from '../../lib/domain/reading';
import { fieldText } from '../../lib/i18n/en/fields';
import { nobodyText } from '../../lib/i18n/en/nobody';
import { panelText } from '../../lib/i18n/en/panel';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { PanelMain } from './PanelShell';
import styles from './Views.module.css';

interface Props {
  site: string;
  /** Fields that came out empty though the page looked known. */
  empty: readonly FieldName[];
  onReadAgain: () => void;
  onTypeIn: () => void;
}

/** The site was rebuilt: said at once, instead of an empty person saved in silence. */
export function DriftView({ site, empty, onReadAgain, onTypeIn }: Props) {
  const text = useText(nobodyText);
  const panel = useText(panelText);
  const names = useText(fieldText);
  const formats = useFormat();
  const words = formats.list(
    empty.map((field, at) => (at === 0 ? names[field] : names[field].toLocaleLowerCase())),
  );
  const says = empty.length === 1 ? text.driftEmpty : text.driftEmptyMany;
  return (
    <PanelMain>
      <Notice tone="negated" icon="warn" title={text.driftTitle} heading role="alert">
        {empty.length > 0 && says({ fields: words })}
      </Notice>
      <div className={styles['view']}>
        <p className={styles['text']}>{text.driftMore({ site })}</p>
        <div className={styles['acts']}>
          <Button onClick={onReadAgain}>{panel.readAgain}</Button>
          <Button kind="quiet" onClick={onTypeIn}>
            {text.typeIn}
          </Button>
        </div>
      </div>
    </PanelMain>
  );
}
