import type { ReactNode } from 'react';
import styles from './Empty.module.css';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';

interface Props {
  icon?: IconName;
  /** What is so. */
  title: string;
  /** Why, and the first act. */
  children?: ReactNode;
  actions?: ReactNode;
}

export function Empty({ icon, title, children, actions }: Props) {
  return (
    <div className={styles['empty']}>
      {icon && <Icon name={icon} className={styles['icon']} />}
      <h2 className={styles['title']} dir="auto">
        {title}
      </h2>
      {children && <div className={styles['text']}>{children}</div>}
      {actions && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
