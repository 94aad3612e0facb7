import { useState } from 'react';
import { candidatesText } from '../../lib/i18n/en/candidates';
import { useText } from '../../lib/i18n/use-text';
import { IconButton } from '../ui/Button';
import { Input } from '../ui/Field';
import { Icon } from '../ui/Icon';
import styles from './SavedFilters.module.css';

interface Props {
  name: string;
  /** What is shown now is this one. */
  on: boolean;
  /** Null where it was stored by a later version and cannot be read. */
  onApply: (() => void) | null;
  onRename: (name: string) => void;
  onDelete: () => void;
}

export function SavedFilterLine({ name, on, onApply, onRename, onDelete }: Props) {
  const text = useText(candidatesText);
  const [typed, setTyped] = useState<string | null>(null);
  if (typed !== null)
    return (
      <li className={styles['line']}>
        <form
          className={styles['rename']}
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim() && typed.trim() !== name) onRename(typed.trim());
            setTyped(null);
          }}
        >
          <Input
            autoFocus
            small
            aria-label={text.renameFilter({ name })}
            maxLength={80}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              // Leaves the name as it was, and the list open.
              event.preventDefault();
              event.stopPropagation();
              setTyped(null);
            }}
          />
          <IconButton submit icon="check" label={text.keepName} />
        </form>
      </li>
    );
  return (
    <li className={styles['line']}>
      <button
        type="button"
        className={styles['apply']}
        aria-pressed={on}
        disabled={onApply === null}
        onClick={() => onApply?.()}
      >
        {on ? <Icon name="check" /> : <span />}
        <bdi>{name}</bdi>
      </button>
      {onApply && (
        <IconButton icon="edit" label={text.renameFilter({ name })} onClick={() => setTyped(name)} />
      )}
      <IconButton icon="bin" label={text.deleteFilter({ name })} onClick={onDelete} />
    </li>
  );
}
