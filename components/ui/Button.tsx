import type { ComponentProps, ReactNode } from 'react';
import { useId } from 'react';
import styles from './Button.module.css';
import { cx } from './class-names';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';
import { Kbd } from './Kbd';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled' | 'type'> {
  /** One `primary` per view. `outlined` has the edge of a control, `link` looks like one. */
  kind?: 'primary' | 'default' | 'outlined' | 'quiet' | 'link';
  size?: 'small' | 'normal' | 'large';
  icon?: IconName;
  /** As wide as its place. */
  block?: boolean;
  danger?: boolean;
  /** The shortcut, shown on the button. */
  keys?: string | undefined;
  /** Off, with the reason, which is shown beside it; `true` only where the label itself says why ("Saving…"). */
  off?: string | boolean | undefined;
  submit?: boolean;
  children: ReactNode;
}

/** Off buttons stay reachable by keyboard, so that the reason can be heard. */
export function Button(props: ButtonProps) {
  const {
    kind = 'default',
    size = 'normal',
    icon,
    block,
    danger,
    keys,
    off,
    submit,
    children,
    ...rest
  } = props;
  const reasonId = useId();
  const reason = typeof off === 'string' ? off : undefined;
  const button = (
    <button
      {...rest}
      type={submit ? 'submit' : 'button'}
      aria-disabled={off ? true : undefined}
      aria-describedby={reason ? reasonId : rest['aria-describedby']}
      onClick={(event) => (off ? event.preventDefault() : rest.onClick?.(event))}
      className={cx(
        styles['button'],
        styles[kind],
        size !== 'normal' && styles[size],
        block && styles['block'],
        danger && styles['danger'],
        keys && styles['withKeys'],
        rest.className,
      )}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {keys && (
        <span className={styles['keys']}>
          <Kbd keys={keys} onAccent={kind === 'primary' && !off} />
        </span>
      )}
    </button>
  );
  if (!reason) return button;
  return (
    <span className={styles['withReason']}>
      {button}
      <span id={reasonId} className={styles['reason']}>
        {reason}
      </span>
    </span>
  );
}

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'disabled' | 'type' | 'children'> {
  icon: IconName;
  /** What it does, for those who do not see the icon; also its tooltip. */
  label: string;
  submit?: boolean;
}

export function IconButton({ icon, label, submit, className, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={submit ? 'submit' : 'button'}
      aria-label={label}
      title={label}
      className={cx(styles['button'], styles['quiet'], styles['iconOnly'], className)}
    >
      <Icon name={icon} />
    </button>
  );
}
