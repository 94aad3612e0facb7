import type { ReactNode } from 'react';
import { rateAgainst } from '../../lib/domain/rate-budget';
import type { Draft } from '../../lib/domain/reading';
import type { Budget, Role } from '../../lib/domain/role';
import type { TimeThere } from '../../lib/domain/time-there';
import { profileText } from '../../lib/i18n/en/profile';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { cx } from '../ui/class-names';
import { Icon } from '../ui/Icon';
import styles from './FreelanceFacts.module.css';

interface Props {
  draft: Draft;
  /** Epoch milliseconds. */
  now: number;
  siteName: string;
  role: Role | null;
  timeThere?: TimeThere | null;
}

/** What a freelance hunter decides by, beside the match. Nothing is shown of a page that names none of it. */
export function FreelanceFacts({ draft, now, siteName, role, timeThere }: Props) {
  const text = useText(profileText);
  const formats = useFormat();
  if (!draft.rate && !draft.jobSuccess && !draft.totalHours && !draft.earned) return null;
  const work = [
    draft.totalJobs && text.jobs(draft.totalJobs.value),
    draft.earned && text.earned({ sum: draft.earned.value.text }),
  ].filter(Boolean);
  return (
    <dl className={styles['grid']}>
      <Fact name={text.rate} value={draft.rate && formats.pay(draft.rate.value)}>
        <AgainstBudget rate={draft.rate?.value} budget={role?.budget} />
      </Fact>
      <Fact name={text.jobSuccess} value={draft.jobSuccess && formats.percent(draft.jobSuccess.value)}>
        {draft.badge?.value}
      </Fact>
      <Fact
        name={text.hoursOnSite({ site: siteName })}
        value={draft.totalHours && formats.hours(draft.totalHours.value)}
      >
        {work.join(' · ')}
      </Fact>
      {timeThere ? (
        <Fact name={text.timeDifference} value={difference(timeThere.hours, text, formats)}>
          {text.timeThere({ place: timeThere.place, time: formats.clock(now, timeThere.zone) })}
        </Fact>
      ) : (
        <Fact name={text.availability} value={draft.availability?.value} />
      )}
    </dl>
  );
}

function Fact({ name, value, children }: { name: string; value: string | undefined; children?: ReactNode }) {
  const text = useText(profileText);
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd className={styles['value']} dir="auto">
        {value || text.notShown}
      </dd>
      {children && (
        <dd className={styles['more']} dir="auto">
          {children}
        </dd>
      )}
    </div>
  );
}

function AgainstBudget({
  rate,
  budget,
}: {
  rate: Parameters<typeof rateAgainst>[0];
  budget: Budget | undefined;
}) {
  const text = useText(profileText);
  const formats = useFormat();
  const verdict = rateAgainst(rate, budget);
  if (!verdict || !budget) return null;
  if (verdict.is === 'not comparable') return text.budgetIs({ budget: formats.pay(budget) });
  const sum = formats.number(verdict.budget, 2);
  if (verdict.is === 'within') return text.withinBudget({ budget: sum });
  return (
    <span className={cx(styles['over'])}>
      <Icon name="warn" size={12} />
      {text.overBudget({ by: formats.number(verdict.by, 2), budget: sum })}
    </span>
  );
}

function difference(
  hours: number,
  text: ReturnType<typeof profileText.get>,
  formats: ReturnType<typeof useFormat>,
): string {
  if (hours === 0) return text.sameTime;
  const size = formats.number(Math.abs(hours), 2);
  return hours > 0 ? text.ahead({ hours: size }) : text.behind({ hours: size });
}
