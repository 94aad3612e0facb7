/** Who of a list is shown, and in which order. Kept in the address, so that reload, back and a link keep it. */
import type { ListedPerson } from '../db/read/people';
import { compareForSort } from '../domain/match-rule';
import type { MatchSnapshot, StageRow } from '../domain/rows';
import type { PersonFacts } from './people-facts';
import { matchesWords, type Word, wordsOf } from './people-search';

export const SORTS = ['match', 'score', 'name', 'stage', 'read'] as const;
export type SortBy = (typeof SORTS)[number];

export interface PeopleFilter {
  words: string;
  /** Stage ids, tags and sources of which one must fit; empty = any. */
  stages: readonly string[];
  tags: readonly string[];
  sources: readonly string[];
  sort: SortBy;
  /** Against the order in which the column is usually read. */
  reversed: boolean;
}

export function parseFilter(query: URLSearchParams): PeopleFilter {
  const asked = query.get('sort') ?? '';
  const sort = SORTS.find((one) => one === asked.replace(/^-/, '')) ?? 'match';
  return {
    words: query.get('q') ?? '',
    stages: query.getAll('stage'),
    tags: query.getAll('tag'),
    sources: query.getAll('source'),
    sort,
    reversed: asked.startsWith('-'),
  };
}

/** The filter as the query of an address, with the open person, if any; empty = nothing to say. */
export function filterQuery(filter: PeopleFilter, person?: string): string {
  const query = new URLSearchParams();
  if (filter.words) query.set('q', filter.words);
  for (const stage of filter.stages) query.append('stage', stage);
  for (const tag of filter.tags) query.append('tag', tag);
  for (const source of filter.sources) query.append('source', source);
  const sort = `${filter.reversed ? '-' : ''}${filter.sort}`;
  if (sort !== 'match') query.set('sort', sort);
  if (person) query.set('person', person);
  const text = query.toString();
  return text && `?${text}`;
}

export const isFiltering = ({ words, stages, tags, sources }: PeopleFilter): boolean =>
  words.trim() !== '' || stages.length + tags.length + sources.length > 0;

export interface Known {
  /** What was recognised in a person's texts so far. */
  facts: (id: string) => PersonFacts | undefined;
  canonical: (word: string) => string | undefined;
  stages: readonly StageRow[];
  collator: Intl.Collator;
}

export function shownPeople(
  people: readonly ListedPerson[],
  filter: PeopleFilter,
  known: Known,
): ListedPerson[] {
  const words = wordsOf(filter.words, known.canonical);
  return people.filter((person) => fits(person, filter, words, known)).sort(order(filter, known));
}

function fits(
  { candidate, entry, tags, notes }: ListedPerson,
  filter: PeopleFilter,
  words: readonly Word[],
  known: Known,
): boolean {
  const any = (wanted: readonly string[], has: readonly string[]) =>
    wanted.length === 0 || wanted.some((one) => has.includes(one));
  return (
    any(filter.stages, entry ? [entry.stage] : []) &&
    any(filter.tags, tags) &&
    any(filter.sources, candidate.sources) &&
    (words.length === 0 ||
      matchesWords(words, { candidate, tags, notes }, known.facts(candidate.id)?.skills ?? []))
  );
}

/** The live figures, or the ones kept with the entry until those are there. */
export function figuresOf(
  { candidate, entry }: ListedPerson,
  facts: Known['facts'],
): Pick<MatchSnapshot, 'mustsStated' | 'musts' | 'score' | 'low' | 'high'> | undefined {
  return facts(candidate.id)?.match ?? entry?.match;
}

function order({ sort, reversed }: PeopleFilter, known: Known): (a: ListedPerson, b: ListedPerson) => number {
  const place = new Map(known.stages.map(({ id }, at) => [id, at]));
  const stage = ({ entry }: ListedPerson) => place.get(entry?.stage ?? '') ?? known.stages.length;
  const figures = (person: ListedPerson) => figuresOf(person, known.facts);
  const by: Record<SortBy, (a: ListedPerson, b: ListedPerson) => number> = {
    match: (a, b) => compareForSort(figures(a), figures(b)),
    score: (a, b) => (figures(b)?.low ?? -1) - (figures(a)?.low ?? -1),
    name: (a, b) => known.collator.compare(a.candidate.name, b.candidate.name),
    stage: (a, b) => stage(a) - stage(b),
    read: (a, b) => b.candidate.readAt - a.candidate.readAt,
  };
  const turn = reversed ? -1 : 1;
  // Equal people keep the order they came in, so that a table does not reshuffle under the pointer.
  return (a, b) => turn * by[sort](a, b);
}
