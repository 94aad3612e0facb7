/** Every skill with a context rule, where it counts and where its word means something else. */
import { describe, expect, test } from 'vitest';
import { recogniserWith } from '../../lib/skills/ready';
import { vocabulary } from '../../lib/skills/vocabulary';

const { recognise } = recogniserWith([]);
const stated = (text: string): string[] =>
  recognise(text)
    .mentions.filter(({ polarity }) => polarity === 'stated')
    .map(({ skill }) => skill);

const gated = vocabulary.filter(
  ({ everyday, named, group }) => (everyday || named) && group !== 'soft' && group !== 'responsibility',
);

test('there are gates to look at', () => {
  expect(gated.length).toBeGreaterThan(150);
});

describe.each(gated.map(({ name }) => name))('%s', (name) => {
  test('counts beside other skills', () => {
    for (const text of [
      `Backend services in Java, ${name} and PostgreSQL.`,
      `Skills: Python, ${name}, Docker`,
    ])
      expect(stated(text), text).toContain(name);
  });

  test('does not count in everyday language', () => {
    const word = name.toLowerCase();
    for (const text of [
      `We saw a ${word} on the kitchen table last summer.`,
      `My ${word} and I went for a walk in the park.`,
    ])
      expect(stated(text), text).not.toContain(name);
  });
});

describe('words that give a name another sense', () => {
  const beside = gated.flatMap(({ name, otherSense }) => [
    ...otherSense.before.map((word) => [`${word} ${name}`, name] as const),
    ...otherSense.after.map((word) => [`${name} ${word}`, name] as const),
  ]);
  test.each(beside)('%s', (phrase, name) => {
    expect(stated(`Years of work with a ${phrase} in the north.`)).not.toContain(name);
  });
});
