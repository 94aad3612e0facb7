import { describe, expect, test } from 'vitest';
import type { ListedPerson } from '../../lib/db/read/people';
import type { CandidateRow, EntryRow, StageRow } from '../../lib/domain/rows';
import type { PersonFacts } from '../../lib/state/people-facts';
import {
  filterQuery,
  isFiltering,
  type Known,
  type PeopleFilter,
  parseFilter,
  shownPeople,
} from '../../lib/state/people-filter';

const row = { updatedAt: 1, schemaVersion: 1 };
const stages = ['new', 'interview', 'rejected'].map(
  (id, position): StageRow => ({ ...row, id, name: id, position, kind: 'open' }),
);

const entryOf = (name: string): EntryRow => ({
  ...row,
  id: `e-${name}`,
  roleId: 'r',
  candidateId: name,
  stage: 'new',
  stageSince: 1,
  addedAt: 1,
});

function person(
  name: string,
  more: Partial<CandidateRow> = {},
  over: Partial<ListedPerson> = {},
): ListedPerson {
  const candidate: CandidateRow = {
    ...row,
    id: name,
    profileIds: [],
    name,
    sources: ['linkedin'],
    overrides: {},
    privacy: { capturedAt: 1, noticeDue: 2, retainUntil: 3, basis: 'x' },
    savedAt: 1,
    readAt: 1,
    ...more,
  };
  return { candidate, entry: entryOf(name), tags: [], notes: '', ...over };
}
const match = (mustsStated: number, low: number): NonNullable<PersonFacts['match']> => ({
  mustsStated,
  musts: 7,
  score: low,
  low,
  high: 100,
  requirements: [],
});

const SKILLS: Record<string, string> = { java: 'Java', javascript: 'JavaScript', go: 'Go', golang: 'Go' };
const known = (facts: Record<string, PersonFacts> = {}): Known => ({
  facts: (id) => facts[id],
  canonical: (word) => SKILLS[word.toLowerCase()],
  stages,
  collator: new Intl.Collator('en'),
});
const ask = (query: string): PeopleFilter => parseFilter(new URLSearchParams(query));
const names = (people: ListedPerson[]) => people.map(({ candidate }) => candidate.name);
const find = (people: ListedPerson[], q: string, facts: Record<string, PersonFacts> = {}) =>
  names(shownPeople(people, { ...ask(''), words: q }, known(facts)));

describe('the address keeps the filter', () => {
  test('as it was written', () => {
    const filter: PeopleFilter = {
      words: '"lead engineer" -java&co',
      stages: ['new', 'interview'],
      tags: ['a,b', 'c d'],
      sources: ['upwork'],
      sort: 'name',
      reversed: true,
    };
    const query = filterQuery(filter, 'id/1');
    expect(parseFilter(new URLSearchParams(query))).toEqual(filter);
    expect(new URLSearchParams(query).get('person')).toBe('id/1');
  });
  test('and says nothing where there is nothing to say', () => {
    expect(filterQuery(ask(''))).toBe('');
    expect(isFiltering(ask('sort=-name'))).toBe(false);
    expect(isFiltering(ask('q=%20'))).toBe(false);
    expect(isFiltering(ask('tag=x'))).toBe(true);
  });
  test('a sort nobody knows is the usual one', () => {
    expect(ask('sort=shoe-size').sort).toBe('match');
  });
});

describe('words', () => {
  const ada = person('Ada Petrželková', { headline: 'Back-end lead', currentCompany: 'Nordbank' });
  const jan = person('Jan', { location: 'Berlin' }, { tags: ['payments'], notes: 'Wants four days.' });

  test('all must fit, wherever they stand, without regard to case or accents', () => {
    expect(find([ada, jan], 'petrzelkova NORD')).toEqual(['Ada Petrželková']);
    expect(find([ada, jan], 'paym four berl')).toEqual(['Jan']);
    expect(find([ada, jan], 'ada berlin')).toEqual([]);
  });
  test('a minus leaves out, quotes keep words together', () => {
    expect(find([ada, jan], '-nordbank')).toEqual(['Jan']);
    expect(find([ada, jan], '"back-end lead"')).toEqual(['Ada Petrželková']);
    expect(find([ada, jan], '"lead back-end"')).toEqual([]);
    expect(find([ada, jan], '-"four days"')).toEqual(['Ada Petrželková']);
  });
  test('begin where a word begins', () => {
    expect(find([ada, jan], 'ank')).toEqual([]);
  });
  test('a skill is found where it is stated, by any of its names, and is no beginning of another', () => {
    const facts = {
      'Ada Petrželková': { match: null, skills: ['JavaScript', 'Go'] },
      Jan: { match: null, skills: ['Java', 'PostgreSQL'] },
    };
    expect(find([ada, jan], 'java', facts)).toEqual(['Jan']);
    expect(find([ada, jan], '-java', facts)).toEqual(['Ada Petrželková']);
    expect(find([ada, jan], 'golang', facts)).toEqual(['Ada Petrželková']);
    expect(find([ada, jan], 'postgres', facts)).toEqual(['Jan']);
  });
  test('a lone minus and open quotes are no words', () => {
    expect(find([ada, jan], ' - "" ')).toHaveLength(2);
    expect(find([ada, jan], '"nordbank')).toEqual(['Ada Petrželková']);
  });
});

describe('stage, tag, source', () => {
  const all = [
    person('A', { sources: ['upwork', 'linkedin'] }),
    person('B', {}, { tags: ['x', 'y'] }),
    person('C', {}, { entry: { ...entryOf('C'), stage: 'rejected' } }),
  ];
  const shown = (query: string) => names(shownPeople(all, ask(query), known()));
  test('one of several is enough, and the kinds must all fit', () => {
    expect(shown('stage=new&stage=interview')).toEqual(['A', 'B']);
    expect(shown('tag=y&tag=z')).toEqual(['B']);
    expect(shown('source=upwork')).toEqual(['A']);
    expect(shown('source=upwork&tag=x')).toEqual([]);
  });
  test('without an entry nobody is in a stage', () => {
    expect(names(shownPeople([person('D', {}, { entry: null })], ask('stage=new'), known()))).toEqual([]);
  });
});

describe('order', () => {
  const snapshot = { rule: 1, vocabulary: '', roleUpdatedAt: 1, ...match(4, 50) };
  const all = [
    person('Low', { readAt: 3 }),
    person('High', { readAt: 1 }),
    person('Kept', { readAt: 2 }, { entry: { ...entryOf('Kept'), match: snapshot } }),
    person('None', { readAt: 4 }),
  ];
  const facts = {
    Low: { match: match(4, 40), skills: [] },
    High: { match: match(6, 10), skills: [] },
  };
  const order = (query: string) => names(shownPeople(all, ask(query), known(facts)));
  test('must-haves stated, then the low end; kept figures until live ones are there; unmatched last', () => {
    expect(order('')).toEqual(['High', 'Kept', 'Low', 'None']);
  });
  test('by other columns, and turned', () => {
    expect(order('sort=score')).toEqual(['Kept', 'Low', 'High', 'None']);
    expect(order('sort=name')).toEqual(['High', 'Kept', 'Low', 'None']);
    expect(order('sort=-name')).toEqual(['None', 'Low', 'Kept', 'High']);
    expect(order('sort=read')).toEqual(['None', 'Low', 'Kept', 'High']);
  });
});
