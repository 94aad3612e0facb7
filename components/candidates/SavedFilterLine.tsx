import { useId, useState } from 'react';
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
  /** Why a name cannot be taken. */
  faultOf: (name: string) => string | undefined;
  onRename: (name: string) => void;
  onDelete: () => void;
}

export function SavedFilterLine({ name, on, onApply, faultOf, onRename, onDelete }: Props) {
  const text = useText(candidatesText);
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<string>();
  const faultId = useId();
  /** Null leaves the name as it is. */
  const type = (next: string | null) => {
    setTyped(next);
    setFault(undefined);
  };
  const keep = (kept: string) => {
    const found = faultOf(kept);
    if (found) {
      setFault(found);
      return;
    }
    if (kept !== name) onRename(kept);
    type(null);
  };
  if (typed !== null)
    return (
      <li className={styles['line']}>
        <form
          className={styles['rename']}
          onSubmit={(event) => {
            event.preventDefault();
            keep(typed.trim());
          }}
        >
          <Input
            autoFocus
            small
            aria-label={text.renameFilter({ name })}
            maxLength={80}
            aria-invalid={fault ? true : undefined}
            aria-describedby={fault && faultId}
            value={typed}
            onChange={(event) => type(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              // Leaves the name as it was, and the list open.
              event.preventDefault();
              event.stopPropagation();
              type(null);
            }}
          />
          <IconButton submit icon="check" label={text.keepName} />
          {fault && (
            <p id={faultId} className={styles['fault']} role="alert">
              <Icon name="warn" size={12} />
              {fault}
            </p>
          )}
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
      {onApply && <IconButton icon="edit" label={text.renameFilter({ name })} onClick={() => type(name)} />}
      <IconButton icon="bin" label={text.deleteFilter({ name })} onClick={onDelete} />
    </li>
  );
}
