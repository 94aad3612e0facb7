import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../lib/skills/matcher';
import { pieceEnds } from '../../lib/skills/text/pieces';
import { casesIn } from './case';

const LONGEST = 32_768;
const { recognise } = createMatcher();
const texts = [...casesIn('names'), ...casesIn('more')].map(({ text }) => text);

describe('a long text in pieces', () => {
  test('cuts it where it may be cut, and loses nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...texts, '\n\n', '\n', ' ', '. ', '😀', '\ud800'), { minLength: 1 }),
        fc.integer({ min: 1, max: 60_000 }),
        (parts, least) => {
          const unit = parts.join('');
          const text = unit.repeat(Math.ceil(least / Math.max(1, unit.length)));
          let from = 0;
          for (const end of pieceEnds(text)) {
            expect(end - from).toBeLessThanOrEqual(LONGEST);
            if (text.length > 0) expect(end).toBeGreaterThan(from);
            // Never between the halves of a character.
            expect(
              /[\ud800-\udbff]$/.test(text.slice(0, end)) && /^[\udc00-\udfff]/.test(text.slice(end)),
            ).toBe(false);
            from = end;
          }
          expect(from).toBe(text.length);
        },
      ),
      { numRuns: 200 },
    );
    expect(pieceEnds(`${'a'.repeat(30_000)}\n\n${'b'.repeat(30_000)}`)).toEqual([30_002, 60_002]);
    expect(pieceEnds(`x${'😀'.repeat(20_000)}`)[0]).toBe(LONGEST - 1);
  });

  test('recognises in it what stands in its paragraphs, at their places', () => {
    const paragraphs = Array.from({ length: 2_400 }, (_, n) => `${texts[(n * 7) % texts.length]}.`);
    const text = paragraphs.join('\n\n');
    expect(pieceEnds(text).length).toBeGreaterThan(2);
    const wanted: string[] = [];
    let from = 0;
    for (const end of pieceEnds(text)) {
      for (const { skill, start, polarity } of recognise(text.slice(from, end)).mentions)
        wanted.push(`${skill} ${polarity} ${from + start}`);
      from = end;
    }
    const found = recognise(text);
    expect(found.mentions.map(({ skill, start, polarity }) => `${skill} ${polarity} ${start}`)).toEqual(
      wanted,
    );
    const named = new Set(found.mentions.map(({ skill }) => skill));
    expect(found.implied.filter((skill) => named.has(skill))).toEqual([]);
  });

  test('a name across a line stays whole, since lines are cut at their ends', () => {
    const filler = 'we built and ran services for years '.repeat(909);
    const text = `${filler}\nSpring Boot`;
    expect(text.length).toBeGreaterThan(LONGEST - 100);
    expect(recognise(`${text} and Kafka`).mentions.map(({ skill }) => skill)).toContain('Spring Boot');
  });
});
