/** The columns of the table of people, and which of them are shown. The tick and the person are always there. */

export const PEOPLE_COLUMNS = ['match', 'score', 'stage', 'place', 'tags', 'source', 'read'] as const;
export type PeopleColumn = (typeof PEOPLE_COLUMNS)[number];

/** Of one role only: the library as a whole has no match and no stage. */
const OF_A_ROLE: readonly PeopleColumn[] = ['match', 'score', 'stage'];
const AT_FIRST: Record<'role' | 'library', readonly PeopleColumn[]> = {
  role: ['match', 'score', 'stage', 'source', 'read'],
  library: ['place', 'tags', 'source', 'read'],
};

export const offeredColumns = (inRole: boolean): readonly PeopleColumn[] =>
  PEOPLE_COLUMNS.filter((one) => inRole || !OF_A_ROLE.includes(one));

/** What was chosen last, in the table's own order; null = never chosen. A column that is no longer offered is left out. */
export function shownColumns(inRole: boolean, chosen: readonly string[] | null): readonly PeopleColumn[] {
  const wanted = chosen ?? AT_FIRST[inRole ? 'role' : 'library'];
  return offeredColumns(inRole).filter((one) => wanted.includes(one));
}
