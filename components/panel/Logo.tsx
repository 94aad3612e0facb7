import styles from './Logo.module.css';

/** The mark of the product: two index tabs above a card that is ticked. `scripts/icon.svg` draws the same. */
export function Logo() {
  return (
    <svg viewBox="0 0 16 16" className={styles['logo']} aria-hidden focusable="false">
      <path className={styles['line']} d="M2.2 2.1h3.7l1 1.2M9.2 2.1h3.7l1 1.2" />
      <path d="M1.8 5h12.4a.8.8 0 0 1 .8.8v8.4a.8.8 0 0 1-.8.8H1.8a.8.8 0 0 1-.8-.8V5.8a.8.8 0 0 1 .8-.8Z" />
      <path className={styles['check']} d="M4.3 10l2.6 2.7l4.8-5.2" />
    </svg>
  );
}
