import type { ReactNode } from 'react';
import type { MatchState } from '../../lib/domain/match';
import { Icon } from './Icon';
import styles from './RequirementRow.module.css';
import { stateIcon } from './states';

interface Props {
  state: MatchState;
  name: string;
  /** Wanted years, as "5 y+". */
  wanted?: string | undefined;
  /** The state in words ("Stated"), and what follows it (" · 6 y 1 m", " by PostgreSQL"). */
  word: string;
  figure?: string | undefined;
  /** Number of quotes; left out where there is none to count. */
  count?: string | undefined;
  open?: boolean;
  onToggle?: (open: boolean) => void;
  /** Made only while the row is open. */
  children: ReactNode;
}

/** The whole row is the summary: a click, Enter or Space opens the evidence. */
export function RequirementRow({
  state,
  name,
  wanted,
  word,
  figure,
  count,
  open,
  onToggle,
  children,
}: Props) {
  const tone = styles[stateIcon[state]];
  return (
    <details
      className={styles['row']}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
      data-state={state}
    >
      <summary className={styles['summary']}>
        <Icon name={stateIcon[state]} className={tone} />
        <span>
          <bdi className={styles['name']}>{name}</bdi>
          {wanted && <span className={styles['wanted']}> {wanted}</span>}
        </span>
        <span className={styles['state']}>
          <span className={tone}>
            <span className={styles['word']}>{word}</span>
          </span>
          {figure && <bdi>{figure}</bdi>}
        </span>
        <span className={styles['count']}>
          {count}
          <Icon name="right" size={12} className={styles['chevron']} />
        </span>
      </summary>
      <div className={styles['body']}>{children}</div>
    </details>
  );
}
