import type { ReactNode } from 'react';
import { cx } from './class-names';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';
import styles from './Notice.module.css';

interface Props {
  tone: 'unread' | 'negated' | 'accent' | 'neutral';
  icon: IconName;
  /** The fact, in one short sentence. */
  title?: string;
  /** The title is the heading of the whole view. */
  heading?: boolean;
  /** What is safe, and what to do. */
  children?: ReactNode;
  actions?: ReactNode;
  /** What stands at the end of the first line, an `IconButton` for instance. */
  end?: ReactNode;
  /** `strip`: on top of the footer; `card`: rounded, inside a view. Without: full width, under a head. */
  as?: 'strip' | 'card';
  /** `alert` for an error that came up, so that it is said at once. */
  role?: 'alert' | 'status';
}

export function Notice({ tone, icon, title, children, actions, end, as, role, heading }: Props) {
  const Title = heading ? 'h1' : 'p';
  return (
    <div role={role} className={cx(styles['notice'], styles[tone], as && styles[as])}>
      <Icon name={icon} />
      <div className={styles['body']}>
        {title && (
          <Title className={styles['title']} dir="auto">
            {title}
          </Title>
        )}
        {children && <div className={styles['more']}>{children}</div>}
        {actions && <div className={styles['actions']}>{actions}</div>}
      </div>
      {end}
    </div>
  );
}
