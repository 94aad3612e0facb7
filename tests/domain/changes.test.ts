import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesOf } from '../../lib/domain/changes';
import { fieldsOf } from '../../lib/domain/merge-drafts';
import type { ReadFields } from '../../lib/domain/parts';
import type { Draft } from '../../lib/domain/reading';
import { draft } from './arbitrary';

const field = <T>(value: T, source = 'card') => ({ value, source });
const of = (over: Partial<Draft>): Draft => ({ missing: {}, layout: 'x', ...over });

test('each field with another value, with before and after', () => {
  const stored: ReadFields = { headline: field('Dev'), about: field('Same') };
  const now = of({ headline: field('Lead'), about: field(' Same  '), location: field('Lund') });
  expect(changesOf(stored, now)).toEqual([
    { field: 'headline', before: 'Dev', after: 'Lead' },
    { field: 'location', after: 'Lund' },
  ]);
});

test('order, source and the growing length of a position are no change', () => {
  const row = { title: 'Dev', company: 'Nordbank', start: '2022-01', dates: 'Jan 2022 – Present · 3 yrs' };
  const stored: ReadFields = { skills: field(['Go', 'SQL']), experience: field([row]) };
  const later = {
    company: 'Nordbank',
    title: 'Dev',
    start: '2022-01',
    dates: 'Jan 2022 – Present · 3 yrs 1 mo',
  };
  expect(
    changesOf(stored, of({ skills: field(['SQL', 'Go'], 'json-ld'), experience: field([later]) })),
  ).toEqual([]);
});

test('what the page does not show and what was typed by hand stays', () => {
  const stored: ReadFields = { about: field('I build.'), headline: field('Staff', 'typed') };
  expect(changesOf(stored, of({ headline: field('Barista'), missing: { about: 'not loaded' } }))).toEqual([]);
  expect(changesOf(stored, of({ headline: field('Lead', 'typed') }))).toHaveLength(1);
});

test('rows shown in part add and never remove; rows shown whole do both', () => {
  const stored: ReadFields = { skills: field(['Go', 'SQL', 'Kafka']) };
  const partial = { skills: { shown: 2, of: 54 } };
  expect(changesOf(stored, of({ skills: field(['Go', 'SQL']), partial }))).toEqual([]);
  expect(changesOf(stored, of({ skills: field(['Go', 'Redis']), partial }))).toEqual([
    { field: 'skills', before: ['Go', 'SQL', 'Kafka'], after: ['Go', 'Redis', 'SQL', 'Kafka'] },
  ]);
  expect(changesOf(stored, of({ skills: field(['Go', 'SQL']) }))).toHaveLength(1);
});

test('a draft changes nothing against itself, and everything against nothing', () => {
  fc.assert(
    fc.property(draft, (made) => {
      expect(changesOf(made, made)).toEqual([]);
      expect(changesOf({}, made).map((change) => change.field)).toEqual(fieldsOf(made));
    }),
  );
});

test('after the update nothing is left to change', () => {
  fc.assert(
    fc.property(draft, draft, (stored, now) => {
      const updated = { ...stored };
      for (const { field: name, after } of changesOf(stored, now))
        Object.assign(updated, { [name]: { ...now[name], value: after } });
      expect(changesOf(updated, now)).toEqual([]);
    }),
  );
});
