import { expect, test } from 'vitest';
import { shownColumns } from '../../../components/candidates/people-columns';

test('never chosen: the ones of the view', () => {
  expect(shownColumns(true, null)).toEqual(['match', 'score', 'stage', 'source', 'read']);
  expect(shownColumns(false, null)).toEqual(['place', 'tags', 'source', 'read']);
});

test('chosen: in the order of the table, without what the view does not have or nobody knows', () => {
  expect(shownColumns(true, ['read', 'tags', 'match', 'shoe size'])).toEqual(['match', 'tags', 'read']);
  expect(shownColumns(false, ['score', 'read'])).toEqual(['read']);
  expect(shownColumns(true, [])).toEqual([]);
});
