import { useId } from 'react';
import styles from './Segmented.module.css';

interface Props<Value extends string> {
  /** Names the choice for those who do not see its place. */
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

/** One of a few words: native radios, so the arrow keys work. */
export function Segmented<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles['group']}>
      {options.map((option) => (
        <label key={option.value} className={styles['segment']} data-word={option.label}>
          <input
            type="radio"
            className={styles['radio']}
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
