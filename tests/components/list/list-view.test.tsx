// @vitest-environment happy-dom
import '../dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { type ListPerson, ListView } from '../../../components/list/ListView';

const person = (name: string, saved: ListPerson['saved'] = { is: 'not saved' }): ListPerson => ({
  key: name,
  item: { name, headline: 'Engineer' },
  quick: { stated: 1, all: 7, seen: ['Python'] },
  saved,
});
const people = [
  person('Ada'),
  person('Jonas', { is: 'do not contact' }),
  person('Ilse', { is: 'saved', stageName: 'New' }),
];

function show(selected: string[] = [], over: Partial<Parameters<typeof ListView>[0]> = {}) {
  const props = {
    people,
    selected: new Set(selected),
    saving: false,
    toast: null,
    onToastGone: vi.fn(),
    onSelect: vi.fn(),
    onSave: vi.fn(),
    ...over,
  };
  render(<ListView {...props} />);
  return props;
}
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

test('a click anywhere in the row selects, once', async () => {
  const { onSelect } = show();
  await userEvent.click(screen.getByText('Ada'));
  expect(onSelect).toHaveBeenCalledExactlyOnceWith(new Set(['Ada']));
  await userEvent.click(box('Select Ada'));
  expect(onSelect).toHaveBeenCalledTimes(2);
});

test('who asked not to be contacted cannot be selected, not even by all', async () => {
  const { onSelect } = show();
  expect(box('Select Jonas').disabled).toBe(true);
  await userEvent.click(screen.getByText('Jonas'));
  expect(onSelect).not.toHaveBeenCalled();
  await userEvent.click(box('Select everybody who can be saved'));
  expect(onSelect).toHaveBeenCalledWith(new Set(['Ada', 'Ilse']));
});

test('the button counts and saves the selected in the order of the page', async () => {
  const { onSave } = show(['Ilse', 'Ada', 'Jonas', 'gone']);
  await userEvent.click(screen.getByRole('button', { name: 'Save 2 selected' }));
  expect(onSave).toHaveBeenCalledExactlyOnceWith(['Ada', 'Ilse']);
  expect(screen.queryByText('3 people on this page')).not.toBeNull();
});

test('with nobody selected there is nothing to save, and it says so', async () => {
  const { onSave } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Select people to save.' }));
  expect(onSave).not.toHaveBeenCalled();
});

test('an empty list says what is so', () => {
  show([], { people: [] });
  expect(screen.queryByRole('heading', { name: 'Nobody in this list yet' })).not.toBeNull();
});
