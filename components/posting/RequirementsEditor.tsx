import { type FormEvent, useState } from 'react';
import type { Requirement } from '../../lib/domain/role';
import { postingText } from '../../lib/i18n/en/posting';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { Input } from '../ui/Field';
import { EditorRow } from './EditorRow';
import styles from './RequirementsEditor.module.css';
import { newRequirement, skillsTyped } from './requirement-input';

interface Props {
  requirements: readonly Requirement[];
  onChange: (requirements: Requirement[]) => void;
}

/** Must or nice, years and, on demand, weight per requirement. Every change goes to the owner at once. */
export function RequirementsEditor({ requirements, onChange }: Props) {
  const text = useText(postingText);
  const [weights, setWeights] = useState(false);
  const [adding, setAdding] = useState(false);
  return (
    <>
      <ul>
        {requirements.map((requirement) => (
          <EditorRow
            key={requirement.id}
            requirement={requirement}
            weights={weights}
            onChange={(changed) =>
              onChange(requirements.map((each) => (each.id === changed.id ? changed : each)))
            }
            onRemove={() => onChange(requirements.filter(({ id }) => id !== requirement.id))}
          />
        ))}
      </ul>
      {adding ? (
        <AddForm
          onAdd={(added) => {
            onChange([...requirements, added]);
            setAdding(false);
          }}
          onClose={() => setAdding(false)}
        />
      ) : (
        <div className={styles['foot']}>
          <Button kind="link" icon="plus" className={styles['add']} onClick={() => setAdding(true)}>
            {text.add}
          </Button>
          {requirements.length > 0 && (
            <Button kind="link" aria-pressed={weights} onClick={() => setWeights(!weights)}>
              {text.weights}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function AddForm({ onAdd, onClose }: { onAdd: (requirement: Requirement) => void; onClose: () => void }) {
  const text = useText(postingText);
  const [typed, setTyped] = useState('');
  function add(event: FormEvent) {
    event.preventDefault();
    const skills = skillsTyped(typed, text.or);
    if (skills.length > 0) onAdd(newRequirement(crypto.randomUUID(), skills));
    else onClose();
  }
  return (
    <form
      className={styles['form']}
      onSubmit={add}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <Input
        small
        autoFocus
        maxLength={200}
        aria-label={text.addField}
        placeholder={text.addField}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button size="small" submit>
        {text.addSubmit}
      </Button>
      <Button size="small" kind="quiet" onClick={onClose}>
        {text.cancel}
      </Button>
    </form>
  );
}
