import { expect, test } from 'vitest';
import { ratesOf, scoreAds, scoreCases } from '../../scripts/bench/rivals/score';

const found = (skill: string, start = 0, end = start + skill.length) => ({ skill, start, end });

test('cases are judged by the names that must and must not be stated', () => {
  const known = new Set(['Java', 'Go', 'Rust']);
  const cases = [
    { text: '', expect: ['Java', 'Go', 'Teamwork'], reject: ['Rust'] },
    { text: '', reject: ['*'] },
  ];
  const answers = [
    [found('Java'), found('Java'), found('Rust'), { ...found('Go'), polarity: 'negated' as const }],
    [found('Go'), found('Rust'), found('Teamwork')],
  ];
  // Go is denied, so it is missed; Teamwork is no name that a rival was given.
  expect(scoreCases(cases, answers, known)).toEqual({ right: 1, hit: 1, missed: 1, wrong: 3 });
});

test('advertisements are judged by places', () => {
  const spans = [
    { start: 0, end: 10, label: 'Spring Boot' },
    { start: 20, end: 24, label: 'Java' },
    { start: 30, end: 36, label: 'Kotlin' },
    { start: 40, end: 46, label: 'Docker', optional: true },
  ];
  const answers = [
    found('Spring', 0, 6),
    found('Java', 20, 24),
    // Half of it beside the label: another place.
    found('Kotlin', 33, 39),
    found('Docker', 40, 46),
    found('Java', 60, 64),
    // No label of the file: not judged.
    found('Perl', 70, 74),
  ];
  expect(scoreAds([{ text: '', spans }], [answers])).toEqual({
    right: 2,
    named: 1,
    hit: 2,
    missed: 1,
    wrong: 2,
  });
});

test('rates are those of the counts', () => {
  const { precision, recall, f1 } = ratesOf({ right: 3, wrong: 1, hit: 2, missed: 2 });
  expect([precision, recall, f1]).toEqual([0.75, 0.5, 0.6]);
});
