import type { MatchState } from '../../lib/domain/match';
import type { Need } from '../../lib/domain/role';
import { cx } from './class-names';
import styles from './MatchBar.module.css';
import { stateIcon } from './states';

export interface Segment {
  id: string;
  state: MatchState;
  need: Need;
}

interface Props {
  /** In the role's order, musts first. */
  segments: readonly Segment[];
  /** The bar in words. */
  label: string;
  /** 6 high, for tables and cards. */
  small?: boolean;
}

/** One segment per requirement; the five states differ by shape. */
export function MatchBar({ segments, label, small }: Props) {
  const firstNice = segments.find((each) => each.need === 'nice')?.id;
  return (
    <div role="img" aria-label={label} className={cx(styles['bar'], small && styles['small'])}>
      {segments.map((segment) => (
        <span
          key={segment.id}
          className={cx(
            styles['segment'],
            styles[stateIcon[segment.state]],
            segment.need === 'nice' && styles['nice'],
            segment.id === firstNice && styles['firstNice'],
          )}
        />
      ))}
    </div>
  );
}
