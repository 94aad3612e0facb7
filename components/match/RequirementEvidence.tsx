import { lazy, Suspense } from 'react';
import type { Evidence, RequirementMatch } from '../../lib/domain/match';
import { BASE_FIELDS } from '../../lib/domain/reading';
import { type MatchText, matchText } from '../../lib/i18n/en/match';
import { type Formats, useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { WhatToOpen } from '../profile/WhatToOpen';
import styles from './Evidence.module.css';
import { requirementName } from './match-words';
import { QuoteList } from './QuoteList';
import { YearsSum } from './YearsSum';

// Asked for in one state only: its sentences come when the first one is opened.
const Question = lazy(async () => ({ default: (await import('./Question')).Question }));

export interface EvidenceProps {
  row: RequirementMatch;
  evidence: Evidence;
  /** Site id, for the words of what to open. */
  site: string;
  /** The name to say: the first name, or the whole where it cannot be told. */
  personName: string;
  /** All ten fields were read; otherwise only the ones that could state it. */
  allRead: boolean;
  readAt: number;
  onCopy: (text: string) => void;
}

/** What stands behind one requirement: the quotes, or what was read, or what is still to be opened. */
export function RequirementEvidence(props: EvidenceProps) {
  const { row, evidence, site, readAt } = props;
  const text = useText(matchText);
  const formats = useFormat();
  switch (row.state) {
    case 'stated':
      return (
        <>
          <QuoteList places={row.places} parts={evidence.parts} more />
          <YearsSum row={row} parts={evidence.parts} readAt={readAt} />
        </>
      );
    case 'negated':
      return <QuoteList places={row.places} parts={evidence.parts} />;
    case 'implied':
      return (
        <>
          <p className={styles['lead']}>{how(row, text, formats)}</p>
          <QuoteList places={row.places} parts={evidence.parts} />
        </>
      );
    case 'not stated':
      return <NotStated {...props} />;
    case 'not read yet':
      return (
        <>
          <WhatToOpen open={row.unread} site={site} />
          <Wish {...props} />
        </>
      );
  }
}

function NotStated(props: EvidenceProps) {
  const { row, personName, allRead, onCopy } = props;
  const text = useText(matchText);
  const formats = useFormat();
  const skill = requirementName(row.requirement, formats);
  const read = allRead
    ? text.notStatedWhole({ count: BASE_FIELDS.length, skill })
    : text.notStatedOf({ skill });
  return (
    <>
      <p className={styles['text']} dir="auto">
        {read} {text.proves({ name: personName })}
      </p>
      <Suspense>
        <Question requirement={row.requirement} onCopy={onCopy} />
      </Suspense>
      <Wish {...props} />
    </>
  );
}

function Wish({ row, evidence }: EvidenceProps) {
  const text = useText(matchText);
  if (row.places.length === 0) return null;
  return (
    <div className={styles['wish']}>
      <p className={styles['lead']}>{text.wishHow}</p>
      <QuoteList places={row.places} parts={evidence.parts} />
    </div>
  );
}

function how(
  { requirement, skill, via, likely, oneOf }: RequirementMatch,
  text: MatchText,
  formats: Formats,
): string {
  if (via.length === 0) return text.impliedAlone({ skill });
  const reasons = formats.list(via);
  if (oneOf) return text.oneOfHow({ via: reasons, skills: formats.list(requirement.anyOf, 'or') });
  return likely ? text.likelyHow({ skill, via: reasons }) : text.impliedHow({ skill, via: reasons });
}
