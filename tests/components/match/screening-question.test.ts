import { describe, expect, test } from 'vitest';
import { screeningQuestion } from '../../../components/match/screening-question';
import type { SkillGroup } from '../../../lib/domain/mention';
import type { Requirement } from '../../../lib/domain/role';
import { questionsText } from '../../../lib/i18n/en/questions';
import { formatsIn } from '../../../lib/i18n/use-format';

const ask = (anyOf: string[], group?: SkillGroup, more: Partial<Requirement> = {}) =>
  screeningQuestion(
    { id: 'r', kind: 'skill', anyOf, need: 'must', weight: 3, ...more },
    group,
    questionsText.get(),
    formatsIn('en'),
  );

const GROUPS: (SkillGroup | undefined)[] = [
  'frontend',
  'backend',
  'data',
  'infrastructure',
  'soft',
  'responsibility',
  undefined,
];

describe('a screening question', () => {
  test('is another for each group, and names the skill', () => {
    const asked = GROUPS.map((group) => ask(['Kafka'], group));
    expect(new Set(asked).size).toBe(GROUPS.length);
    for (const one of asked) expect(one).toContain('Kafka');
  });

  test('asks for the wanted years, in the number they are wanted', () => {
    expect(ask(['Go'], 'backend', { years: 5 })).toContain('We look for 5 years or more.');
    expect(ask(['Go'], 'backend', { years: 1 })).toContain('We look for 1 year or more.');
    expect(ask(['Go'], 'backend')).not.toContain('year');
  });

  test('of several that would do, asks which', () => {
    expect(ask(['React', 'Vue.js'], 'frontend')).toBe(
      'Which of these have you worked with: React, Vue.js? On what, and when?',
    );
  });

  test('of a language asks for work done in it', () => {
    expect(ask(['German'], undefined, { kind: 'language' })).toBe(
      'Which work have you done in German, spoken and written?',
    );
  });

  test('asks, and says nothing about the person', () => {
    for (const group of GROUPS) {
      const asked = ask(['Redis'], group, { years: 3 });
      expect(asked).toContain('?');
      expect(asked).not.toMatch(/\b(lack|miss|fail|weak|only|no experience|without|not stated)/i);
    }
  });
});
