import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../lib/skills/matcher';
import { LONGEST_MENTION } from '../../lib/skills/mention';
import { casesIn } from './case';

const matcher = createMatcher();
const sentences = [...casesIn('names'), ...casesIn('soft'), ...casesIn('more'), ...casesIn('third')].map(
  ({ text }) => text,
);
/** Names and rule words glued with anything Unicode has, hostile bits included. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...sentences),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '\ud800',
        '\u202e',
        '\u200b',
        '\u00ad',
        'İ',
        'ﬁ',
        'C++',
        ' not ',
        ' 5 years ',
        '://',
        '@',
        '\n',
        '＃',
        'e\u0301',
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('recognise', { timeout: 60_000 }, () => {
  test('answers any string, with offsets inside it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { mentions, implied } = matcher.recognise(text);
        let before = 0;
        for (const { start, end, years, since } of mentions) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end - start).toBeLessThanOrEqual(LONGEST_MENTION);
          if (years !== undefined) expect(years > 0 && years <= 50).toBe(true);
          if (since !== undefined) expect(since > 1969 && since < 2050).toBe(true);
          before = start;
        }
        expect(implied.length).toBeLessThanOrEqual(25);
        expect(new Set(implied).size).toBe(implied.length);
      }),
      { numRuns: 600 },
    );
  });

  test('marks the words themselves, whatever stands before them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (noise) => {
        const text = `${noise}\n\nKubernetes, PostgreSQL`;
        const { mentions } = matcher.recognise(text);
        for (const name of ['Kubernetes', 'PostgreSQL']) {
          const own = mentions.filter(({ skill, start }) => skill === name && start > noise.length);
          expect(own.map(({ start, end }) => text.slice(start, end))).toEqual([name]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('states nothing in the name of an employer, and needs no context in a list', () => {
    expect(matcher.recognise('Oracle', 'employer')).toEqual({ mentions: [], implied: [] });
    expect(matcher.recognise('go', 'listed').mentions.map(({ skill }) => skill)).toEqual(['Go']);
    expect(matcher.recognise('go').mentions).toEqual([]);
  });

  test('keeps offsets where folding changes the length', () => {
    for (const text of [
      'İİİ Kotlin',
      'ﬃ Kotlin',
      'e\u0301e\u0301 Kotlin',
      '𝔘𝔘 Kotlin',
      'ß Kot\u00adlin',
      '\u200bKotlin',
    ]) {
      const [mention] = matcher.recognise(text).mentions;
      expect(text.slice(mention?.start, mention?.end).replace('\u00ad', ''), text).toBe('Kotlin');
    }
  });
});
