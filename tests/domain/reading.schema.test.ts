import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELD_NAMES } from '../../lib/domain/fields.schema';
import { READING_CHARACTERS } from '../../lib/domain/limits';
import { BASE_FIELDS, type Reading } from '../../lib/domain/reading';
import { InvalidReading, parseReading } from '../../lib/domain/reading.schema';
import { draft } from './arbitrary';

const URL = 'https://www.linkedin.com/in/ada-kowalska';
const profile = (over: object = {}): Reading => ({
  url: URL,
  site: 'linkedin',
  kind: 'profile',
  draft: {
    name: { value: 'Ada Kowalska', source: 'card' },
    missing: { about: 'absent' },
    layout: 'sdui-2026-04',
  },
  report: { warnings: [] },
  ...over,
});

describe('parseReading', () => {
  test('gives back every reading of the right shape, unchanged', () => {
    fc.assert(
      fc.property(draft, (made) => {
        const reading = profile({ draft: made });
        expect(parseReading(JSON.parse(JSON.stringify(reading)))).toEqual(reading);
      }),
    );
  });

  test('knows every field of a draft', () => {
    expect(FIELD_NAMES).toEqual(
      expect.arrayContaining([...BASE_FIELDS, 'certifications', 'contracts', 'rate']),
    );
  });

  test.each<[string, object]>([
    ['a part of another kind', profile({ kind: 'wall' })],
    ['two parts', profile({ items: [] })],
    ['no part', { ...profile(), draft: undefined }],
    ['an unknown key', profile({ isAdmin: true })],
    [
      'an unknown field',
      profile({ draft: { missing: {}, layout: 'x', photo: { value: 'x', source: 'card' } } }),
    ],
    [
      'a field without source',
      profile({ draft: { missing: {}, layout: 'x', name: { value: 'Ada', source: '' } } }),
    ],
    ['a null value', profile({ draft: { missing: {}, layout: 'x', name: { value: null, source: 'card' } } })],
    ['an unknown reason', profile({ draft: { missing: { about: 'secret' }, layout: 'x' } })],
    ['a reason for no field', profile({ draft: { missing: { nose: 'absent' }, layout: 'x' } })],
    [
      'a month 13',
      profile({
        draft: { missing: {}, layout: 'x', experience: { value: [{ start: '2020-13' }], source: 'a' } },
      }),
    ],
    ['no object', [profile()]],
    ['a class', profile({ draft: new Map() })],
  ])('refuses %s', (_, value) => {
    expect(() => parseReading(value)).toThrow(InvalidReading);
  });

  test('refuses more than the cap in all texts together, though each is short enough', () => {
    const warnings = Array.from({ length: 200 }, () => 'x'.repeat(2_000));
    const about = { value: 'y'.repeat(READING_CHARACTERS - 400_000), source: 'card' };
    expect(() => parseReading(profile({ report: { warnings } }))).not.toThrow();
    expect(() =>
      parseReading(profile({ report: { warnings }, draft: { about, missing: {}, layout: 'x' } })),
    ).toThrow(/more than 500000 characters/);
  });

  test('says where it is wrong and quotes nothing of the person', () => {
    const secret = { missing: {}, layout: 'x', name: { value: ['Ada Kowalska'], source: 'card' } };
    expect(() => parseReading(profile({ draft: secret }))).toThrow(/^draft\.name\.value: invalid_type$/);
  });

  test('ends on a cycle and on deep nesting', () => {
    const cycle: Record<string, unknown> = { ...profile() };
    cycle['draft'] = cycle;
    expect(() => parseReading(cycle)).toThrow(InvalidReading);
    let deep: unknown = 1;
    for (let i = 0; i < 5_000; i += 1) deep = [deep];
    expect(() => parseReading(profile({ items: deep }))).toThrow(InvalidReading);
  });

  test('no arbitrary JSON, with or without prototype keys, passes or touches a prototype', () => {
    const poison = fc.constantFrom('__proto__', 'constructor', 'prototype');
    fc.assert(
      fc.property(fc.jsonValue(), poison, (value, key) => {
        const poisoned: unknown = JSON.parse(`{"${key}":{"isAdmin":true},"value":${JSON.stringify(value)}}`);
        for (const hostile of [value, poisoned, profile({ draft: poisoned }), profile({ report: poisoned })])
          expect(() => parseReading(hostile)).toThrow(InvalidReading);
        expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });
});
