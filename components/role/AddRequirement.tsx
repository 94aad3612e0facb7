import { useId, useState } from 'react';
import { MUST_WEIGHT, type Requirement } from '../../lib/domain/role';
import { roleText } from '../../lib/i18n/en/role';
import { useText } from '../../lib/i18n/use-text';
import { Button, IconButton } from '../ui/Button';
import { Field, Input } from '../ui/Field';
import styles from './AddRequirement.module.css';

interface Props {
  kind: Requirement['kind'];
  /** Names to choose from. */
  names: readonly string[];
  /** The vocabulary's name for what was typed; undefined = not in it. */
  canonical: (typed: string) => string | undefined;
  taken: readonly Requirement[];
  onAdd: (requirement: Requirement) => void;
  onClose: () => void;
}

/** One field: a name, or several divided by commas of which one is enough. It stays open for the next one. */
export function AddRequirement({ kind, names, canonical, taken, onAdd, onClose }: Props) {
  const text = useText(roleText);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const listId = useId();

  function add() {
    const words = typed
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean);
    if (words.length === 0) return;
    const known = words.map((word) => (kind === 'language' ? word : canonical(word)));
    const strange = words.find((_, at) => known[at] === undefined);
    if (strange) {
      setError(text.unknownSkill({ skill: strange }));
      return;
    }
    const anyOf = [...new Set(known.filter((name) => name !== undefined))];
    const key = [...anyOf].sort().join('\n');
    if (taken.some((one) => one.kind === kind && [...one.anyOf].sort().join('\n') === key)) {
      setError(text.already({ skill: anyOf.join(', ') }));
      return;
    }
    onAdd({ id: crypto.randomUUID(), kind, anyOf, need: 'must', weight: MUST_WEIGHT });
    setTyped('');
    setError(undefined);
  }

  return (
    <form
      className={styles['add']}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <Field label={kind === 'language' ? text.language : text.skillField} error={error}>
        {(control) => (
          <Input
            {...control}
            autoFocus
            value={typed}
            list={listId}
            autoComplete="off"
            onChange={(event) => {
              setTyped(event.target.value);
              setError(undefined);
            }}
          />
        )}
      </Field>
      <datalist id={listId}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Button submit>{text.add}</Button>
      <IconButton icon="close" label={text.addDone} onClick={onClose} />
    </form>
  );
}
