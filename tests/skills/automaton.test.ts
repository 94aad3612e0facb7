import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAutomaton } from '../../lib/skills/automaton';
import { createPhraseIndex } from '../../lib/skills/phrases';

function found(patterns: readonly string[], text: string): string[] {
  const codes = Uint16Array.from(text, (char) => char.charCodeAt(0));
  const hits: string[] = [];
  createAutomaton(patterns).scan(codes, codes.length, (number, end) => hits.push(`${number}@${end}`));
  return hits.sort();
}

/** The plain way: every pattern at every place. */
function searched(patterns: readonly string[], text: string): string[] {
  const hits: string[] = [];
  patterns.forEach((pattern, number) => {
    for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1))
      hits.push(`${number}@${at + pattern.length}`);
  });
  return hits.sort();
}

describe('the automaton', () => {
  test('finds what a plain search finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '+'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '+'), maxLength: 60 }),
        (patterns, text) => {
          expect(found(patterns, text)).toEqual(searched(patterns, text));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('gives every pattern of the same text', () => {
    expect(found(['go', 'go', 'o'], 'go')).toEqual(['0@2', '1@2', '2@2']);
  });
});

describe('the index of phrases', () => {
  const index = createPhraseIndex([
    { name: 'no', text: 'not', stem: false },
    { name: 'void', text: 'not only', stem: false },
    { name: 'code', text: "don't refactor", stem: true },
  ]);
  const scan = (words: string[]): string[] => {
    const hits: string[] = [];
    index.scan(words, (name, first, last) => hits.push(`${name} ${first}-${last}`));
    return hits;
  };

  test('gives the longest phrase at a place first', () => {
    expect(scan(['not', 'only', 'not'])).toEqual(['void 0-1', 'no 0-0', 'no 2-2']);
  });

  test('matches a stem by its beginning and whole words only otherwise', () => {
    expect(scan(['don', "'", 't', 'refactored'])).toEqual(['code 0-3']);
    expect(scan(['nothing'])).toEqual([]);
  });
});
