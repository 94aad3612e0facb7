/** No text is slow: steps are counted, since times depend on the machine. What is counted is said at `countSteps`. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countSteps } from '../../lib/skills/matcher';
import { patternsOf } from '../../lib/skills/patterns';
import { vocabulary } from '../../lib/skills/vocabulary';
import { allCues } from '../../lib/skills/words';
import { casesIn } from './case';

const TIMES = 8;
/** A little over the eight times of a linear pass: the ends of a text cost a few steps of their own. */
const MOST = 8.5;
/** Characters of the shorter text: less, and the fixed costs would hide a square. */
const SHORT = 1_500;
/** Milliseconds for a test of some hundred texts; a machine busy with other things needs them. */
const PATIENCE = 60_000;

const growth = (piece: string): number => {
  const repeats = Math.max(8, Math.ceil(SHORT / piece.length));
  // Some characters fold to nothing: no step at all, however many there are.
  return countSteps(piece.repeat(repeats * TIMES)) / Math.max(1, countSteps(piece.repeat(repeats)));
};

const names = patternsOf(vocabulary);
const name = fc.constantFrom(...names.map(({ text }) => text));
const everyday = fc.constantFrom(...names.filter(({ doubt }) => doubt !== 'none').map(({ text }) => text));
/** Words that make a rule look around: denials, figures, lists, titles, the evidence of five languages. */
const cue = fc.constantFrom(...allCues.map(({ text }) => text.replaceAll('*', '')));
const sign = fc.constantFrom(
  ...['.', ',', '/', '|', '-', '–', '(', ')', '"', '://', '@', '\\', '#', '+', '&', '•', ':', '…'],
  ...['\n', '\r\n', '\u2028', ' ', '\u00a0', '\u200b', '\u00ad', '\u202e'],
);
const odd = fc.constantFrom(
  'e\u0301',
  '\ud800',
  'İ',
  'ﬃ',
  '＃',
  '한',
  '漢',
  '𝔘',
  '1',
  '2019',
  '5 years',
  '3.1.4',
);
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'e', 'i', 'o'), minLength: 1, maxLength: 12 });
const blank = fc.constantFrom('', ' ', ' ', '\n');

const joined = (part: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> =>
  fc.array(fc.tuple(part, blank), { minLength: 1, maxLength: most }).map((parts) => parts.flat().join(''));

describe('steps grow with the text', () => {
  test.each([
    [
      'names and words of the rules, glued or not',
      joined(fc.oneof(name, everyday, cue, sign, odd, word), 8),
      100,
    ],
    ['everyday words in a row, each waiting for its neighbours', joined(fc.oneof(everyday, sign), 4), 50],
    ['words of the rules alone', joined(fc.oneof(cue, sign), 6), 50],
    ['signs and characters that fold', joined(fc.oneof(sign, odd), 6), 50],
  ])(
    'in pieces again and again: %s',
    (_, pieces, numRuns) => {
      fc.assert(
        fc.property(pieces, (piece) => {
          expect(growth(piece), JSON.stringify(piece)).toBeLessThan(MOST);
        }),
        { numRuns },
      );
    },
    PATIENCE,
  );

  test(
    'in the own labelled texts again and again',
    () => {
      const texts = [...casesIn('names'), ...casesIn('soft'), ...casesIn('more'), ...casesIn('third')];
      fc.assert(
        fc.property(fc.constantFrom(...texts), ({ text }) => {
          expect(growth(`${text} `), text).toBeLessThan(MOST);
        }),
        { numRuns: 120 },
      );
    },
    PATIENCE,
  );

  test.each([
    ['one word', 'a'],
    ['one sign', '('],
    ['an address without an end', 'a.b/'],
    ['nested brackets', '(Java ['],
    ['denials of denials', 'not without '],
    ['the beginning of a long name', 'amazon elastic '],
    ['a list without an end', 'Go, Rust, '],
    ['a list of slashes', 'c/c++/'],
    ['figures', '5 years 2019 - 2020 '],
    ['versions', 'Java 8.0.'],
    ['marks that belong to one letter', 'e\u0301\u0301\u0301'],
    ['half of a character', '\ud800'],
    ['sentences', 'I code. '],
    ['empty lines', '\n'],
    ['people led', 'my team lead '],
    ['a host', 'node.js@'],
  ])('of %s', (_, piece) => {
    expect(growth(piece)).toBeLessThan(MOST);
  });
});
