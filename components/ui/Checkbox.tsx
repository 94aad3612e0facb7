import type { ReactNode } from 'react';
import styles from './Checkbox.module.css';

type Named = { children: ReactNode; label?: never } | { children?: never; label: string };

type Props = {
  checked: boolean;
  /** Some, but not all, of what it stands for. */
  some?: boolean;
  off?: boolean;
  onChange: (checked: boolean) => void;
} & Named;

/** With children: a label beside the box. With `label`: the box alone, named for those who do not see its row. */
export function Checkbox({ checked, some, off, onChange, children, label }: Props) {
  const box = (
    <input
      type="checkbox"
      className={styles['box']}
      checked={checked}
      disabled={off}
      aria-label={label}
      ref={(element) => {
        if (element) element.indeterminate = Boolean(some) && !checked;
      }}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
  if (label !== undefined) return box;
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is inside
    <label className={styles['label']}>
      {box}
      <span>{children}</span>
    </label>
  );
}
