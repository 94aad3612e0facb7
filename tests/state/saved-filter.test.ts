import { describe, expect, test } from 'vitest';
import { parseFilter } from '../../lib/state/people-filter';
import { filterFrom, sameFilter, storedFilter } from '../../lib/state/saved-filter';

const filter = parseFilter(new URLSearchParams('q=python&stage=new&stage=offer&tag=x&sort=-name'));

test('what is stored is the filter again, also after the database has cloned it', () => {
  expect(filterFrom(structuredClone(storedFilter(filter)))).toEqual(filter);
});

test.each([
  ['nothing', null],
  ['a text', 'python'],
  ['a later version', { ...filter, version: 2 }],
  ['no version', { ...filter }],
  ['stages that are no texts', { ...filter, version: 1, stages: [1] }],
  ['an order there is not', { ...filter, version: 1, sort: 'age' }],
  ['a part left out', { version: 1, words: '' }],
])('%s is no filter', (_, stored) => {
  expect(filterFrom(stored)).toBeNull();
});

describe('whether two filters are one', () => {
  test('the order of the ticks does not matter', () => {
    expect(sameFilter(filter, { ...filter, stages: ['offer', 'new'], words: ' python ' })).toBe(true);
  });
  test('another word, stage or direction does', () => {
    expect(sameFilter(filter, { ...filter, words: 'java' })).toBe(false);
    expect(sameFilter(filter, { ...filter, stages: ['new'] })).toBe(false);
    expect(sameFilter(filter, { ...filter, reversed: false })).toBe(false);
  });
});
