import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../lib/skills/compile';
import { analyse } from '../../lib/skills/text/analyse';
import type { Skill } from '../../lib/skills/vocabulary/entry';
import { cueLines } from '../../lib/skills/words/lexicon';

const skill = (name: string): Skill => ({
  name,
  group: 'backend',
  aliases: [],
  implies: [],
  likely: [],
  eitherOf: [],
  everyday: false,
  named: false,
  place: false,
  company: false,
  exact: false,
  otherSense: { before: [], after: [] },
  ownSense: [],
});

/** Names found, as `name@first unit`. */
function found(names: readonly string[], text: string): string[] {
  const { names: hits } = analyse(text, compile(names.map(skill), []));
  return hits.map(({ pattern, start }) => `${pattern.text}@${start}`).sort();
}

/** The plain way: every name at every place where it is no part of a longer word. */
function searched(names: readonly string[], text: string): string[] {
  const isPart = (char: string | undefined): boolean => char !== undefined && /[abc]/.test(char);
  const hits = new Set<string>();
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const after = text[at + name.length];
      if (isPart(text[at - 1]) && isPart(name[0])) continue;
      if (isPart(after) && isPart(name.at(-1))) continue;
      // "C" is no part of "C+".
      if (name.length <= 2 && after === '+') continue;
      hits.add(`${name}@${at}`);
    }
  return [...hits].sort();
}

describe('the names of a text', () => {
  test('are those that a plain search finds', () => {
    const name = fc
      .string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '+'), minLength: 1, maxLength: 5 })
      .filter((text) => /[abc]/.test(text) && text === text.trim() && !text.includes('  '));
    const words = fc
      .string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '+'), maxLength: 60 })
      .map((text) => text.trim().replace(/ +/g, ' '));
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), words, (names, text) => {
        // "a b" is also written "a-b": no hyphens here, so both ways agree.
        expect(found(names, text)).toEqual(searched(names, text));
      }),
      { numRuns: 500 },
    );
  });

  test('may carry a number of their own, and the longest comes first', () => {
    const { names } = analyse(
      'Python3 and Python 3 tools',
      compile(['Python', 'Python 3 tools'].map(skill), []),
    );
    expect(names.map(({ pattern, start, end }) => [pattern.text, start, end])).toEqual([
      ['python', 0, 7],
      ['python 3 tools', 12, 26],
      ['python', 12, 18],
    ]);
  });

  test('stay found when a text has more different words than are remembered', () => {
    const compiled = compile([skill('Kotlin')], []);
    const noise = Array.from({ length: 60_000 }, (_, n) => `w${n.toString(36)}x`).join(' ');
    for (const text of [`${noise} Kotlin`, 'Kotlin', `Kotlin ${noise}`, 'w1x Kotlin'])
      expect(analyse(text, compiled).names.map(({ pattern }) => pattern.text)).toEqual(['kotlin']);
  });
});

describe('the words of the rules', () => {
  const compiled = compile(
    [],
    cueLines("no: not\nvoid: not only\ncode: don't refactor*\ntech: backend, back end\n"),
  );
  const { classes } = compiled.phrases;
  const placed = (text: string): string[] => {
    const { list, length } = analyse(text, compiled).phrases.placed;
    return Array.from({ length: length / 3 }, (_, n) => {
      const [number = 0, first, last] = list.slice(n * 3, n * 3 + 3);
      return `${classes[number]} ${first}-${last}`;
    });
  };

  test('are given with the longest phrase at a place first', () => {
    expect(placed('not only not')).toEqual(['void 0-1', 'no 0-0', 'no 2-2']);
  });

  test('match a stem by its beginning, and whole words only otherwise', () => {
    expect(placed("don't refactored")).toEqual(['code 0-3']);
    expect(placed('nothing')).toEqual([]);
  });

  test('have no places where their bits are enough', () => {
    expect(placed('backend and back end')).toEqual([]);
    expect(analyse('the back end', compiled).phrases.bits.length).toBe(3);
  });
});
