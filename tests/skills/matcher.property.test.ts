import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countSteps, createMatcher } from '../../lib/skills/matcher';
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

const brief = (text: string) => {
  const { mentions, implied } = matcher.recognise(text);
  return {
    mentions: mentions.map(({ skill, polarity, years, since, version }) => ({
      skill,
      polarity,
      years,
      since,
      version,
    })),
    implied,
  };
};

describe('recognise', () => {
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

  test('is the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), (text) => {
        expect(brief(text.normalize('NFD'))).toEqual(brief(text.normalize('NFC')));
      }),
      { numRuns: 300 },
    );
  });

  test('reads unrelated paragraphs as it reads each alone', () => {
    const prose = sentences.filter((text) => /[.!?]$/.test(text) && !text.includes('\n'));
    const stated = (text: string): string[] =>
      matcher
        .recognise(text)
        .mentions.filter(({ group }) => group !== 'soft' && group !== 'responsibility')
        .map(({ skill, polarity }) => `${skill} ${polarity}`);
    fc.assert(
      fc.property(fc.constantFrom(...prose), fc.constantFrom(...prose), (one, other) => {
        expect(stated(`${one}\n\n${other}`)).toEqual([...stated(one), ...stated(other)]);
      }),
      { numRuns: 300 },
    );
  });

  test('takes steps in proportion to the text', () => {
    const pieces = [
      'java ',
      'not a Go developer, ',
      './',
      'a',
      'my team lead ',
      '5 years of C, ',
      'communication protocol ',
      'node.js@',
    ];
    for (const piece of pieces) {
      const short = countSteps(piece.repeat(500));
      const long = countSteps(piece.repeat(4000));
      expect(long / short, piece).toBeLessThan(8.5);
    }
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
