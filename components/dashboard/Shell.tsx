import type { ReactNode } from 'react';
import { dashboardText } from '../../lib/i18n/en/dashboard';
import { useText } from '../../lib/i18n/use-text';
import { routeHash } from '../../lib/state/route';
import { cx } from '../ui/class-names';
import { Icon } from '../ui/Icon';
import type { IconName } from '../ui/icon-paths';
import styles from './Shell.module.css';

export interface NavItem {
  view: string;
  label: string;
  icon: IconName;
  /** A figure at the end of the line. */
  figure?: ReactNode;
}

interface Props {
  items: NavItem[];
  current: string;
  /** What stands at the foot of the navigation. */
  foot?: ReactNode;
  children: ReactNode;
}

export function Shell({ items, current, foot, children }: Props) {
  const text = useText(dashboardText);
  return (
    <div className={styles['shell']}>
      <nav className={styles['nav']} aria-label={text.views}>
        <p className={styles['brand']}>
          <img src="/icons/32.png" alt="" width={20} height={20} />
          {text.product}
        </p>
        <ul>
          {items.map((item) => (
            <li key={item.view}>
              <a
                href={routeHash(item.view)}
                aria-current={item.view === current ? 'page' : undefined}
                className={cx(styles['link'], item.view === current && styles['current'])}
              >
                <Icon name={item.icon} />
                <span>{item.label}</span>
                {item.figure && <span className={styles['figure']}>{item.figure}</span>}
              </a>
            </li>
          ))}
        </ul>
        {foot && <div className={styles['foot']}>{foot}</div>}
      </nav>
      <main className={styles['main']}>{children}</main>
    </div>
  );
}
