import { type FormEvent, useState } from 'react';
import { profileText } from '../../lib/i18n/en/profile';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { Textarea } from '../ui/Field';
import styles from './TagAndNote.module.css';

interface Props {
  first?: string;
  hint?: string | undefined;
  /** What the button says. */
  submit: string;
  onKeep: (text: string) => void;
  onClose: () => void;
}

/** Characters of one note. */
const NOTE_LIMIT = 20_000;

export function NoteForm({ first = '', hint, submit, onKeep, onClose }: Props) {
  const text = useText(profileText);
  const [note, setNote] = useState(first);
  function keep(event: FormEvent) {
    event.preventDefault();
    if (note.trim()) onKeep(note.trim());
    else onClose();
  }
  return (
    <form
      className={styles['form']}
      onSubmit={keep}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <Textarea
        autoFocus
        maxLength={NOTE_LIMIT}
        aria-label={text.noteField}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <p className={styles['hint']}>
        {text.noteHint} {hint}
      </p>
      <div className={`${styles['line']} ${styles['end']}`}>
        <Button size="small" kind="quiet" onClick={onClose}>
          {text.cancel}
        </Button>
        <Button size="small" submit>
          {submit}
        </Button>
      </div>
    </form>
  );
}
