/** The table's address: whose people, the filter, and who is open beside it. */
import type { PeopleFilter } from '../../lib/state/people-filter';
import { filterQuery } from '../../lib/state/people-filter';
import { routeHash } from '../../lib/state/route';

/** Stands for the role's id where the whole library is shown. */
export const EVERYBODY = 'all';

export function peopleHash(place: string, filter: PeopleFilter, person?: string): string {
  return routeHash('candidates', place) + filterQuery(filter, person);
}
