import type { ComponentProps, ReactNode } from 'react';
import { uiText } from '../../lib/i18n/en/ui';
import { useText } from '../../lib/i18n/use-text';
import { cx } from './class-names';
import { Icon } from './Icon';
import styles from './Table.module.css';

export function Table({ label, children }: { label: string; children: ReactNode }) {
  return (
    <table aria-label={label} className={styles['table']}>
      {children}
    </table>
  );
}

interface HeadProps {
  children: string;
  number?: boolean;
  /** How the table is sorted by this column now; `none` = it can be. Left out = it cannot. */
  sorted?: 'ascending' | 'descending' | 'none';
  onSort?: () => void;
  className?: string | undefined;
}

export function HeadCell({ children, number, sorted, onSort, className }: HeadProps) {
  const text = useText(uiText);
  const says = { ascending: text.sortAscending, descending: text.sortDescending, none: text.sortBy };
  return (
    <th scope="col" aria-sort={sorted} className={cx(styles['head'], number && styles['number'], className)}>
      {sorted && onSort ? (
        <button
          type="button"
          className={styles['sort']}
          onClick={onSort}
          title={says[sorted]({ column: children })}
        >
          {children}
          {sorted !== 'none' && (
            <Icon
              name="sort"
              size={12}
              className={sorted === 'descending' ? styles['descending'] : undefined}
            />
          )}
        </button>
      ) : (
        children
      )}
    </th>
  );
}

interface RowProps extends ComponentProps<'tr'> {
  /** 36 high instead of 52. */
  dense?: boolean;
  /** The row whose details are shown. */
  current?: boolean;
  selected?: boolean;
}

export function Row({ dense, current, selected, className, ...rest }: RowProps) {
  return (
    <tr
      {...rest}
      aria-current={current ? true : undefined}
      className={cx(
        styles['row'],
        dense && styles['dense'],
        selected && styles['selected'],
        current && styles['current'],
        className,
      )}
    />
  );
}
