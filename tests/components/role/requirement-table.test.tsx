// @vitest-environment happy-dom
import '../dom';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { RequirementTable } from '../../../components/role/RequirementTable';
import { movedTo, withNeed, withYears } from '../../../components/role/requirement-change';
import type { Requirement } from '../../../lib/domain/role';

const need = (name: string, need: Requirement['need'] = 'must', weight = 3): Requirement => ({
  id: name,
  kind: 'skill',
  anyOf: name.split(' or '),
  need,
  weight,
});
const THREE = [need('Python'), need('SQL'), need('React or Vue', 'nice', 1)];
const COUNTED = {
  people: 4,
  left: 0,
  counts: new Map([
    ['Python', { stated: 3, implied: 0 }],
    ['SQL', { stated: 1, implied: 2 }],
  ]),
};
const order = (onChange: ReturnType<typeof vi.fn>) =>
  (onChange.mock.lastCall?.[0] as Requirement[] | undefined)?.map(({ id }) => id);
const rows = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('button', { name: /^Move/ }).getAttribute('data-grip'));

test('the arrow keys on the grip move a row at once, keep the focus on it and say where it stands', async () => {
  const onChange = vi.fn();
  render(<RequirementTable requirements={THREE} onChange={onChange} />);
  const grip = screen.getByRole('button', { name: 'Move SQL: arrow up, arrow down' });
  grip.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(order(onChange)).toEqual(['Python', 'React or Vue', 'SQL']);
  expect(rows()).toEqual(['Python', 'React or Vue', 'SQL']);
  expect(document.activeElement?.getAttribute('data-grip')).toBe('SQL');
  expect(screen.getAllByRole('status').at(-1)?.textContent).toBe('SQL is now number 3 of 3');
  await userEvent.keyboard('{ArrowDown}');
  expect(onChange).toHaveBeenCalledTimes(1);
  // The second step starts from what is shown, not from what was stored last.
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(order(onChange)).toEqual(['SQL', 'Python', 'React or Vue']);
});

test('dragged by the grip, the new order is kept once, when it is dropped', () => {
  const onChange = vi.fn();
  render(<RequirementTable requirements={THREE} onChange={onChange} />);
  const [, first, , third] = screen.getAllByRole('row');
  if (!first || !third) throw new Error('Three rows were drawn.');
  expect(first.getAttribute('draggable')).toBe('false');
  fireEvent.pointerDown(within(first).getByRole('button', { name: /^Move Python/ }));
  expect(first.getAttribute('draggable')).toBe('true');
  const dataTransfer = { effectAllowed: '' };
  fireEvent.dragStart(first, { dataTransfer });
  fireEvent.dragOver(third);
  expect(rows()).toEqual(['SQL', 'React or Vue', 'Python']);
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.dragEnd(first);
  expect(onChange).toHaveBeenCalledTimes(1);
  expect(order(onChange)).toEqual(['SQL', 'React or Vue', 'Python']);
});

test('an undo from elsewhere leads: its order is shown', async () => {
  const onChange = vi.fn();
  const { rerender } = render(<RequirementTable requirements={THREE} onChange={onChange} />);
  screen.getByRole('button', { name: /^Move SQL/ }).focus();
  await userEvent.keyboard('{ArrowUp}');
  const [python, sql, react] = THREE;
  if (!python || !sql || !react) throw new Error('Three requirements were made.');
  rerender(<RequirementTable requirements={[sql, python, react]} onChange={onChange} />);
  rerender(<RequirementTable requirements={[python, sql, react]} onChange={onChange} />);
  expect(rows()).toEqual(['Python', 'SQL', 'React or Vue']);
});

test('each demand says how many of the shortlist state it, and how many only by implication', () => {
  render(<RequirementTable requirements={THREE} onChange={vi.fn()} shortlist={COUNTED} />);
  const said = screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => [1, 5].map((cell) => within(row).getAllByRole('cell')[cell]?.textContent));
  expect(said).toEqual([
    ['Python', '3 of 4'],
    ['SQLimplied for 2', '1 of 4'],
    // Nobody was held against it yet: no figure, not a zero.
    ['React or Vueone of', ''],
  ]);
});

test('a weight that was never edited follows must and nice; one that was stays', () => {
  expect(withNeed(need('Go'), 'nice')).toMatchObject({ need: 'nice', weight: 1 });
  expect(withNeed(need('Go', 'must', 5), 'nice')).toMatchObject({ need: 'nice', weight: 5 });
});

test('years: a number is taken, capped; nothing typed takes the wish away', () => {
  expect(withYears(need('Go'), 5).years).toBe(5);
  expect(withYears(need('Go'), 400).years).toBe(40);
  expect('years' in withYears({ ...need('Go'), years: 3 }, Number.NaN)).toBe(false);
});

test('a place outside the list is its end', () => {
  expect(movedTo(THREE, 'Python', 99).map(({ id }) => id)).toEqual(['SQL', 'React or Vue', 'Python']);
  expect(movedTo(THREE, 'nobody', 0)).toEqual(THREE);
});
