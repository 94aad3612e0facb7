import { useState } from 'react';
import type { KeptSkill } from '../../lib/domain/own-skill';
import { wordsText } from '../../lib/i18n/en/words';
import { useText } from '../../lib/i18n/use-text';
import {
  EMPTY_FORM,
  faultsOf,
  formOf,
  skillOfForm,
  takenOver,
  type WordForm,
} from '../../lib/state/own-skill-form';
import { useActs } from '../dashboard/acts-context';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { TryWords } from './TryWords';
import { useVocabularies } from './use-vocabularies';
import { WordFields } from './WordFields';
import styles from './Words.module.css';

interface Props {
  open: boolean;
  /** Changes this one; left out: a new one. */
  one: KeptSkill | undefined;
  kept: readonly KeptSkill[];
  onClose: () => void;
}

/** What was typed stays until it is saved: a refusal loses nothing. */
export function WordDialog({ open, one, kept, onClose }: Props) {
  const text = useText(wordsText);
  const { act } = useActs();
  const vocabularies = useVocabularies(open);
  const [form, setForm] = useState<WordForm>(one ? formOf(one.skill) : EMPTY_FORM);
  const [checked, setChecked] = useState(false);
  const others = kept.filter(({ id }) => id !== one?.id).map(({ skill }) => skill);
  const names = others.map(({ name }) => name);
  const faults = vocabularies ? faultsOf(form, names, vocabularies.all) : [];
  const skill = vocabularies && skillOfForm(form, vocabularies.product, vocabularies.all);

  function save(): void {
    setChecked(true);
    if (!skill || faults.length > 0) return;
    act(
      { name: 'saveOwnSkill', skillId: one?.id ?? crypto.randomUUID(), skill },
      { said: text.saved({ skill: skill.name }), about: skill.name, undone: text.undone },
    )
      .then((answer) => {
        if (!answer.ok) return;
        setForm(EMPTY_FORM);
        setChecked(false);
        onClose();
      })
      .catch((error: unknown) => console.warn('Not saved:', error));
  }
  return (
    <Dialog
      title={one ? text.editTitle({ skill: one.skill.name }) : text.newTitle}
      open={open}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{text.cancel}</Button>
          <Button kind="primary" off={!skill} onClick={save}>
            {text.save}
          </Button>
        </>
      }
    >
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <WordFields
          form={form}
          vocabularies={vocabularies}
          faults={checked ? faults : faults.filter(({ what }) => what !== 'empty')}
          onChange={(change) => setForm((before) => ({ ...before, ...change }))}
        />
        {skill && (
          <TryWords
            skill={skill}
            others={others}
            taken={vocabularies ? takenOver(skill, vocabularies.all) : []}
          />
        )}
        <button type="submit" hidden tabIndex={-1} aria-hidden="true" />
      </form>
    </Dialog>
  );
}
