import type { CandidateDetail } from '../../lib/db/read/candidates';
import type { Command } from '../../lib/domain/command';
import { actsText } from '../../lib/i18n/en/acts';
import { profileText } from '../../lib/i18n/en/profile';
import { useText } from '../../lib/i18n/use-text';
import { useKnownTags } from '../../lib/state/use-person-in-library';
import { Notes } from '../profile/Notes';
import { TagAndNote } from '../profile/TagAndNote';
import { Chip, ChipRow } from '../ui/Chip';
import styles from './Drawer.module.css';
import type { PersonActs } from './use-person-acts';

interface Props {
  detail: CandidateDetail;
  roleId: string | undefined;
  now: number;
  acts: PersonActs;
}

/** Tags and notes, added and changed in place. */
export function PersonNotes({ detail: { candidate, tags, notes }, roleId, now, acts }: Props) {
  const said = useText(actsText);
  const text = useText(profileText);
  const knownTags = useKnownTags();
  const { id: candidateId, name } = candidate;
  const send = (command: Command, words: string) => {
    acts.send(command, words, name).catch((error: unknown) => console.warn('Not done:', error));
  };
  return (
    <div className={styles['notes']}>
      {tags.length > 0 && (
        <div className={styles['tags']}>
          <ChipRow label={text.tags}>
            {tags.map((tag) => (
              <Chip
                key={tag}
                onRemove={() =>
                  send({ name: 'removeTag', candidateIds: [candidateId], tag }, said.tagRemoved({ tag }))
                }
              >
                {tag}
              </Chip>
            ))}
          </ChipRow>
        </div>
      )}
      <TagAndNote
        saved
        knownTags={knownTags}
        onAddTag={(tag) => send({ name: 'addTag', candidateIds: [candidateId], tag }, said.tagAdded({ tag }))}
        onAddNote={(words) =>
          send(
            {
              name: 'addNote',
              noteId: crypto.randomUUID(),
              candidateId,
              text: words,
              ...(roleId ? { roleId } : {}),
            },
            said.noteAdded,
          )
        }
      />
      <Notes
        notes={notes}
        now={now}
        onEdit={(noteId, words) => send({ name: 'editNote', noteId, text: words }, said.noteChanged)}
        onDelete={(noteId) => send({ name: 'deleteNote', noteId }, said.noteDeleted)}
      />
    </div>
  );
}
