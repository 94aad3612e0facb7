import { settingsText } from '../../lib/i18n/en/settings';
import { useText } from '../../lib/i18n/use-text';
import { toolbarMark } from '../../lib/settings/items';
import { useSetting } from '../../lib/state/use-setting';
import { Switch } from '../ui/Switch';
import styles from './Settings.module.css';

export function ToolbarMark() {
  const text = useText(settingsText);
  const on = useSetting(toolbarMark);
  return (
    <div className={styles['padded']}>
      <Switch
        name={text.mark}
        note={text.markMore}
        on={on ?? toolbarMark.fallback}
        onChange={(next) => {
          toolbarMark.set(next).catch((error: unknown) => console.warn('Switch not kept:', error));
        }}
      />
    </div>
  );
}
