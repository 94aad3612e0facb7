import { useId } from 'react';
import styles from './Switch.module.css';

interface Props {
  name: string;
  /** One line below the name. */
  note?: string;
  on: boolean;
  off?: boolean;
  /** Called in the click handler itself, so that it can ask for a permission. */
  onChange: (on: boolean) => void;
}

/** A row with a switch at its end; the whole row switches. */
export function Switch({ name, note, on, off, onChange }: Props) {
  const noteId = useId();
  const nameId = useId();
  return (
    <label className={styles['row']}>
      <span>
        <span id={nameId} className={styles['name']}>
          {name}
        </span>
        {note && (
          <span id={noteId} className={styles['note']}>
            {note}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        className={styles['switch']}
        aria-labelledby={nameId}
        aria-describedby={note ? noteId : undefined}
        checked={on}
        disabled={off}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
}
