import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../../lib/skills/matcher';

describe('evidence that is no more than the name of a practice', () => {
  const skill = 'Testing and performance';
  const quotes = (text: string): string[] =>
    createMatcher()
      .recognise(text)
      .mentions.filter((mention) => mention.skill === skill)
      .map(({ start, end }) => text.slice(start, end));

  test('is marked with the words that say whose it is', () => {
    expect(quotes('Years of experience with TDD in banking.')).toEqual(['of experience with TDD']);
    expect(quotes('Skills: Docker, TDD, Kafka')).toEqual(['TDD']);
  });

  test('is implied, not stated, in a bare row of names', () => {
    expect(quotes('java kotlin tdd postgresql')).toEqual([]);
    expect(createMatcher().recognise('java kotlin tdd postgresql').implied).toContain(skill);
  });
});
