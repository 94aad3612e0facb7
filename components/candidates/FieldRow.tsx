import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { type PersonText, personText } from '../../lib/i18n/en/candidates';
import { useText } from '../../lib/i18n/use-text';
import { Button, IconButton } from '../ui/Button';
import { cx } from '../ui/class-names';
import { Input } from '../ui/Field';
import { Icon } from '../ui/Icon';
import styles from './Drawer.module.css';
import { SEVERAL, type ShownField } from './person-fields';
import { useShortDay } from './use-short-day';

interface Props {
  label: string;
  field: ShownField;
  /** Null = back to what was read. */
  onType: (value: string | null) => void;
}

/** Characters that fit beside the source; longer values have their source below. */
export const ROOM = 18;

export function FieldRow({ label, field, onType }: Props) {
  const text = useText(personText);
  const day = useShortDay();
  const [editing, setEditing] = useState(false);
  const { value, source, at, typed, missing } = field;
  return (
    <div className={cx(styles['field'], value.length > ROOM && styles['long'])}>
      <dt>{label}</dt>
      {editing ? (
        <dd className={styles['form']}>
          <FieldForm
            label={label}
            field={field}
            onKeep={(changed) => {
              setEditing(false);
              // A name is what the person is found by: it is never emptied.
              if (changed !== value && (changed !== '' || field.name !== 'name')) onType(changed);
            }}
            onBack={() => {
              setEditing(false);
              onType(null);
            }}
            onClose={() => setEditing(false)}
          />
        </dd>
      ) : value === '' && !typed ? (
        <>
          <dd className={`${styles['value']} ${styles['quiet']}`}>{absence(missing, text)}</dd>
          <dd className={styles['add']}>
            <Button
              kind="link"
              size="small"
              aria-label={text.addOf({ field: label })}
              onClick={() => setEditing(true)}
            >
              {text.add}
            </Button>
          </dd>
        </>
      ) : (
        <>
          <dd className={styles['value']} dir="auto">
            {value || <span className={styles['quiet']}>{text.emptied}</span>}
          </dd>
          <dd className={styles['from']}>
            {typed && <Icon name="edit" size={12} />}
            {source !== null && at !== null && text.from({ source: sourceWord(source, text), day: day(at) })}
          </dd>
          <dd>
            <IconButton
              icon="edit"
              className={styles['edit']}
              label={text.edit({ field: label })}
              onClick={() => setEditing(true)}
            />
          </dd>
        </>
      )}
    </div>
  );
}

interface FormProps {
  label: string;
  field: ShownField;
  onKeep: (value: string) => void;
  onBack: () => void;
  onClose: () => void;
}

function FieldForm({ label, field, onKeep, onBack, onClose }: FormProps) {
  const text = useText(personText);
  const [typed, setTyped] = useState(field.value);
  function keep(event: FormEvent) {
    event.preventDefault();
    onKeep(typed.trim());
  }
  function leave(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    // Escape leaves the field here, not the drawer.
    event.stopPropagation();
    onClose();
  }
  return (
    <form onSubmit={keep} onKeyDown={leave} className={styles['form']}>
      <Input
        small
        autoFocus
        aria-label={label}
        maxLength={2000}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className={styles['small']}>
        {SEVERAL.includes(field.name) && text.manyHint} {text.typedHint}
      </p>
      <div className={styles['buttons']}>
        <Button size="small" submit>
          {text.keep}
        </Button>
        <Button size="small" kind="quiet" onClick={onClose}>
          {text.cancel}
        </Button>
        {field.typed && (
          <Button size="small" kind="link" onClick={onBack}>
            {text.asRead}
          </Button>
        )}
      </div>
    </form>
  );
}

function absence(missing: ShownField['missing'], text: PersonText): string {
  switch (missing) {
    case 'not loaded':
      return text.notLoaded;
    case 'masked':
      return text.masked;
    case 'unreadable':
      return text.unreadable;
    case 'absent':
      return text.notOnPage;
    case null:
      return '–';
  }
}

/** How a field was found, in a word or two; sites have many ways, which all are "page" to a reader. */
function sourceWord(source: string, text: PersonText): string {
  const words: Record<string, string> = {
    card: text.sourceCard,
    position: text.sourcePosition,
    typed: text.sourceTyped,
    selected: text.sourceSelected,
    list: text.sourceList,
    'json-ld': text.sourceStructured,
    microdata: text.sourceStructured,
    'open-graph': text.sourceStructured,
    state: text.sourceStructured,
  };
  return words[source] ?? text.sourcePage;
}
