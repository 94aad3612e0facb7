import { expect, test } from 'vitest';
import { MUST_WEIGHT, NICE_WEIGHT } from '../../lib/domain/role';
import { TEMPLATES, templateRequirements } from '../../lib/domain/templates';
import { vocabulary } from '../../lib/skills/vocabulary';

const canonical = new Set(vocabulary.map(({ name }) => name));

test('seven templates, each with its own id', () => {
  expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(7);
});

test.each(TEMPLATES.map((template) => [template.id, template] as const))(
  '%s names skills of the vocabulary, each once',
  (_, template) => {
    const skills = [...template.must, ...template.nice].flat();
    expect(skills.filter((skill) => !canonical.has(skill))).toEqual([]);
    expect(new Set(skills).size).toBe(skills.length);
  },
);

test('requirements carry an id and the usual weights', () => {
  let count = 0;
  const [php] = TEMPLATES;
  const made = php ? templateRequirements(php, () => `id-${++count}`) : [];
  expect(made[0]).toEqual({ id: 'id-1', kind: 'skill', anyOf: ['PHP'], need: 'must', weight: MUST_WEIGHT });
  expect(made.at(-1)).toMatchObject({ need: 'nice', weight: NICE_WEIGHT });
  expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
});
