import { expect, test, vi } from 'vitest';
import type { TextPart } from '../../lib/domain/match';
import type { Polarity, Recognised } from '../../lib/domain/mention';
import { evidenceOf } from '../../lib/skills/evidence';
import type { Follows } from '../../lib/skills/implied';

/** "!X" = negated, "?X" = intent; every other word is a stated skill. */
const words = (text: string): Recognised => ({
  mentions: [...text.matchAll(/([!?]?)(\w+)/g)].map((found) => ({
    skill: found[2] ?? '',
    group: 'backend',
    start: found.index,
    end: found.index + found[0].length,
    polarity: ({ '!': 'negated', '?': 'intent' }[found[1] ?? ''] ?? 'stated') as Polarity,
  })),
  implied: text.includes('Rubyist') ? ['Ruby'] : [],
});
const surely: Record<string, string[]> = {
  Django: ['Python'],
  Flask: ['Python'],
  PostgreSQL: ['SQL', 'Databases'],
  Scala: ['JVM'],
};
const followsFrom = (skill: string): Follows => ({
  surely: surely[skill] ?? [],
  likely: { Gradle: ['Java'], Kotlin: ['JVM'] }[skill] ?? [],
  eitherOf: skill === 'Aurora' ? [['MySQL', 'PostgreSQL']] : [],
});
const nothing = { followsFrom: () => ({ surely: [], likely: [], eitherOf: [] }), version: 'v' };
const of = (...texts: string[]) => {
  const parts = texts.map((text): TextPart => ({ field: 'about', kind: 'prose', text }));
  return evidenceOf(parts, { recognise: words, followsFrom, version: 'v7' });
};

test('mentions keep the part they stand in', () => {
  const evidence = of('Django', 'SQL !AWS');
  expect(evidence.places.map(({ part, mention }) => [part, mention.skill, mention.polarity])).toEqual([
    [0, 'Django', 'stated'],
    [1, 'SQL', 'stated'],
    [1, 'AWS', 'negated'],
  ]);
  expect(evidence.vocabulary).toBe('v7');
});

test('what follows names what it follows from, over several steps, and never what is stated somewhere', () => {
  expect(of('Django', 'Flask').impliedBy).toEqual({ Python: ['Django', 'Flask'] });
  expect(of('PostgreSQL').impliedBy).toEqual({ SQL: ['PostgreSQL'], Databases: ['PostgreSQL'] });
  expect(of('Django', 'Python').impliedBy).toEqual({});
});

test('what only often follows is marked, unless something makes it sure', () => {
  expect(of('Gradle Kotlin')).toMatchObject({
    impliedBy: { Java: ['Gradle'], JVM: ['Kotlin'] },
    likely: ['Java', 'JVM'],
  });
  expect(of('Kotlin Scala')).toMatchObject({ impliedBy: { JVM: ['Scala'] } });
  expect(of('Kotlin Scala').likely).toBeUndefined();
});

test('what one of several follows from is kept as such', () => {
  expect(of('Aurora').eitherOf).toEqual([{ via: 'Aurora', of: ['MySQL', 'PostgreSQL'] }]);
  expect(of('Aurora').impliedBy).toEqual({});
});

test('a negated or wished-for skill implies nothing; a nickname implies without a reason to name', () => {
  expect(of('!Django ?Flask').impliedBy).toEqual({});
  expect(of('Rubyist').impliedBy).toEqual({ Ruby: [] });
});

test('spoken languages are not searched for skills', () => {
  const parts: TextPart[] = [{ field: 'languages', kind: 'listed', text: 'German C1' }];
  expect(evidenceOf(parts, { ...nothing, recognise: words }).places).toEqual([]);
});

test('a text is searched once per kind, however often the page is read', () => {
  const recognise = vi.fn(words);
  const part = { field: 'about', text: 'Django' } as const;
  for (let i = 0; i < 3; i += 1) {
    const parts: TextPart[] = [
      { ...part, kind: 'prose' },
      { ...part, kind: 'listed' },
      { ...part, kind: 'prose' },
    ];
    expect(evidenceOf(parts, { ...nothing, recognise }).places).toHaveLength(3);
  }
  expect(recognise).toHaveBeenCalledTimes(2);
});
