import { cx } from './class-names';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';
import styles from './Pill.module.css';

interface Props {
  tone: 'neutral' | 'accent' | 'negated' | 'unread';
  icon?: IconName;
  children: string;
}

/** A word of state: "Not saved", "Saved · New", "Do not contact". */
export function Pill({ tone, icon, children }: Props) {
  return (
    <span className={cx(styles['pill'], styles[tone])}>
      {icon && <Icon name={icon} size={12} />}
      <bdi>{children}</bdi>
    </span>
  );
}
