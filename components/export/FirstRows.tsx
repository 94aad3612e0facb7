import { useStore } from 'zustand';
import { cellsOf } from '../../lib/formats/cell';
import { guarded } from '../../lib/formats/guard';
import { exportText } from '../../lib/i18n/en/export';
import { useText } from '../../lib/i18n/use-text';
import type { ExportSession } from '../../lib/state/export-session';
import { cx } from '../ui/class-names';
import styles from './Export.module.css';
import { oneLine } from './sample-cell';

const ROWS = 4;
const NAMES = new Set(['givenName', 'familyName']);

/** The first file's first rows, as they will be written; a name that may be split wrongly stands out. */
export function FirstRows({ session }: { session: ExportSession }) {
  const text = useText(exportText);
  const { layout, plan } = useStore(session.store);
  const asWritten = (cell: string | number) =>
    layout.preset.guard && typeof cell === 'string' ? guarded(cell) : cell;
  const rows = plan?.files[0]?.rows.slice(0, ROWS) ?? [];
  if (rows.length === 0) return null;
  return (
    <div className={styles['part']}>
      <h3>{text.firstRows}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, and the keyboard must reach that */}
      <section className={styles['preview']} aria-label={text.firstRows} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {layout.columns.map(({ column, header }) => (
                <th key={column} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const cells = cellsOf(row, layout);
              return (
                <tr key={row.candidateId}>
                  {layout.columns.map(({ column }, at) => (
                    <td
                      key={column}
                      dir="auto"
                      className={cx(row.nameDoubtful && NAMES.has(column) && styles['doubtful'])}
                    >
                      {oneLine(asWritten(cells[at] ?? ''))}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </div>
  );
}
