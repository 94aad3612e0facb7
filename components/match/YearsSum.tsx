import type { RequirementMatch, TextPart } from '../../lib/domain/match';
import { stretchesOf } from '../../lib/domain/years-sum';
import { matchText } from '../../lib/i18n/en/match';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import styles from './Evidence.module.css';

interface Props {
  row: RequirementMatch;
  parts: readonly TextPart[];
  readAt: number;
}

/** "3 y 11 m + 2 y 2 m = **6 y 1 m**, 5 y wanted": how the years came about. */
export function YearsSum({ row, parts, readAt }: Props) {
  const text = useText(matchText);
  const formats = useFormat();
  const { years, requirement } = row;
  if (!years) return requirement.years ? <p className={styles['line']}>{text.noYears}</p> : null;
  const total = formats.months(years.months, years.approximate);
  const stretches = stretchesOf(row.places, [...parts], readAt);
  const adds = stretches.reduce((sum, one) => sum + one.months, 0) === years.months;
  const [before, after] = text.sum({ parts: '\n', total: '\n' }).split('\n').slice(1);
  return (
    <p className={styles['line']}>
      {years.from === 'stated' ? (
        <b>{text.statedYears({ years: total })}</b>
      ) : (
        <>
          {adds && stretches.length > 1 && (
            <>
              {stretches.map((one) => formats.months(one.months, one.approximate)).join(' + ')}
              {before}
            </>
          )}
          <b>{total}</b>
          {after}
        </>
      )}
      {requirement.years !== undefined && text.sumWanted({ years: formats.months(requirement.years * 12) })}
    </p>
  );
}
