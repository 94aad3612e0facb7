import type { ReactNode } from 'react';
import styles from './Unseen.module.css';

/** For those who do not see the screen: heard, and takes no room. */
export const Unseen = ({ children }: { children: ReactNode }) => (
  <span className={styles['unseen']}>{children}</span>
);

/** The same for what happens: said as soon as it changes. */
export const Announced = ({ children }: { children: ReactNode }) => (
  <p role="status" className={styles['unseen']}>
    {children}
  </p>
);
