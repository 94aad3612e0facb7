/** Invented people of a table, shared by its tests. */
import type { ListedPerson } from '../../../lib/db/read/people';
import type { EntryRow, StageRow } from '../../../lib/domain/rows';
import type { PersonFacts } from '../../../lib/state/people-facts';

const row = { updatedAt: 1, schemaVersion: 1 };

export const stages: StageRow[] = (
  [
    ['new', 'New', 'open'],
    ['interview', 'Interview', 'open'],
    ['rejected', 'Rejected', 'rejected'],
  ] as const
).map(([id, name, kind], position) => ({ ...row, id, name, kind, position }));

export function listed(name: string, entry: Partial<EntryRow> = {}): ListedPerson {
  return {
    candidate: {
      ...row,
      id: name,
      profileIds: [],
      name,
      headline: 'Engineer',
      sources: ['linkedin'],
      overrides: {},
      privacy: { capturedAt: 1, noticeDue: 2, retainUntil: 3, basis: 'x' },
      savedAt: 1,
      readAt: 1,
    },
    entry: {
      ...row,
      id: `entry-${name}`,
      roleId: 'r',
      candidateId: name,
      stage: 'new',
      stageSince: 1,
      addedAt: 1,
      ...entry,
    },
    tags: [],
    notes: '',
  };
}

export const facts: PersonFacts = {
  match: {
    mustsStated: 1,
    musts: 2,
    score: 75,
    low: 50,
    high: 100,
    requirements: [
      {
        requirement: { id: 'a', kind: 'skill', anyOf: ['Python'], need: 'must', weight: 3 },
        state: 'stated',
      },
      {
        requirement: { id: 'b', kind: 'skill', anyOf: ['Kafka'], need: 'must', weight: 3 },
        state: 'not read yet',
      },
    ],
  },
  skills: ['Python'],
};
