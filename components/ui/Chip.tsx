import type { ReactNode } from 'react';
import { uiText } from '../../lib/i18n/en/ui';
import { useText } from '../../lib/i18n/use-text';
import styles from './Chip.module.css';
import { cx } from './class-names';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';

interface Props {
  tone?: 'neutral' | 'stated' | 'unread' | 'selected';
  icon?: IconName;
  children: string;
  /** Makes the whole chip a button. */
  onClick?: () => void;
  /** A pressed or unpressed filter; only with `onClick`. */
  pressed?: boolean;
  /** 32 high, in a row of filters. */
  filter?: boolean;
  /** Shows an x, named "Remove …". */
  onRemove?: () => void;
}

export function Chip({ tone = 'neutral', icon, children, onClick, pressed, filter, onRemove }: Props) {
  const text = useText(uiText);
  const shown = pressed ? 'selected' : tone;
  const names = cx(styles['chip'], filter && styles['filter'], shown !== 'neutral' && styles[shown]);
  const inside = (
    <>
      {icon && <Icon name={icon} size={12} />}
      <bdi>{children}</bdi>
    </>
  );
  if (onClick) {
    return (
      <button type="button" className={names} aria-pressed={pressed} onClick={onClick}>
        {inside}
      </button>
    );
  }
  return (
    <span className={names}>
      {inside}
      {onRemove && (
        <button
          type="button"
          className={styles['remove']}
          aria-label={text.remove({ what: children })}
          onClick={onRemove}
        >
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  );
}

/** Chips side by side; a list for those who hear it. */
export function ChipRow({ children, label }: { children: ReactNode[]; label?: string }) {
  return (
    <ul className={styles['row']} aria-label={label}>
      {children.map((child, at) => (
        // The order is the only identity the row knows; the chips themselves hold no state.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={at}>{child}</li>
      ))}
    </ul>
  );
}
