import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONTEXT_RULES, type OwnSkill, SKILL_GROUPS } from '../../lib/domain/own-skill';
import { ownSkillsFile, readOwnSkills } from '../../lib/formats/own-skills-file';

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.trim())
  .filter((text) => text !== '' && text.length <= 60);
const words = fc.array(word, { maxLength: 4 });
const skill: fc.Arbitrary<OwnSkill> = fc.record(
  {
    name: word,
    group: fc.constantFrom(...SKILL_GROUPS),
    aliases: words,
    implies: words,
    context: fc.constantFrom(...CONTEXT_RULES),
    exact: fc.boolean(),
    otherSense: fc.record({ before: words, after: words }),
  },
  { requiredKeys: ['name', 'group', 'aliases', 'implies'] },
);

test('what was exported comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(skill, { maxLength: 5 }), (skills) => {
      expect(readOwnSkills(ownSkillsFile(skills))).toEqual({ skills, refused: [] });
    }),
  );
});

test('any other text is named, never thrown over', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readOwnSkills(text)).toBe('not own skills');
    }),
  );
  const file = (version: unknown, skills: unknown): string =>
    JSON.stringify({ format: 'roledex-own-skills', version, skills });
  expect(readOwnSkills(file(2, []))).toBe('newer');
  expect(
    readOwnSkills(
      file(
        1,
        Array.from({ length: 2_001 }, () => null),
      ),
    ),
  ).toBe('too many');
  expect(readOwnSkills(`\ufeff${file(1, [])}`)).toEqual({ skills: [], refused: [] });
});

test('one bad entry is left out by name, the others are taken', () => {
  const good = { name: 'Quarrel', group: 'data' };
  const bad: unknown[] = [
    { ...good, name: 'Wrong group', group: 'spells' },
    { ...good, name: 'Wrong words', aliases: 'a, b' },
    { ...good, name: 'Wrong rule', context: 'never' },
    { ...good, name: 'Wrong spelling', exact: 1 },
    { ...good, name: 'Wrong sense', otherSense: [] },
    { ...good, name: 'x'.repeat(61) },
    null,
    7,
  ];
  const text = JSON.stringify({ format: 'roledex-own-skills', version: 1, skills: [good, ...bad] });
  expect(readOwnSkills(text)).toEqual({
    skills: [{ name: 'Quarrel', group: 'data', aliases: [], implies: [] }],
    refused: ['Wrong group', 'Wrong words', 'Wrong rule', 'Wrong spelling', 'Wrong sense', '#7', '#8', '#9'],
  });
});
