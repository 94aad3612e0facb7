import { expect, test } from 'vitest';
import type { MatchState } from '../../lib/domain/match';
import type { Requirement } from '../../lib/domain/role';
import type { PersonFacts } from '../../lib/state/people-facts';
import { countStates } from '../../lib/state/use-shortlist-states';

const requirement = (id: string): Requirement => ({
  id,
  kind: 'skill',
  anyOf: [id],
  need: 'must',
  weight: 3,
});
const person = (states: Record<string, MatchState>): PersonFacts => ({
  skills: [],
  match: {
    mustsStated: 0,
    musts: 2,
    score: null,
    low: 0,
    high: 100,
    requirements: Object.entries(states).map(([id, state]) => ({ requirement: requirement(id), state })),
  },
});

test('stated and implied are counted apart; what was not read, denied or not said counts in neither', () => {
  const { people, counts } = countStates([
    person({ python: 'stated', sql: 'implied' }),
    person({ python: 'stated', sql: 'negated' }),
    person({ python: 'not read yet', sql: 'not stated' }),
    { skills: ['Go'], match: null },
  ]);
  expect(people).toBe(3);
  expect([...counts]).toEqual([
    ['python', { stated: 2, implied: 0 }],
    ['sql', { stated: 0, implied: 1 }],
  ]);
});
