/** Sentences that have nothing to do with each other: side by side they are read as each alone. */
import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../lib/skills/matcher';
import { casesIn } from './case';

const { recognise } = createMatcher();
/** Whole sentences; a line without a stop may be one of a list, and there the neighbours count. */
const sentences = [...casesIn('names'), ...casesIn('soft'), ...casesIn('more'), ...casesIn('third')]
  .filter(({ text, kind }) => kind === undefined && /[.!?]$/.test(text) && !text.includes('\n'))
  .map(({ text }) => text);

const read = (text: string): string[] =>
  recognise(text).mentions.map(
    ({ skill, polarity, years, since, version }) => `${skill} ${polarity} ${years} ${since} ${version}`,
  );
const alone = new Map(sentences.map((text) => [text, read(text)]));

/** Each with so many others, all over the table; every one of them comes first and second. */
const OTHERS = 30;

/** The first sentences of the pairs that are read otherwise than their parts. */
function changed(between: string): string[] {
  const firsts = new Set<string>();
  sentences.forEach((one, n) => {
    for (let k = 1; k <= OTHERS; k++) {
      const other = sentences[(n * 5 + k * 13) % sentences.length] ?? '';
      const apart = [...(alone.get(one) ?? []), ...(alone.get(other) ?? [])];
      if (read(one + between + other).join() !== apart.join()) firsts.add(one);
    }
  });
  return [...firsts].sort();
}

describe('unrelated sentences', { timeout: 60_000 }, () => {
  test('there are enough of them', () => {
    expect(sentences.length).toBeGreaterThan(200);
    expect(read('Avoid Java. Python every day.')).toHaveLength(2);
  });

  test('are read alone in paragraphs of their own', () => {
    expect(changed('\n\n')).toEqual([]);
  });

  test('are read alone in one paragraph', () => {
    expect(changed(' ')).toEqual([]);
  });
});
