import { describe, expect, test } from 'vitest';
import { rivalIds, rivalOf } from '../../scripts/bench/rivals/index';
import { byLine, isWhole, longest, placed, sameShare } from '../../scripts/bench/rivals/spans';
import { vocabularyOf } from '../../scripts/bench/rivals/vocabulary';

describe('the vocabulary of the rivals', () => {
  test.each([600, 1500, 4000])('has exactly %i different written forms, the same each time', (size) => {
    const texts = vocabularyOf(size).patterns.map(({ text }) => text);
    expect(new Set(texts).size).toBe(size);
    expect(vocabularyOf(size).patterns.map(({ text }) => text)).toEqual(texts);
  });

  test('keeps the skills that rules find in every size', () => {
    for (const size of [600, 4000])
      expect(vocabularyOf(size).skills.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['Teamwork', 'Clean code']),
      );
  });
});

describe('places', () => {
  test('are whole words', () => {
    expect(isWhole('java', 0, 4)).toBe(true);
    expect(isWhole('(java)', 1, 5)).toBe(true);
    expect(isWhole('javascript', 0, 4)).toBe(false);
    expect(isWhole('my_java', 3, 7)).toBe(false);
  });

  test('are the leftmost and longest, without overlaps', () => {
    const place = (start: number, end: number) => ({ start, end, pattern: '' });
    expect(longest([place(4, 6), place(0, 3), place(0, 5), place(5, 9)])).toEqual([place(0, 5), place(5, 9)]);
  });

  test('are looked up for names that came without any, in order and whole', () => {
    expect(placed('javascript, java and java', ['java', 'java', 'java'])).toEqual([
      { start: 12, end: 16, pattern: 'java' },
      { start: 21, end: 25, pattern: 'java' },
    ]);
  });

  test('of lines are places of the whole', () => {
    const found = byLine('go\nno go', (line) => placed(line, ['go']));
    expect(found.map(({ start }) => start)).toEqual([0, 6]);
  });

  test('are compared by what both name of what either names', () => {
    const found = (...starts: number[]) => starts.map((start) => ({ start, end: start + 1, skill: '' }));
    expect(sameShare(found(1, 2, 3), found(2, 3, 4))).toBe(0.5);
    expect(sameShare(found(1), found(1))).toBe(1);
    expect(sameShare([], [])).toBe(0);
  });
});

describe('every rival', () => {
  const text =
    'We use PostgreSQL, Kafka and Spring Boot (Kotlin).\nJavaScript is no Java; node.js and C++ are fine.\nKubernetes/Terraform';
  const vocabulary = vocabularyOf(4000);

  test.each(rivalIds.filter((id) => id !== 'skill-extractor'))('finds the same names: %s', async (id) => {
    const { search, found } = (await rivalOf(id)).ready(vocabulary);
    const places = found(text);
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([
      'PostgreSQL',
      'Kafka',
      'Spring Boot',
      'Kotlin',
      'JavaScript',
      'Java',
      'node.js',
      'C++',
      'Kubernetes',
      'Terraform',
    ]);
    expect(places[2]?.skill).toBe('Spring Boot');
    expect(search(text)).toBe(places.length);
  });

  test('has names of its own where it brings a dictionary', async () => {
    const { found } = (await rivalOf('skill-extractor')).ready(vocabulary);
    const skills = found(text).map(({ skill }) => skill);
    expect(skills).toEqual(expect.arrayContaining(['PostgreSQL', 'Kafka', 'Kotlin']));
  });
});
