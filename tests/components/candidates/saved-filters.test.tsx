// @vitest-environment happy-dom
import '../dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { SavedFilters } from '../../../components/candidates/SavedFilters';
import type { SavedFilterRow } from '../../../lib/domain/rows';
import { parseFilter } from '../../../lib/state/people-filter';
import { storedFilter } from '../../../lib/state/saved-filter';

const asked = (query: string) => parseFilter(new URLSearchParams(query));
const kept = (name: string, filter: unknown): SavedFilterRow => ({
  id: name,
  name,
  filter,
  updatedAt: 1,
  schemaVersion: 1,
});
const NEW = kept('New ones', storedFilter(asked('stage=new')));
const LATER = kept('From later', { version: 9 });

function show(query: string, saved = [NEW, LATER]) {
  const props = { onApply: vi.fn(), onSave: vi.fn(), onDelete: vi.fn() };
  render(<SavedFilters {...props} filter={asked(query)} saved={saved} />);
  return props;
}
const button = (name: string) => screen.getByRole('button', { name, hidden: true });

test('applies a kept filter, and says which one is shown', async () => {
  const { onApply } = show('');
  expect(button('New ones').getAttribute('aria-pressed')).toBe('false');
  await userEvent.click(button('New ones'));
  expect(onApply).toHaveBeenCalledExactlyOnceWith(asked('stage=new'));
});

test('the one that is set is pressed', () => {
  show('stage=new');
  expect(button('New ones').getAttribute('aria-pressed')).toBe('true');
});

test('one that this version cannot read is kept and not applied, and can be deleted', async () => {
  const { onApply, onDelete } = show('');
  await userEvent.click(button('From later'));
  expect(onApply).not.toHaveBeenCalled();
  expect(screen.queryByRole('button', { name: 'Rename From later', hidden: true })).toBeNull();
  await userEvent.click(button('Delete From later'));
  expect(onDelete).toHaveBeenCalledExactlyOnceWith(LATER);
});

test('keeps the filter that is set under a name; an empty or a taken one is refused with the reason', async () => {
  const { onSave } = show('q=go');
  const field = screen.getByRole('textbox', { name: 'Name of the filter that is set', hidden: true });
  const error = () => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent;
  await userEvent.click(button('Save this filter'));
  expect(error()).toBe('A filter needs a name.');
  await userEvent.type(field, 'new ONES');
  await userEvent.click(button('Save this filter'));
  expect(error()).toContain('New ones is taken');
  expect(onSave).not.toHaveBeenCalled();
  await userEvent.clear(field);
  await userEvent.type(field, ' Go people {Enter}');
  expect(onSave).toHaveBeenCalledExactlyOnceWith('Go people', asked('q=go'));
});

test('without a filter there is nothing to keep', () => {
  show('sort=name');
  expect(screen.queryByRole('textbox', { hidden: true })).toBeNull();
});

test('renames in place; Escape leaves the name as it was', async () => {
  const { onSave } = show('');
  await userEvent.click(button('Rename New ones'));
  const field = () => screen.getByRole('textbox', { name: 'Rename New ones', hidden: true });
  await userEvent.clear(field());
  await userEvent.type(field(), 'Never{Escape}');
  expect(onSave).not.toHaveBeenCalled();
  await userEvent.click(button('Rename New ones'));
  await userEvent.clear(field());
  await userEvent.type(field(), 'Untouched{Enter}');
  expect(onSave).toHaveBeenCalledExactlyOnceWith('Untouched', asked('stage=new'), 'New ones');
});

test('a name that is taken or empty is refused: said why, what was typed stays', async () => {
  const { onSave } = show('', [NEW, kept('Go people', storedFilter(asked('q=go')))]);
  await userEvent.click(button('Rename New ones'));
  const field = () =>
    screen.getByRole<HTMLInputElement>('textbox', { name: 'Rename New ones', hidden: true });
  const fault = () => document.getElementById(field().getAttribute('aria-describedby') ?? '')?.textContent;
  await userEvent.clear(field());
  await userEvent.type(field(), 'GO people{Enter}');
  expect(fault()).toContain('Go people is taken');
  expect(field().value).toBe('GO people');
  await userEvent.clear(field());
  expect(fault()).toBeUndefined();
  await userEvent.keyboard('{Enter}');
  expect(fault()).toBe('A filter needs a name.');
  expect(onSave).not.toHaveBeenCalled();
  // Its own name in other letters is no other filter's.
  await userEvent.type(field(), 'new ones{Enter}');
  expect(onSave).toHaveBeenCalledExactlyOnceWith('new ones', asked('stage=new'), 'New ones');
});
