import { useLiveQuery } from 'dexie-react-hooks';
import { type FormEvent, useState } from 'react';
import { stages as liveStages } from '../../lib/db/read/stages';
import { settingsText } from '../../lib/i18n/en/settings';
import { useText } from '../../lib/i18n/use-text';
import { useActs } from '../dashboard/acts-context';
import { Button } from '../ui/Button';
import { Input } from '../ui/Field';
import styles from './Settings.module.css';
import { StageLine } from './StageLine';
import { added, bare, isTaken, renamed, type Stage, shifted, without } from './stage-list';

/** Each change is a command of its own, with its undo. */
export function StagesPart() {
  const text = useText(settingsText);
  const { act } = useActs();
  const rows = useLiveQuery(() => liveStages(), []);
  const [name, setName] = useState('');
  const [error, setError] = useState('');
  if (!rows) return <div aria-busy="true" />;
  const stages = bare(rows);

  function save(next: Stage[], refused = ''): void {
    setError('');
    act(
      { name: 'saveStages', stages: next },
      { said: text.stagesChanged, undone: text.undone, ...(refused ? { expected: ['not allowed'] } : {}) },
    )
      .then((answer) => {
        if (!answer.ok && answer.why === 'not allowed') setError(refused);
      })
      .catch((failure: unknown) => console.warn('Stages not saved:', failure));
  }
  function rename(stage: Stage, to: string): void {
    if (isTaken(stages, to, stage.id)) setError(text.stageTwice({ stage: to }));
    else save(renamed(stages, stage.id, to));
  }
  function add(event: FormEvent): void {
    event.preventDefault();
    const wanted = name.trim();
    if (!wanted) return;
    if (isTaken(stages, wanted)) {
      setError(text.stageTwice({ stage: wanted }));
      return;
    }
    save(added(stages, crypto.randomUUID(), wanted));
    setName('');
  }
  return (
    <>
      <p className={`${styles['note']} ${styles['row']}`}>{text.stagesMore}</p>
      <ol>
        {stages.map((stage, at) => (
          <StageLine
            key={`${stage.id} ${stage.name}`}
            stage={stage}
            first={at === 0}
            last={at === stages.length - 1}
            onRename={(to) => rename(stage, to)}
            onMove={(by) => save(shifted(stages, stage.id, by))}
            onRemove={() => save(without(stages, stage.id), text.stageUsed({ stage: stage.name }))}
          />
        ))}
      </ol>
      <form className={`${styles['acts']} ${styles['row']}`} onSubmit={add}>
        <div>
          <Input
            small
            aria-label={text.newStage}
            placeholder={text.newStage}
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <Button size="small" icon="plus" submit>
          {text.addStage}
        </Button>
        {error && (
          <p role="alert" className={styles['error']}>
            {error}
          </p>
        )}
      </form>
    </>
  );
}
