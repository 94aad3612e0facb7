import { describe, expect, test } from 'vitest';
import { namesOf } from '../../lib/skills/names';
import { foldName } from '../../lib/skills/text/fold';
import { vocabulary } from '../../lib/skills/vocabulary';
import { skillLines, VocabularyError } from '../../lib/skills/vocabulary/entry';

const { all, canonical, groupOf, followsFrom } = namesOf(vocabulary);
const implicationsOf = (name: string): string[] => {
  const { surely, likely } = followsFrom(name);
  return [...surely, ...likely];
};

/** English words that name a skill too: each needs a context rule, or every profile would state it. */
const EVERYDAY =
  'go rust swift dart ruby crystal spring express fiber echo gin chi rocket flask tornado pyramid bottle storm beam hive pig presto spark chef puppet salt vault consul nomad helm envoy make ant maven cargo poetry yarn mocha chai jest karma cucumber pact bull echo rest soap scheme shell assembly render parse segment slack notion linear move hack ring cats warp grape slim phoenix druid iceberg apollo temporal realm'.split(
    ' ',
  );

describe('the vocabulary', () => {
  test('has unique canonical names', () => {
    const names = vocabulary.map(({ name }) => foldName(name));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(names.length).toBeGreaterThan(1200);
  });

  test('has unique aliases, none of which is another skill', () => {
    const owners = new Map<string, string>(vocabulary.map(({ name }) => [foldName(name), name]));
    const shared: string[] = [];
    for (const { name, aliases } of vocabulary)
      for (const { text } of aliases) {
        const owner = owners.get(foldName(text));
        if (owner !== undefined) shared.push(`${text}: ${owner}, ${name}`);
        owners.set(foldName(text), name);
      }
    expect(shared).toEqual([]);
  });

  test('implies only what it knows, and nothing implies itself', () => {
    const known = new Set(vocabulary.map(({ name }) => name));
    expect(
      vocabulary.flatMap(({ name, implies, likely, eitherOf }) =>
        [...implies, ...likely, ...eitherOf.flat()]
          .filter((one) => !known.has(one))
          .map((one) => `${name} > ${one}`),
      ),
    ).toEqual([]);
    const circular = vocabulary.filter(({ name }) =>
      vocabulary
        .find((one) => one.name === name)
        ?.implies.some((next) => next === name || implicationsOf(next).includes(name)),
    );
    expect(circular.map(({ name }) => name)).toEqual([]);
  });

  test('has implications of three strengths', () => {
    expect(followsFrom('Django').surely).toContain('Python');
    expect(followsFrom('Kotlin')).toEqual({ surely: [], likely: ['JVM'], eitherOf: [] });
    expect(followsFrom('Aurora').eitherOf).toEqual([['MySQL', 'PostgreSQL']]);
    // Over a likely step all is likely.
    expect(followsFrom('Gradle').likely).toEqual(['Java', 'JVM']);
    const single = vocabulary.filter(({ eitherOf }) => eitherOf.some((of) => of.length < 2));
    expect(single).toEqual([]);
  });

  test('has a context rule for every bare everyday word', () => {
    const bare = vocabulary.flatMap((skill) => [
      ...(skill.everyday || skill.named || skill.exact ? [] : [foldName(skill.name)]),
      ...skill.aliases.filter(({ everyday }) => !everyday).map(({ text }) => foldName(text)),
    ]);
    expect(EVERYDAY.filter((word) => bare.includes(word))).toEqual([]);
    expect(bare.filter((text) => text.length === 1)).toEqual([]);
  });

  test('sorts every skill into a group of the product', () => {
    expect(groupOf('React')).toBe('frontend');
    expect(groupOf('Go')).toBe('backend');
    expect(groupOf('Git')).toBe('backend');
    expect(groupOf('PostgreSQL')).toBe('data');
    expect(groupOf('Kubernetes')).toBe('infrastructure');
    expect(groupOf('Teamwork')).toBe('soft');
    expect(groupOf('SDLC')).toBe('responsibility');
    expect(groupOf('No such skill')).toBeUndefined();
    expect(all.filter(({ group }) => group === 'soft')).toHaveLength(4);
    expect(all.filter(({ group }) => group === 'responsibility')).toHaveLength(5);
  });

  test('finds canonical names by any spelling', () => {
    expect(canonical('golang')).toBe('Go');
    expect(canonical(' POSTGRES ')).toBe('PostgreSQL');
    expect(canonical('ruby on rails')).toBe('Ruby on Rails');
    expect(canonical('nothing of the kind')).toBeUndefined();
  });

  test('follows implications to the end, nearest first', () => {
    const implied = implicationsOf('Eloquent');
    expect(implied).toEqual(['Laravel', 'PHP']);
    expect(implicationsOf('EKS')).toEqual(expect.arrayContaining(['AWS', 'Kubernetes', 'Docker']));
    expect(implicationsOf('nothing')).toEqual([]);
  });
});

describe('a line of the vocabulary', () => {
  test('holds name, code, aliases, implications, flags and neighbours', () => {
    const [skill] = skillLines(
      'Ink | framework | ink.js; ink? | React | everyday exact | printer _; _ jet; =_ components',
    );
    expect(skill).toMatchObject({
      name: 'Ink',
      group: 'backend',
      aliases: [
        { text: 'ink.js', everyday: false },
        { text: 'ink', everyday: true },
      ],
      implies: ['React'],
      everyday: true,
      exact: true,
      named: false,
      otherSense: { before: ['printer'], after: ['jet'] },
      ownSense: ['components'],
    });
  });

  test('is refused where the code or a flag is unknown', () => {
    expect(() => skillLines('Ink | paper')).toThrow(VocabularyError);
    expect(() => skillLines('Ink | lib | | | often')).toThrow('often');
  });
});
