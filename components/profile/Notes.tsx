import { useState } from 'react';
import { profileText } from '../../lib/i18n/en/profile';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { IconButton } from '../ui/Button';
import { NoteForm } from './NoteForm';
import styles from './TagAndNote.module.css';

export interface ShownNote {
  id: string;
  text: string;
  createdAt: number;
}

interface Props {
  notes: readonly ShownNote[];
  now: number;
  onEdit: (id: string, text: string) => void;
  onDelete: (id: string) => void;
}

export function Notes({ notes, now, onEdit, onDelete }: Props) {
  const text = useText(profileText);
  if (notes.length === 0) return null;
  return (
    <section className={styles['notes']}>
      <h2 className={styles['title']}>{text.notes}</h2>
      <ul>
        {notes.map((note) => (
          <Note key={note.id} note={note} now={now} onEdit={onEdit} onDelete={onDelete} />
        ))}
      </ul>
    </section>
  );
}

function Note({ note, now, onEdit, onDelete }: Omit<Props, 'notes'> & { note: ShownNote }) {
  const text = useText(profileText);
  const formats = useFormat();
  const [editing, setEditing] = useState(false);
  if (editing) {
    return (
      <li>
        <NoteForm
          first={note.text}
          submit={text.keepNote}
          onKeep={(changed) => {
            if (changed !== note.text) onEdit(note.id, changed);
            setEditing(false);
          }}
          onClose={() => setEditing(false)}
        />
      </li>
    );
  }
  return (
    <li className={styles['note']}>
      <div>
        <p className={styles['text']} dir="auto">
          {note.text}
        </p>
        <span className={styles['when']}>{formats.ago(note.createdAt, now)}</span>
      </div>
      <IconButton icon="edit" label={text.editNote} onClick={() => setEditing(true)} />
      <IconButton icon="bin" label={text.deleteNote} onClick={() => onDelete(note.id)} />
    </li>
  );
}
