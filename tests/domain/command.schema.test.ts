import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../lib/domain/command';
import { InvalidCommand, parseEnvelope } from '../../lib/domain/command.schema';
import type { Requirement } from '../../lib/domain/role';
import { draft } from './arbitrary';

const ID = '3f1c9a52-6f0e-4c0c-9a39-0d6a3b6c7f10';
const send = (command: unknown): unknown => JSON.parse(JSON.stringify({ id: ID, command }));
const requirement: Requirement = {
  id: 'r1',
  kind: 'skill',
  anyOf: ['React', 'Vue.js'],
  need: 'nice',
  weight: 1,
};

const commands: Command[] = [
  { name: 'setOverride', candidateId: 'c', field: 'givenName', value: null },
  { name: 'setStage', entryIds: ['e'], stage: 'rejected', reason: 'Too far away' },
  { name: 'notTheSame', candidateIds: ['a', 'b'] },
  { name: 'eraseCandidates', candidateIds: ['a'], suppress: true },
  {
    name: 'saveRole',
    roleId: 'r',
    role: {
      name: 'Senior Django',
      employment: ['full-time'],
      confidential: false,
      requirements: [{ ...requirement, years: 2 }],
    },
  },
  { name: 'saveFilter', filterId: 'f', label: 'Berlin', filter: { city: 'Berlin', and: [1, null] } },
  { name: 'restoreBatch', jobId: 'j', table: 'notes', rows: [{ id: 'n', text: 'x' }], mode: 'merge' },
  { name: 'undo', historyId: 'h' },
];

describe('parseEnvelope', () => {
  test.each(commands)('takes $name as it is', (command) => {
    expect(parseEnvelope(send(command))).toEqual({ id: ID, command });
  });

  test('takes every saved draft as it is', () => {
    fc.assert(
      fc.property(draft, (made) => {
        const from = { skills: { url: 'https://www.linkedin.com/in/a/details/skills/', readAt: 2 } };
        const command: Command = {
          name: 'saveDraft',
          site: 'linkedin',
          url: 'https://x.test/a',
          readAt: 1,
          draft: made,
          from,
          roles: [],
        };
        expect(parseEnvelope(send(command)).command).toEqual(command);
      }),
    );
  });

  test.each<[string, unknown]>([
    ['an unknown name', { name: 'dropTables' }],
    ['a name of the object prototype', { name: 'toString' }],
    ['a missing key', { name: 'setStage', entryIds: ['e'] }],
    ['an additional key', { name: 'undo', historyId: 'h', force: true }],
    ['no subject', { name: 'binCandidates', candidateIds: [] }],
    [
      'a weight of nothing',
      { name: 'setRequirements', roleId: 'r', requirements: [{ ...requirement, weight: 0 }] },
    ],
    [
      'a requirement of no skill',
      { name: 'setRequirements', roleId: 'r', requirements: [{ ...requirement, anyOf: [] }] },
    ],
    [
      'an override of a field that has none',
      { name: 'setOverride', candidateId: 'c', field: 'rate', value: '1' },
    ],
    ['too long a note', { name: 'addNote', noteId: 'n', candidateId: 'c', text: 'x'.repeat(50_001) }],
    ['too much altogether', { name: 'saveFilter', filterId: 'f', label: 'x', filter: 'x'.repeat(2_000_001) }],
  ])('refuses %s', (_, command) => {
    expect(() => parseEnvelope(send(command))).toThrow(InvalidCommand);
  });

  test('refuses prototype keys even where anything goes', () => {
    const filter: unknown = JSON.parse('{"__proto__":{"isAdmin":true}}');
    expect(() =>
      parseEnvelope({ id: ID, command: { name: 'saveFilter', filterId: 'f', label: 'x', filter } }),
    ).toThrow(/prototype key/);
  });

  test('no arbitrary JSON passes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => parseEnvelope(value)).toThrow(InvalidCommand);
        expect(() => parseEnvelope({ id: ID, command: value })).toThrow(InvalidCommand);
      }),
      { numRuns: 1_000 },
    );
  });
});
