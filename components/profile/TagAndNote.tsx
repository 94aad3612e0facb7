import { type FormEvent, useState } from 'react';
import { profileText } from '../../lib/i18n/en/profile';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { Input } from '../ui/Field';
import { NoteForm } from './NoteForm';
import styles from './TagAndNote.module.css';

interface Props {
  /** Offered while typing; the tags in use. */
  knownTags: readonly string[];
  /** For a person outside the library the owner keeps both until the save. */
  saved: boolean;
  onAddTag: (tag: string) => void;
  onAddNote: (text: string) => void;
}

/** Tag and note without leaving the page: the buttons turn into a line to type in. */
export function TagAndNote({ knownTags, saved, onAddTag, onAddNote }: Props) {
  const text = useText(profileText);
  const [adding, setAdding] = useState<'tag' | 'note' | null>(null);
  const close = () => setAdding(null);
  const waits = saved ? undefined : text.waits;
  if (adding === 'tag') {
    return <TagForm knownTags={knownTags} hint={waits} onAdd={onAddTag} onClose={close} />;
  }
  if (adding === 'note') {
    return (
      <NoteForm
        hint={waits}
        submit={text.addNote}
        onKeep={(note) => {
          onAddNote(note);
          close();
        }}
        onClose={close}
      />
    );
  }
  return (
    <div className={styles['row']}>
      <Button size="small" kind="quiet" icon="tag" onClick={() => setAdding('tag')}>
        {text.tag}
      </Button>
      <Button size="small" kind="quiet" icon="note" onClick={() => setAdding('note')}>
        {text.note}
      </Button>
    </div>
  );
}

interface TagFormProps {
  knownTags: readonly string[];
  hint: string | undefined;
  onAdd: (tag: string) => void;
  onClose: () => void;
}

function TagForm({ knownTags, hint, onAdd, onClose }: TagFormProps) {
  const text = useText(profileText);
  const [tag, setTag] = useState('');
  function add(event: FormEvent) {
    event.preventDefault();
    if (tag.trim()) onAdd(tag.trim());
    onClose();
  }
  return (
    <form
      className={styles['form']}
      onSubmit={add}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div className={styles['line']}>
        <Input
          small
          autoFocus
          list="known-tags"
          maxLength={60}
          aria-label={text.tagName}
          value={tag}
          onChange={(event) => setTag(event.target.value)}
        />
        <Button size="small" submit>
          {text.addTag}
        </Button>
        <Button size="small" kind="quiet" onClick={onClose}>
          {text.cancel}
        </Button>
      </div>
      <datalist id="known-tags">
        {knownTags.map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
      {hint && <p className={styles['hint']}>{hint}</p>}
    </form>
  );
}
