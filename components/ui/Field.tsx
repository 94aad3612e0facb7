import type { ComponentProps, ReactNode } from 'react';
import { useId } from 'react';
import { cx } from './class-names';
import styles from './Field.module.css';
import { Icon } from './Icon';

/** What ties a control to its label, hint and error. */
export interface FieldControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface FieldProps {
  label: string;
  hint?: string;
  /** One sentence: what is wrong and what to write instead. */
  error?: string | undefined;
  children: (control: FieldControl) => ReactNode;
}

/** `<Field label="Years" error={…}>{(control) => <Input {...control} … />}</Field>` */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const below = error ? `${id}-error` : hint ? `${id}-hint` : undefined;
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['name']}>
        {label}
      </label>
      {children({ id, 'aria-describedby': below, 'aria-invalid': error ? true : undefined })}
      {hint && !error && (
        <p id={below} className={styles['hint']}>
          {hint}
        </p>
      )}
      {error && (
        <p id={below} className={styles['error']}>
          <Icon name="warn" size={12} />
          {error}
        </p>
      )}
    </div>
  );
}

/** `small` is 28 high, for rows. Without a `Field` around it, it needs an `aria-label`. */
export function Input({ small, className, ...rest }: ComponentProps<'input'> & { small?: boolean }) {
  return <input dir="auto" {...rest} className={cx(styles['input'], small && styles['small'], className)} />;
}

export function Textarea({ className, ...rest }: ComponentProps<'textarea'>) {
  return <textarea dir="auto" {...rest} className={cx(styles['input'], styles['area'], className)} />;
}

interface SelectProps extends Omit<ComponentProps<'select'>, 'onChange' | 'value' | 'children'> {
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
  small?: boolean;
}

export function Select({ value, options, onChange, small, className, ...rest }: SelectProps) {
  return (
    <div className={cx(styles['select'], className)}>
      <select
        {...rest}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={cx(styles['input'], small && styles['small'])}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </div>
  );
}
