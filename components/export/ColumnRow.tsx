import type { ColumnId } from '../../lib/formats/column';
import { exportText } from '../../lib/i18n/en/export';
import { useText } from '../../lib/i18n/use-text';
import { Checkbox } from '../ui/Checkbox';
import { cx } from '../ui/class-names';
import { Grip } from '../ui/Grip';
import { Icon } from '../ui/Icon';
import styles from './Export.module.css';

interface Props {
  id: ColumnId;
  header: string;
  /** What the column holds for the first person, or how many have it. */
  beside: string;
  on: boolean;
  /** The target wants its columns as they are. */
  fixed: boolean;
  dragged: boolean;
  onTick: (on: boolean) => void;
  /** By one row: -1 up, 1 down. */
  onMove: (by: 1 | -1) => void;
  onDrag: (id: ColumnId | null) => void;
  onDragOver: () => void;
}

export function ColumnRow(props: Props) {
  const { id, header, beside, on, fixed, dragged, onTick, onMove, onDrag, onDragOver } = props;
  const text = useText(exportText);
  return (
    <li
      className={cx(styles['column'], !on && styles['offColumn'], dragged && styles['dragged'])}
      draggable={!fixed}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        onDrag(id);
      }}
      onDragEnd={() => onDrag(null)}
      onDragOver={(event) => {
        event.preventDefault();
        onDragOver();
      }}
    >
      {fixed ? <span /> : <Grip id={id} label={text.move({ column: header })} onMove={onMove} />}
      <Checkbox checked={on} off={fixed} onChange={onTick}>
        {header}
      </Checkbox>
      <span className={styles['beside']} dir="auto">
        {beside}
      </span>
      {!fixed && (
        <span className={styles['moves']}>
          {/* For the pointer; by keyboard the grip does it, without two more stops a row. */}
          <button
            type="button"
            tabIndex={-1}
            aria-label={text.moveUp({ column: header })}
            onClick={() => onMove(-1)}
          >
            <Icon name="down" size={12} className={styles['up']} />
          </button>
          <button
            type="button"
            tabIndex={-1}
            aria-label={text.moveDown({ column: header })}
            onClick={() => onMove(1)}
          >
            <Icon name="down" size={12} />
          </button>
        </span>
      )}
    </li>
  );
}
