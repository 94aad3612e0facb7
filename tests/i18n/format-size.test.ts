import { expect, test } from 'vitest';
import { formatBytes, formatDayTime } from '../../lib/i18n/format';

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1_500, '1.5 kB'],
  [3_800_000, '3.8 MB'],
  [2_100_000_000, '2.1 GB'],
])('%d bytes are %s', (bytes, words) => {
  expect(formatBytes('en', bytes)).toBe(words);
});

test('sizes and times follow the language', () => {
  expect(formatBytes('de', 3_800_000)).toBe('3,8 MB');
  expect(formatDayTime('en-GB', new Date(2026, 10, 23, 18, 4).getTime())).toBe('23 November 2026 at 18:04');
});
