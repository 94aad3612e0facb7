import type { ReactNode } from 'react';
import styles from './Settings.module.css';

interface Props {
  name: string;
  note?: ReactNode;
  /** The control, or the state, at the end of the row. */
  end?: ReactNode;
  /** What opens below it. */
  children?: ReactNode;
}

export function SettingRow({ name, note, end, children }: Props) {
  return (
    <div className={styles['row']}>
      <div className={styles['line']}>
        <div className={styles['words']}>
          <h3 dir="auto">{name}</h3>
          {note && (
            <p className={styles['note']} dir="auto">
              {note}
            </p>
          )}
        </div>
        {end}
      </div>
      {children}
    </div>
  );
}
