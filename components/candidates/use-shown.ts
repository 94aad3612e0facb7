import { useMemo } from 'react';
import type { ListedPerson } from '../../lib/db/read/people';
import type { StageRow } from '../../lib/domain/rows';
import { locale } from '../../lib/i18n/catalogue';
import type { PersonFacts } from '../../lib/state/people-facts';
import { type PeopleFilter, shownPeople } from '../../lib/state/people-filter';
import { useRecogniser } from '../../lib/state/use-recogniser';

/** The people that the filter lets through, in its order; undefined while they are read. */
export function useShown(
  people: readonly ListedPerson[] | undefined,
  filter: PeopleFilter,
  stages: readonly StageRow[],
  facts: ReadonlyMap<string, PersonFacts>,
): ListedPerson[] | undefined {
  const recogniser = useRecogniser(filter.words.trim() !== '');
  return useMemo(
    () =>
      people &&
      shownPeople(people, filter, {
        facts: (id) => facts.get(id),
        canonical: (word) => recogniser?.canonical(word),
        stages,
        collator: new Intl.Collator(locale.get()),
      }),
    [people, filter, stages, facts, recogniser],
  );
}
