import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../lib/skills/compile';
import { longestNames } from '../../lib/skills/rules/longest';
import { analyse } from '../../lib/skills/text/analyse';
import { vocabulary } from '../../lib/skills/vocabulary';
import { jobAds } from '../../scripts/bench/texts/job-ads';
import { labelledAds } from '../../scripts/bench/texts/labelled';
import { adText, textOf } from '../../scripts/bench/texts/own-text';

const CHARACTERS = 100_000;

test('advertisements are the same for a seed, other ones for another, and of the wanted length', () => {
  const skills = vocabulary.slice(0, 50);
  const text = jobAds(CHARACTERS, skills, ['I like trains.']);
  expect(text).toHaveLength(CHARACTERS);
  expect(jobAds(CHARACTERS, skills, ['I like trains.'])).toBe(text);
  expect(jobAds(CHARACTERS, skills, ['I like trains.'], 9)).not.toBe(text);
  expect(text).toContain('I like trains.');
});

test('every slot is filled', () => {
  expect(adText(CHARACTERS)).not.toMatch(/\{\w+\}|undefined/);
});

test('names are as dense as in real ones', () => {
  const text = adText(CHARACTERS);
  const names = longestNames(analyse(text, compile(vocabulary, [])).names).length;
  expect(CHARACTERS / names).toBeGreaterThan(80);
  expect(CHARACTERS / names).toBeLessThan(150);
});

test('there are thousands of different words, most of them rare', () => {
  const words =
    adText(10 * CHARACTERS)
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  expect(counts.size).toBeGreaterThan(4000);
  expect([...counts.values()].filter((count) => count < 10).length).toBeGreaterThan(1500);
});

test("a user's own files are read: a text, and labelled advertisements or the line that is none", () => {
  const folder = mkdtempSync(join(tmpdir(), 'roledex-bench-'));
  const file = join(folder, 'own');
  try {
    writeFileSync(file, 'Kotlin in Oslo');
    expect(textOf({ text: file }, 6)).toBe('Kotlin');
    const ad = { id: 1, text: 'Kotlin', spans: [{ start: 0, end: 6, label: 'Kotlin' }] };
    writeFileSync(file, `${JSON.stringify(ad)}\n`);
    expect(labelledAds(file)).toEqual([ad]);
    writeFileSync(file, `${JSON.stringify(ad)}\n{"text":"no spans"}\n`);
    expect(() => labelledAds(file)).toThrow('Line 2');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
