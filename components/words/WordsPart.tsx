import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { ownSkills } from '../../lib/db/read/own';
import type { KeptSkill } from '../../lib/domain/own-skill';
import { wordsText } from '../../lib/i18n/en/words';
import { useText } from '../../lib/i18n/use-text';
import { useActs } from '../dashboard/acts-context';
import { Button } from '../ui/Button';
import { WordDialog } from './WordDialog';
import { WordLine } from './WordLine';
import styles from './Words.module.css';
import { WordsFile } from './WordsFile';

/** The recruiter's own skills. Each change is a command of its own, with its undo. */
export function WordsPart() {
  const text = useText(wordsText);
  const { act } = useActs();
  const kept = useLiveQuery(() => ownSkills(), []);
  const [open, setOpen] = useState<{ one?: KeptSkill } | null>(null);

  function remove({ id, skill: { name } }: KeptSkill): void {
    act(
      { name: 'deleteOwnSkill', skillId: id },
      { said: text.removed({ skill: name }), about: name, undone: text.undone },
    ).catch((error: unknown) => console.warn('Not removed:', error));
  }
  return (
    <>
      <div className={styles['head']}>
        <p className={styles['note']}>{text.lead}</p>
        <Button icon="plus" onClick={() => setOpen({})}>
          {text.add}
        </Button>
      </div>
      {kept?.length === 0 && <p className={styles['none']}>{text.none}</p>}
      {kept && kept.length > 0 && (
        <ul>
          {kept.map((one) => (
            <WordLine
              key={one.id}
              skill={one.skill}
              onEdit={() => setOpen({ one })}
              onRemove={() => remove(one)}
            />
          ))}
        </ul>
      )}
      <WordsFile kept={kept ?? []} />
      <WordDialog
        key={open?.one?.id ?? 'new'}
        open={open !== null}
        one={open?.one}
        kept={kept ?? []}
        onClose={() => setOpen(null)}
      />
    </>
  );
}
