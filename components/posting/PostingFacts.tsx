import type { Posting } from '../../lib/domain/reading';
import type { Requirement } from '../../lib/domain/role';
import { postingText } from '../../lib/i18n/en/posting';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { requirementName } from '../match/match-words';
import { Icon } from '../ui/Icon';
import styles from './PostingView.module.css';

/** Place, pay, contract, languages, start: what a role needs is shown even where the posting does not say it. */
export function PostingFacts({
  posting,
  start,
  languages: wanted,
}: {
  posting: Posting;
  /** As printed in the text; sites have no field for it. */
  start: string | undefined;
  /** As recognised in the posting, whatever was edited since. */
  languages: readonly Requirement[];
}) {
  const text = useText(postingText);
  const formats = useFormat();
  const languages = wanted.map((one) => {
    const language = requirementName(one, formats);
    return one.need === 'nice' ? text.aPlus({ language }) : language;
  });
  const months = posting.monthsOfExperience?.value;
  const contract = [posting.employmentType?.value, posting.type?.value, posting.projectType?.value];
  const always: [string, string | undefined][] = [
    [text.place, posting.location?.value],
    [text.pay, posting.pay && formats.pay(posting.pay.value)],
    [text.contract, contract.filter(Boolean).join(', ')],
    [text.languages, languages.join('; ')],
    [text.start, start],
  ];
  const ifKnown: [string, string | undefined][] = [
    [
      text.experience,
      months ? formats.months(months) : (posting.experienceLevel?.value ?? posting.seniority?.value),
    ],
    [text.duration, [posting.duration?.value, posting.workload?.value].filter(Boolean).join(', ')],
    [text.client, posting.clientCountry?.value],
  ];
  return (
    <dl className={styles['facts']}>
      {[...always, ...ifKnown.filter(([, value]) => value)].map(([name, value]) => (
        <Fact key={name} name={name} value={value} />
      ))}
    </dl>
  );
}

function Fact({ name, value }: { name: string; value: string | undefined }) {
  const text = useText(postingText);
  return (
    <>
      <dt>{name}</dt>
      {value ? (
        <dd dir="auto">{value}</dd>
      ) : (
        <dd className={styles['missing']}>
          <Icon name="warn" size={12} />
          {text.notInPosting}
        </dd>
      )}
    </>
  );
}
