import { useLiveQuery } from 'dexie-react-hooks';
import { exportsList } from '../../lib/db/read/own';
import { presetById } from '../../lib/formats/presets';
import { exportText } from '../../lib/i18n/en/export';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import styles from './ExportView.module.css';

const SHOWN = 100;

/** What left this computer, and when. */
export function ExportsMade() {
  const text = useText(exportText);
  const format = useFormat();
  const made = useLiveQuery(() => exportsList(undefined, SHOWN), []);
  return (
    <section className={styles['part']} aria-labelledby="exports-made">
      <h2 id="exports-made">{text.made}</h2>
      {made && made.length > 0 ? (
        <ul className={styles['card']}>
          {made.map(({ id, at, preset, fileName, rows, columns }) => (
            <li key={id} className={styles['row']}>
              <span className={styles['name']}>
                <bdi>{fileName}</bdi>
                <span className={styles['columnsMade']} dir="auto">
                  {format.list(columns, 'plain')}
                </span>
              </span>
              <span className={styles['count']}>
                {[text.people(rows), presetById(preset)?.name ?? preset, format.dayTime(at)].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles['note']}>{text.noneMade}</p>
      )}
    </section>
  );
}
