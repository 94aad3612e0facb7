// @vitest-environment happy-dom
import '../dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { RequirementsEditor } from '../../../components/posting/RequirementsEditor';
import {
  newRequirement,
  skillsTyped,
  weightTyped,
  yearsTyped,
} from '../../../components/posting/requirement-input';
import { withNeed } from '../../../components/role/requirement-change';
import type { Requirement } from '../../../lib/domain/role';

describe('what is typed', () => {
  test.each([
    ['', undefined],
    ['5', 5],
    ['5 y+', 5],
    ['2,5', 2.5],
    ['3 years', 3],
    ['0', undefined],
    ['many', null],
    ['-1', null],
    ['51', null],
    ['y', null],
  ])('years %j', (text, years) => {
    expect(yearsTyped(text)).toBe(years);
  });

  test.each([
    ['2', 2],
    ['0,5', 0.5],
    ['0', null],
    ['', null],
    ['11', null],
    ['x', null],
  ])('weight %j', (text, weight) => {
    expect(weightTyped(text)).toBe(weight);
  });

  test.each([
    ['React or Vue', ['React', 'Vue']],
    ['React / Vue, Svelte', ['React', 'Vue', 'Svelte']],
    ['CI/CD', ['CI/CD']],
    ['Elixir or  Elixir', ['Elixir']],
    ['Oracle', ['Oracle']],
  ])('skills %j', (text, skills) => {
    expect(skillsTyped(text, 'or')).toEqual(skills);
  });

  test('the weight follows the need until it was edited', () => {
    const usual = newRequirement('1', ['Go']);
    expect(withNeed(usual, 'nice').weight).toBe(1);
    expect(withNeed(withNeed(usual, 'nice'), 'must').weight).toBe(3);
    expect(withNeed({ ...usual, weight: 2 }, 'nice').weight).toBe(2);
  });
});

function Editor({ first, changed }: { first: Requirement[]; changed: (all: Requirement[]) => void }) {
  const [requirements, setRequirements] = useState(first);
  return (
    <RequirementsEditor
      requirements={requirements}
      onChange={(next) => {
        setRequirements(next);
        changed(next);
      }}
    />
  );
}

test('years, need, weight, removal and a new one', async () => {
  const changed = vi.fn<(all: Requirement[]) => void>();
  const last = () => changed.mock.lastCall?.[0];
  render(
    <Editor
      first={[newRequirement('go', ['Go']), newRequirement('vue', ['Vue', 'React'])]}
      changed={changed}
    />,
  );
  const years = screen.getByRole('textbox', { name: 'Wanted years of Go' });
  await userEvent.type(years, '5');
  expect(last()?.[0]?.years).toBe(5);
  await userEvent.type(years, 'x');
  expect(screen.getByRole('alert').textContent).toBe('Use a number of years, up to 50');
  expect(last()?.[0]?.years).toBe(5);
  await userEvent.clear(years);
  expect(last()?.[0]).not.toHaveProperty('years');
  await userEvent.click(screen.getAllByRole('radio', { name: 'Nice' })[1] ?? years);
  expect(last()?.[1]).toMatchObject({ need: 'nice', weight: 1 });
  await userEvent.click(screen.getByRole('button', { name: 'Weights' }));
  const weight = screen.getByRole('textbox', { name: 'Weight of Go' });
  await userEvent.clear(weight);
  await userEvent.type(weight, '2');
  expect(last()?.[0]?.weight).toBe(2);
  await userEvent.click(screen.getByRole('button', { name: 'Remove Vue or React' }));
  expect(last()).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Add a requirement' }));
  await userEvent.keyboard('Kafka or NATS{Enter}');
  expect(last()?.[1]).toMatchObject({ anyOf: ['Kafka', 'NATS'], need: 'must', weight: 3 });
});
