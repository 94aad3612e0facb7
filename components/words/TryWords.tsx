import { useEffect, useState } from 'react';
import type { Recognised } from '../../lib/domain/mention';
import type { OwnSkill } from '../../lib/domain/own-skill';
import { wordsText } from '../../lib/i18n/en/words';
import { useText } from '../../lib/i18n/use-text';
import { recogniseWith } from '../../lib/state/recogniser-store';
import { Marked } from '../match/Marked';
import { Field, Textarea } from '../ui/Field';
import styles from './Words.module.css';

interface Props {
  skill: OwnSkill;
  others: readonly OwnSkill[];
  /** Words that meant other skills before. */
  taken: readonly { word: string; from: string }[];
}

/** Milliseconds without a keystroke before the matcher is built with what was typed. */
const PAUSE = 250;

/** The skill as it would be recognised, on a text of the recruiter's own. */
export function TryWords({ skill, others, taken }: Props) {
  const text = useText(wordsText);
  const [sentence, setSentence] = useState('');
  const [found, setFound] = useState<{ in: string; mentions: Recognised['mentions'] } | null>(null);
  const words = JSON.stringify([...others, skill]);
  useEffect(() => {
    if (sentence.trim() === '') return;
    let here = true;
    const timer = setTimeout(() => {
      recogniseWith(JSON.parse(words) as OwnSkill[], sentence).then(
        ({ mentions }) => here && setFound({ in: sentence, mentions }),
        (error: unknown) => console.error('Not tried:', error),
      );
    }, PAUSE);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [words, sentence]);
  const own = found?.in === sentence ? found.mentions.filter((mention) => mention.skill === skill.name) : [];
  const stated = own.filter(({ polarity }) => polarity === 'stated').length;
  return (
    <div className={styles['try']}>
      {taken.map(({ word, from }) => (
        <p key={word} className={styles['note']} dir="auto">
          {text.takesOver({ word, from, skill: skill.name })}
        </p>
      ))}
      <Field label={text.try} hint={text.tryHint}>
        {(control) => (
          <Textarea
            {...control}
            rows={4}
            maxLength={2_000}
            value={sentence}
            onChange={(event) => setSentence(event.target.value)}
          />
        )}
      </Field>
      {sentence.trim() !== '' && found?.in === sentence && (
        <div role="status" className={styles['found']}>
          <p dir="auto">
            <Marked text={sentence} marks={own} />
          </p>
          <p className={styles['note']}>
            {stated > 0 ? text.trySkill(stated) : own.length > 0 ? text.tryNegated : text.tryNot}
          </p>
        </div>
      )}
    </div>
  );
}
