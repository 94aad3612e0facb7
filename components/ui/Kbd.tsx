import { cx } from './class-names';
import styles from './Kbd.module.css';

/** A shortcut as printed on its button. */
export function Kbd({ keys, onAccent }: { keys: string; onAccent?: boolean }) {
  return <kbd className={cx(styles['kbd'], onAccent && styles['onAccent'])}>{keys}</kbd>;
}
