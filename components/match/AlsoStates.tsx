import { useState } from 'react';
import { alsoStated, type StatedGroup } from '../../lib/domain/also-stated';
import type { Evidence, Match } from '../../lib/domain/match';
import { groupText } from '../../lib/i18n/en/fields';
import { matchText } from '../../lib/i18n/en/match';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { Chip, ChipRow } from '../ui/Chip';
import styles from './AlsoStates.module.css';
import { QuoteList } from './QuoteList';

/** Skills beside the requirements, in five groups, and the five responsibilities; each chip opens its quotes. */
export function AlsoStates({ evidence, match }: { evidence: Evidence; match: Match | null }) {
  const text = useText(matchText);
  const groups = alsoStated(evidence, match);
  if (groups.length === 0 && match) return null;
  return (
    <section className={styles['section']}>
      <h2 className={styles['title']}>{match ? text.alsoStates : text.states}</h2>
      {groups.length === 0 && <p className={styles['nothing']}>{text.statesNothing}</p>}
      {groups.map((group) => (
        <Group key={group.group} group={group} evidence={evidence} />
      ))}
    </section>
  );
}

function Group({ group, evidence }: { group: StatedGroup; evidence: Evidence }) {
  const name = useText(groupText)[group.group];
  const formats = useFormat();
  const [opened, setOpened] = useState<string | null>(null);
  const shown = group.skills.find(({ skill }) => skill === opened);
  return (
    <div className={styles['group']}>
      <h3 className={styles['name']}>
        {name} <span className={styles['count']}>{formats.number(group.skills.length)}</span>
      </h3>
      <ChipRow label={name}>
        {group.skills.map(({ skill }) => (
          <Chip
            key={skill}
            pressed={skill === opened}
            onClick={() => setOpened(skill === opened ? null : skill)}
          >
            {skill}
          </Chip>
        ))}
      </ChipRow>
      {shown && (
        <div className={styles['quotes']}>
          <QuoteList places={shown.places} parts={evidence.parts} />
        </div>
      )}
    </div>
  );
}
