import type { ReactNode } from 'react';
import type { Toast } from '../../lib/state/toasts';
import { ToastRegion } from '../ui/Toast';
import styles from './PanelShell.module.css';

interface Props {
  /** The role switcher and the ⋯ menu. Left out at first run. */
  top?: ReactNode;
  /** Said to those who do not see the page change: "Ada Kowalska, 9 of 10 fields read". */
  heard?: string;
  /** A `PanelMain`, and a `PanelFooter` where there is something to do. */
  children: ReactNode;
}

/** Top bar and footer stay, only the middle scrolls. */
export function PanelShell({ top, heard, children }: Props) {
  return (
    <div className={styles['shell']}>
      {top && <header className={styles['top']}>{top}</header>}
      <p role="status" className={styles['heard']}>
        {heard}
      </p>
      {children}
    </div>
  );
}

export function PanelMain({ children }: { children: ReactNode }) {
  return <main className={styles['main']}>{children}</main>;
}

interface FooterProps {
  /** Merge and error strips, on top of the footer. */
  strips?: ReactNode;
  toast?: Toast | null;
  onToastGone?: () => void;
  children?: ReactNode;
}

export function PanelFooter({ strips, toast = null, onToastGone, children }: FooterProps) {
  return (
    <>
      <div className={styles['floating']}>
        <ToastRegion toast={toast} onGone={() => onToastGone?.()} />
      </div>
      <footer className={styles['footer']}>
        {strips && <div className={styles['strips']}>{strips}</div>}
        {children && <div className={styles['acts']}>{children}</div>}
      </footer>
    </>
  );
}
