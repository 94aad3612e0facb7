import { type FormEvent, useState } from 'react';
import { useStore } from 'zustand';
import type { OverrideName } from '../../lib/domain/rows';
import { actsText } from '../../lib/i18n/en/acts';
import { exportText } from '../../lib/i18n/en/export';
import { useText } from '../../lib/i18n/use-text';
import type { ExportSession } from '../../lib/state/export-session';
import { useActs } from '../dashboard/acts-context';
import { Button } from '../ui/Button';
import { Input } from '../ui/Field';
import styles from './Export.module.css';

interface Props {
  candidateId: string;
  name: string;
  session: ExportSession;
}

/** First and last name as the recruiter knows them; what is typed here holds for every later export. */
export function NameSplit({ candidateId, name, session }: Props) {
  const text = useText(exportText);
  const said = useText(actsText);
  const { act, say } = useActs();
  const row = useStore(session.store, ({ rows }) => rows.find((one) => one.candidateId === candidateId));
  const [given, setGiven] = useState(row?.givenName ?? '');
  const [family, setFamily] = useState(row?.familyName ?? '');

  const again = (): void => {
    session.readAgain(candidateId).catch((error: unknown) => console.warn('Not read again:', error));
  };

  function save(event: FormEvent): void {
    event.preventDefault();
    const typed: [OverrideName, string][] = [
      ['givenName', given.trim()],
      ['familyName', family.trim()],
    ];
    // Both leave in this turn; confirming a guess is the user's word on it as well.
    const acts = typed.map(([field, value]) =>
      act({ name: 'setOverride', candidateId, field, value }, { about: name }),
    );
    Promise.all(acts)
      .then((answers) => {
        const undos = answers.flatMap((answer) => (answer.ok && answer.historyId ? answer.historyId : []));
        if (answers.some(({ ok }) => !ok)) return;
        say(text.splitSaved({ name }), () => {
          // Newest first, as the history wants it.
          let chain = Promise.resolve();
          for (const historyId of undos.reverse())
            chain = chain.then(async () => {
              await act({ name: 'undo', historyId }, { about: name });
            });
          chain.then(() => say(said.undone)).then(again, again);
        });
      })
      .then(again, again);
  }

  return (
    <form className={styles['split']} onSubmit={save}>
      <bdi>{name}</bdi>
      <Input
        small
        value={given}
        placeholder={text.given}
        aria-label={text.givenOf({ name })}
        onChange={(event) => setGiven(event.target.value)}
      />
      <Input
        small
        value={family}
        placeholder={text.family}
        aria-label={text.familyOf({ name })}
        onChange={(event) => setFamily(event.target.value)}
      />
      <Button submit size="small">
        {text.splitRight}
      </Button>
    </form>
  );
}
