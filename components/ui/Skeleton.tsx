import { cx } from './class-names';
import styles from './Skeleton.module.css';

/** A place where text will be; say "Reading …" in words beside it. No shimmer. */
export function Skeleton({
  as = 'line',
  width = 100,
}: {
  as?: 'line' | 'title';
  width?: 40 | 60 | 80 | 100;
}) {
  return <div aria-hidden className={cx(styles['block'], styles[as], styles[`w${width}`])} />;
}
