import { describe, expect, test } from 'vitest';
import { alsoStated } from '../../lib/domain/also-stated';
import type { Evidence, Match, Place } from '../../lib/domain/match';
import type { Polarity, SkillGroup } from '../../lib/domain/mention';

const place = (skill: string, group: SkillGroup, polarity: Polarity = 'stated'): Place => ({
  part: 0,
  mention: { skill, group, start: 0, end: 1, polarity },
});
const evidence: Evidence = {
  parts: [],
  places: [
    place('Team play', 'soft'),
    place('Go', 'backend'),
    place('Git', 'backend'),
    place('Git', 'backend'),
    place('Python', 'backend'),
    place('AWS', 'infrastructure', 'negated'),
    place('Rust', 'backend', 'intent'),
    place('Whole life cycle', 'responsibility'),
  ],
  impliedBy: {},
  vocabulary: 'test',
};

describe('alsoStated', () => {
  test('leaves out requirements, negations and wishes; most stated first; groups in their order', () => {
    const match = { requirements: [{ requirement: { anyOf: ['Python', 'Ruby'] } }] } as unknown as Match;
    expect(
      alsoStated(evidence, match).map(({ group, skills }) => [group, ...skills.map((one) => one.skill)]),
    ).toEqual([
      ['backend', 'Git', 'Go'],
      ['soft', 'Team play'],
      ['responsibility', 'Whole life cycle'],
    ]);
  });

  test('without a role everything stated is shown', () => {
    expect(alsoStated(evidence, null)[0]?.skills.map((one) => one.skill)).toEqual(['Git', 'Go', 'Python']);
  });
});
