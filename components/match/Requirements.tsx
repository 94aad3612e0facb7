import { useState } from 'react';
import type { Match } from '../../lib/domain/match';
import { quotesOf } from '../../lib/domain/quote';
import { matchText } from '../../lib/i18n/en/match';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { RequirementRow } from '../ui/RequirementRow';
import { requirementName, stateFigure, stateWord } from './match-words';
import { type EvidenceProps, RequirementEvidence } from './RequirementEvidence';
import styles from './Requirements.module.css';

interface Props extends Omit<EvidenceProps, 'row'> {
  match: Match;
}

/** Every requirement in the role's order, musts first; each opens its evidence. */
export function Requirements({ match, ...rest }: Props) {
  const text = useText(matchText);
  const groups = [
    { need: 'must', caption: text.mustHave },
    { need: 'nice', caption: text.niceToHave },
  ] as const;
  return (
    <div className={styles['last']}>
      {groups.map(({ need, caption }) => {
        const rows = match.requirements.filter(({ requirement }) => requirement.need === need);
        if (rows.length === 0) return null;
        return (
          <section key={need} aria-label={caption}>
            <h3 className={styles['caption']}>{caption}</h3>
            {rows.map((row) => (
              <One key={row.requirement.id} row={row} {...rest} />
            ))}
          </section>
        );
      })}
    </div>
  );
}

function One(props: EvidenceProps) {
  const { row, evidence } = props;
  const text = useText(matchText);
  const formats = useFormat();
  const [open, setOpen] = useState(false);
  const { requirement, state, places } = row;
  // A wish behind "not stated" is shown when opened, but it is no evidence to count.
  const counted =
    state === 'not stated' || state === 'not read yet' ? 0 : quotesOf(places, evidence.parts).length;
  return (
    <RequirementRow
      state={state}
      name={requirementName(requirement, formats)}
      wanted={requirement.years === undefined ? undefined : formats.wanted(requirement.years)}
      word={stateWord(state, text)}
      figure={open && state === 'not stated' ? '' : stateFigure(row, evidence, text, formats)}
      count={counted > 0 ? formats.number(counted) : undefined}
      open={open}
      onToggle={setOpen}
    >
      {open && <RequirementEvidence {...props} />}
    </RequirementRow>
  );
}
