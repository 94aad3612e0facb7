import { settingsText } from '../../lib/i18n/en/settings';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { lastBackup } from '../../lib/settings/items';
import { useEmptied } from '../../lib/state/use-emptied';
import { useSetting } from '../../lib/state/use-setting';
import { useStorage } from '../../lib/state/use-storage';
import { Icon } from '../ui/Icon';
import { EmptiedNotice } from './EmptiedNotice';
import { ExportEverything } from './ExportEverything';
import { RestoreFile } from './RestoreFile';
import { SettingRow } from './SettingRow';
import styles from './Settings.module.css';

export function YourData() {
  const { emptied, askAgain } = useEmptied();
  return (
    <>
      {emptied && <EmptiedNotice onChosen={askAgain} />}
      <ExportEverything />
      <RestoreFile onEnded={askAgain} />
      <LastExportRow />
      <StorageRow />
    </>
  );
}

function LastExportRow() {
  const text = useText(settingsText);
  const format = useFormat();
  const last = useSetting(lastBackup);
  if (last === undefined) return null;
  if (last === null)
    return (
      <SettingRow
        name={text.lastExport}
        note={text.neverMore}
        end={
          <span className={styles['state']}>
            <Icon name="warn" className={styles['look']} />
            {text.never}
          </span>
        }
      />
    );
  const facts = text.lastExportFacts({
    when: format.dayTime(last.at),
    people: text.people(last.people),
    roles: text.roles(last.roles),
    size: format.bytes(last.bytes),
  });
  return (
    <SettingRow
      name={text.lastExport}
      note={facts}
      end={
        <span className={`${styles['state']} ${styles['done']}`}>
          <Icon name="full" />
          {text.complete}
        </span>
      }
    />
  );
}

function StorageRow() {
  const text = useText(settingsText);
  const format = useFormat();
  const storage = useStorage(useSetting(lastBackup));
  if (storage === undefined) return null;
  if (storage === null) return <SettingRow name={text.storage} note={text.storageUnknown} />;
  const { used, free } = storage;
  const percent = format.percent(Math.round((used * 100) / Math.max(1, used + free)));
  return (
    <SettingRow
      name={text.storage}
      note={text.storageFacts({ used: format.bytes(used), free: format.bytes(free) })}
      end={
        <meter
          className={styles['meter']}
          value={used}
          max={Math.max(1, used + free)}
          aria-label={text.storageUsed({ percent })}
        />
      }
    />
  );
}
