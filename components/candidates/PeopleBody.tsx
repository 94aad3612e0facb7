import { type ComponentProps, useEffect, useState } from 'react';
import { refusalOf } from '../../lib/db/problems';
import type { ListedPerson } from '../../lib/db/read/people';
import type { Role } from '../../lib/domain/role';
import { candidatesText } from '../../lib/i18n/en/candidates';
import { troubleText } from '../../lib/i18n/en/trouble';
import { useText } from '../../lib/i18n/use-text';
import type { PeopleFilter } from '../../lib/state/people-filter';
import { refusalWords } from '../dashboard/refusal-words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import { NobodyFits, NobodyInRole, NobodySaved } from './EmptyPeople';
import styles from './People.module.css';
import { PeopleTable } from './PeopleTable';

type TableProps = ComponentProps<typeof PeopleTable>;

interface Props extends Omit<TableProps, 'label' | 'people' | 'sort' | 'reversed'> {
  role: Role | null;
  hasRole: boolean;
  problem: unknown;
  all: readonly ListedPerson[] | undefined;
  shown: readonly ListedPerson[] | undefined;
  filter: PeopleFilter;
  filtering: boolean;
  onClear: () => void;
}

/** The table, or why there is none. */
export function PeopleBody(props: Props) {
  const { role, hasRole, problem, all, shown, filter, filtering, onClear, ...table } = props;
  const text = useText(candidatesText);
  const trouble = useText(troubleText);
  if (problem !== null)
    return (
      <div className={styles['notice']}>
        <Notice
          as="card"
          tone="negated"
          icon="warn"
          role="alert"
          title={text.notRead}
          actions={
            <Button size="small" onClick={() => window.location.reload()}>
              {text.tryAgain}
            </Button>
          }
        >
          {refusalWords(refusalOf(problem).why, trouble)}
        </Notice>
      </div>
    );
  if (all === undefined || shown === undefined) return <Waiting />;
  if (all.length === 0) return role ? <NobodyInRole role={role} /> : <NobodySaved hasRole={hasRole} />;
  // Whom the filter lets through may be among those who are still being read.
  if (shown.length === 0 && table.total !== null) return <Waiting />;
  if (shown.length === 0 && filtering) return <NobodyFits all={all.length} onClear={onClear} />;
  return (
    <PeopleTable
      {...table}
      label={role?.name ?? text.everybody}
      people={shown}
      sort={filter.sort}
      reversed={filter.reversed}
    />
  );
}

/** After a moment only: what comes at once needs no placeholder. */
function Waiting() {
  const text = useText(candidatesText);
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const clock = setTimeout(() => setSlow(true), 300);
    return () => clearTimeout(clock);
  }, []);
  return (
    <div className={styles['waiting']} role="status" aria-busy="true">
      {slow && (
        <>
          <span>{text.loading}</span>
          <Skeleton width={60} />
          <Skeleton width={80} />
          <Skeleton width={60} />
        </>
      )}
    </div>
  );
}
