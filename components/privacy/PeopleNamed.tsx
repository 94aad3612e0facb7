import type { CandidateRow } from '../../lib/domain/rows';
import { privacyText } from '../../lib/i18n/en/privacy';
import { useText } from '../../lib/i18n/use-text';
import { routeHash } from '../../lib/state/route';
import styles from './Privacy.module.css';

interface Props {
  title: string;
  note: string;
  none: string;
  people: readonly CandidateRow[];
  when: (person: CandidateRow) => string;
}

const SHOWN = 50;

/** People by name, each a link to the person. */
export function PeopleNamed({ title, note, none, people, when }: Props) {
  const text = useText(privacyText);
  return (
    <section className={styles['part']} aria-label={title}>
      <h2>
        {title} {people.length > 0 && <span className={styles['count']}>{text.people(people.length)}</span>}
      </h2>
      <p className={styles['note']}>{note}</p>
      {people.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className={styles['list']}>
          {people.slice(0, SHOWN).map((person) => (
            <li key={person.id}>
              <a href={`${routeHash('candidates', 'all')}?person=${encodeURIComponent(person.id)}`}>
                <bdi>{person.name}</bdi>
              </a>
              <span className={styles['when']}>{when(person)}</span>
            </li>
          ))}
          {people.length > SHOWN && <li>{text.more(people.length - SHOWN)}</li>}
        </ul>
      )}
    </section>
  );
}
