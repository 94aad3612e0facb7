import { expect, test } from 'vitest';
import { offeredColumns } from '../../lib/formats/layout';
import { chosenColumns, columnChoice, moved, ticked } from '../../lib/state/column-choice';
import { preset } from '../formats/people';

const zoho = preset('zoho-recruit');

test('starts with the columns of the preset, the others behind them', () => {
  const choice = columnChoice(zoho);
  expect(chosenColumns(choice)).toEqual(zoho.columns.filter(({ off }) => !off).map(({ column }) => column));
  expect(choice.order).toEqual(offeredColumns(zoho).map(({ column }) => column));
});

test('comes back as last used, and forgets what is no longer offered', () => {
  const choice = columnChoice(zoho, ['email', 'score', 'familyName', 'no such column']);
  expect(chosenColumns(choice)).toEqual(['email', 'familyName']);
  expect(choice.order.slice(0, 2)).toEqual(['email', 'familyName']);
  expect(new Set(choice.order).size).toBe(choice.order.length);
});

test('ticks and moves without losing a column', () => {
  const start = columnChoice(zoho);
  const without = ticked(start, 'givenName', false);
  expect(chosenColumns(without)[0]).toBe('familyName');
  const down = moved(start, 'givenName', 2);
  expect(down.order.slice(0, 3)).toEqual(['familyName', 'currentTitle', 'givenName']);
  expect([...down.order].sort()).toEqual([...start.order].sort());
  expect(moved(start, 'givenName', 1_000).order.at(-1)).toBe('givenName');
});
