import { useStore } from 'zustand';
import type { Delimiter } from '../../lib/formats/delimiter';
import { exportText } from '../../lib/i18n/en/export';
import { useText } from '../../lib/i18n/use-text';
import type { ExportSession } from '../../lib/state/export-session';
import { Notice } from '../ui/Notice';
import { Segmented } from '../ui/Segmented';
import { ColumnPicker } from './ColumnPicker';
import styles from './Export.module.css';
import { FileName } from './FileName';
import { Findings } from './Findings';
import { FirstRows } from './FirstRows';
import { PresetChoice } from './PresetChoice';

/** For whom and which columns on the left; what will leave on the right. */
export function ExportScreen({ session }: { session: ExportSession }) {
  const text = useText(exportText);
  const { layout, preset, plan, reading, label } = useStore(session.store);
  const words: Record<Delimiter, string> = { ',': text.comma, ';': text.semicolon, '\t': text.tab };
  return (
    <div className={styles['screen']}>
      <div className={styles['choice']}>
        <PresetChoice preset={preset} onChoose={session.choosePreset} />
        <ColumnPicker session={session} />
      </div>
      <div className={styles['outcome']}>
        <div className={styles['file']}>
          <div className={styles['part']}>
            <h3>{text.separator}</h3>
            <Segmented
              label={text.separator}
              value={layout.delimiter}
              options={preset.delimiters.map((value) => ({ value, label: words[value] }))}
              onChange={session.chooseDelimiter}
            />
          </div>
          <FileName label={label} files={plan?.files ?? []} onName={session.nameFiles} />
        </div>
        {reading.at === 'failed' ? (
          <Notice as="card" tone="negated" icon="warn" role="alert" title={text.failed}>
            {text.failedMore}
          </Notice>
        ) : (
          <>
            <Findings session={session} />
            <FirstRows session={session} />
          </>
        )}
      </div>
    </div>
  );
}
