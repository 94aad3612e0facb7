import { useState } from 'react';
import { useStore } from 'zustand';
import { COLUMNS, type ColumnId } from '../../lib/formats/column';
import { offeredColumns } from '../../lib/formats/layout';
import { exportText } from '../../lib/i18n/en/export';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { moved, ticked } from '../../lib/state/column-choice';
import type { ExportSession } from '../../lib/state/export-session';
import { Checkbox } from '../ui/Checkbox';
import { Input } from '../ui/Field';
import { useGripFocus } from '../ui/Grip';
import { Icon } from '../ui/Icon';
import { Announced } from '../ui/Unseen';
import { ColumnRow } from './ColumnRow';
import styles from './Export.module.css';
import { sampleOf } from './sample-cell';

/** Which columns, in which order. Dragged, moved by buttons, or by the arrow keys on a row's grip. */
export function ColumnPicker({ session }: { session: ExportSession }) {
  const text = useText(exportText);
  const format = useFormat();
  const { preset, columns, layout, rows, filled, plan } = useStore(session.store);
  const [find, setFind] = useState('');
  const [dragged, setDragged] = useState<ColumnId | null>(null);
  const [said, setSaid] = useState('');
  const { list, refocus } = useGripFocus<HTMLUListElement>();

  const offered = new Map(offeredColumns(preset).map((column) => [column.column, column]));
  const header = (id: ColumnId): string => offered.get(id)?.header ?? COLUMNS[id].header;
  const wanted = find.trim().toLocaleLowerCase();
  const shown = columns.order.filter((id) => header(id).toLocaleLowerCase().includes(wanted));
  const first = plan?.files[0]?.rows[0] ?? rows[0];
  const move = (id: ColumnId, to: number): void => {
    if (to < 0 || to >= columns.order.length) return;
    session.chooseColumns(moved(columns, id, to));
    setSaid(text.movedTo({ column: header(id), place: to + 1 }));
  };

  function beside(id: ColumnId): string {
    const column = offered.get(id);
    const sample = first && column ? sampleOf(first, column, layout) : '';
    if (sample || rows.length === 0) return sample;
    const some = filled.get(id) ?? 0;
    return some > 0 ? text.haveOne({ some, all: rows.length }) : text.nobodyHas;
  }

  return (
    <section className={styles['columns']} aria-label={text.columns}>
      <div className={styles['caption']}>
        <h3>{text.columns}</h3>
        <span>
          {text.columnCount({ on: format.number(columns.on.size), all: format.number(columns.order.length) })}
        </span>
      </div>
      <div className={styles['find']}>
        <Icon name="search" />
        <Input
          type="search"
          aria-label={text.findColumn}
          placeholder={text.findColumn}
          value={find}
          onChange={(event) => setFind(event.target.value)}
        />
      </div>
      <ul ref={list} className={styles['list']}>
        {shown.map((id) => {
          const at = columns.order.indexOf(id);
          return (
            <ColumnRow
              key={id}
              id={id}
              header={header(id)}
              beside={beside(id)}
              on={columns.on.has(id)}
              fixed={preset.fixed === true}
              dragged={dragged === id}
              onTick={(on) => session.chooseColumns(ticked(columns, id, on))}
              onMove={(by) => {
                move(id, at + by);
                refocus(id);
              }}
              onDrag={setDragged}
              onDragOver={() => {
                if (dragged !== null && dragged !== id) move(dragged, at);
              }}
            />
          );
        })}
        {preset.never.includes('score') && text.score.toLocaleLowerCase().includes(wanted) && (
          <li className={styles['column']}>
            <span />
            <Checkbox checked={false} off onChange={() => {}}>
              {text.score}
            </Checkbox>
            <span className={styles['beside']}>{text.offForAts}</span>
          </li>
        )}
        {shown.length === 0 && <li className={styles['note']}>{text.noColumn}</li>}
      </ul>
      <Announced>{said}</Announced>
    </section>
  );
}
