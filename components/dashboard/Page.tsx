import type { ReactNode } from 'react';
import { Icon } from '../ui/Icon';
import styles from './Page.module.css';

interface Props {
  title: string;
  /** What stands beside the title: a count, a switcher. */
  beside?: ReactNode;
  actions?: ReactNode;
  back?: { href: string; label: string };
  children: ReactNode;
}

/** A view's frame: title, what can be done, content. */
export function Page({ title, beside, actions, back, children }: Props) {
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        {back && (
          <a className={styles['back']} href={back.href} aria-label={back.label} title={back.label}>
            <Icon name="left" />
          </a>
        )}
        <h1 className={styles['title']} dir="auto">
          {title}
        </h1>
        {beside}
        {actions && <div className={styles['actions']}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
