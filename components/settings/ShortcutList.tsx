import { settingsText } from '../../lib/i18n/en/settings';
import { useText } from '../../lib/i18n/use-text';
import { BROWSER_NAME, openShortcuts } from '../../lib/platform/pages';
import { useShortcuts } from '../../lib/state/use-shortcuts';
import { Button } from '../ui/Button';
import { Kbd } from '../ui/Kbd';
import { SettingRow } from './SettingRow';
import styles from './Settings.module.css';

export function ShortcutList() {
  const text = useText(settingsText);
  const keys = useShortcuts();
  const row = (name: string, set: string | undefined) => (
    <SettingRow
      name={name}
      end={set ? <Kbd keys={set} /> : <span className={styles['note']}>{text.notSet}</span>}
    />
  );
  return (
    <>
      {row(text.open, keys.open)}
      {row(text.save, keys.save)}
      <SettingRow
        name={text.change}
        note={text.shortcutsMore({ browser: BROWSER_NAME })}
        end={
          <Button icon="keys" onClick={openShortcuts}>
            {text.change}
          </Button>
        }
      />
    </>
  );
}
