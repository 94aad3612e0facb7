// @vitest-environment happy-dom
import '../dom';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PeopleHead } from '../../../components/candidates/PeopleHead';
import { PeopleTable } from '../../../components/candidates/PeopleTable';
import { shownColumns } from '../../../components/candidates/people-columns';
import { facts, listed, stages } from './people';

function show(over: Partial<Parameters<typeof PeopleTable>[0]> = {}) {
  const props = {
    label: 'Senior Django',
    people: ['Ada', 'Ben', 'Cy'].map((name) => listed(name)),
    total: null,
    facts: new Map([['Ada', facts]]),
    columns: shownColumns(true, null),
    stages,
    now: 1,
    sort: 'match' as const,
    reversed: false,
    current: undefined,
    selected: new Set<string>(),
    hrefOf: (id: string) => `#/candidates/r?person=${id}`,
    onSort: vi.fn(),
    onSelect: vi.fn(),
    onStage: vi.fn(),
    onLook: vi.fn(),
    ...over,
  };
  render(<PeopleTable {...props} />);
  return props;
}
const row = (name: string) => {
  const found = screen.getByRole('link', { name }).closest('tr');
  if (!found) throw new Error(`no row for ${name}`);
  return found;
};

test('shows count, bar and range of a live match, the kept figures before, and says where there are none', () => {
  const kept = { rule: 1, vocabulary: '', roleUpdatedAt: 1, mustsStated: 2, musts: 2, low: 80, high: 80 };
  show({ people: [listed('Ada'), listed('Ben', { match: { ...kept, score: 80 } }), listed('Cy')] });
  expect(row('Ada').textContent).toContain('1 of 2');
  expect(row('Ada').textContent).toContain('50–100');
  expect(within(row('Ada')).getByRole('img').getAttribute('aria-label')).toBe(
    'Python: stated; Kafka: not read yet',
  );
  expect(row('Ben').textContent).toContain('2 of 2');
  expect(row('Ben').textContent).toContain('80');
  expect(within(row('Ben')).queryByRole('img')).toBeNull();
  expect(row('Cy').textContent).toContain('Not matched yet');
});

test('makes only the rows on screen of ten thousand, and says how many there are', () => {
  const onLook = vi.fn();
  show({ onLook, people: Array.from({ length: 10_000 }, (_, at) => listed(`P${at}`)) });
  expect(document.querySelectorAll('tr[data-id]').length).toBeLessThan(40);
  expect(document.querySelectorAll('table *').length).toBeLessThan(800);
  expect(document.querySelector('table')?.getAttribute('aria-rowcount')).toBe('10001');
  expect(document.querySelector('tr[data-id="P3"]')?.getAttribute('aria-rowindex')).toBe('5');
  expect(onLook.mock.lastCall?.[0]).toContain('P0');
});

test('arrows move between the names, also to rows that were not made yet', () => {
  show({ people: Array.from({ length: 200 }, (_, at) => listed(`P${at}`)) });
  document.querySelector<HTMLElement>('tr[data-id="P0"] a')?.focus();
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
  press('ArrowUp');
  expect(document.activeElement?.textContent).toBe('P0');
  for (let step = 0; step < 24; step++) press('ArrowDown');
  expect(document.activeElement?.textContent).toBe('P24');
});

test('the name is the link, and a click elsewhere in the row goes the same way', async () => {
  show();
  expect(screen.getByRole('link', { name: 'Ben' }).getAttribute('href')).toBe('#/candidates/r?person=Ben');
  await userEvent.click(within(row('Ben')).getByText('Engineer'));
  expect(window.location.hash).toBe('#/candidates/r?person=Ben');
});

test('selects one, and all that are shown', async () => {
  const { onSelect } = show({ selected: new Set(['Cy', 'hidden']) });
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select Ada' }));
  expect(onSelect).toHaveBeenLastCalledWith(new Set(['Cy', 'hidden', 'Ada']));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select everybody shown' }));
  expect(onSelect).toHaveBeenLastCalledWith(new Set(['Ada', 'Ben', 'Cy']));
});

test('changes the stage in place; the one it is in changes nothing', async () => {
  const { onStage, people } = show();
  const open = () => userEvent.click(screen.getByRole('button', { name: 'New. Stage of Ben' }));
  await open();
  const menu = within(row('Ben')).getByRole('menu', { hidden: true });
  await userEvent.click(within(menu).getByRole('menuitemradio', { name: 'New', hidden: true }));
  expect(onStage).not.toHaveBeenCalled();
  await open();
  await userEvent.click(within(menu).getByRole('menuitemradio', { name: 'Interview', hidden: true }));
  expect(onStage).toHaveBeenCalledExactlyOnceWith(people[1], stages[1]);
});

test('the sorted column says so, and another asks for its order', async () => {
  const { onSort } = show();
  const head = (name: RegExp) => screen.getByRole('columnheader', { name });
  expect(head(/Must-haves/).getAttribute('aria-sort')).toBe('descending');
  expect(head(/Person/).getAttribute('aria-sort')).toBe('none');
  await userEvent.click(within(head(/Person/)).getByRole('button'));
  expect(onSort).toHaveBeenCalledExactlyOnceWith('name');
});

test('only the chosen columns are there, and who was saved from a list says so', () => {
  show({ columns: ['match', 'tags'], listOnly: new Set(['Ben']) });
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    '',
    'Person',
    'Must-haves stated',
    'Tags',
  ]);
  expect(within(row('Ben')).getAllByRole('cell')).toHaveLength(3);
  expect(row('Ben').textContent).toContain('List only');
  expect(row('Ada').textContent).not.toContain('List only');
});

test('while only the first are there it says how many there will be, and everybody is not selected', () => {
  show({ total: 10_000, selected: new Set(['Ada', 'Ben', 'Cy']) });
  const table = screen.getByRole('table');
  expect(table.getAttribute('aria-busy')).toBe('true');
  expect(table.getAttribute('aria-rowcount')).toBe('10001');
  const all = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Select everybody shown' });
  expect([all.checked, all.indeterminate]).toEqual([false, true]);
});

test('the head counts what is there of what there is', () => {
  const head = { role: null, roles: [], shown: 60, all: 60 };
  const { rerender } = render(<PeopleHead {...head} total={10_000} />);
  expect(screen.getByRole('status').textContent).toBe('60 of 10,000 people, reading the rest…');
  rerender(<PeopleHead {...head} total={null} />);
  expect(screen.getByRole('status').textContent).toBe('60 people');
});
