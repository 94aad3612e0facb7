import { describe, expect, test } from 'vitest';
import * as format from '../../lib/i18n/format';

describe('lengths of time', () => {
  test.each([
    [73, false, '6 y 1 m'],
    [24, false, '2 y'],
    [4, false, '4 m'],
    [0, false, '0 m'],
    [72, true, '≈ 6 y'],
    [75, true, '≈ 6 y'],
    [80, true, '≈ 7 y'],
    [8, true, '≈ 8 m'],
  ])('%i months, approximate %s: %s', (months, approximate, words) => {
    expect(format.formatMonths('en', months, approximate)).toBe(words);
  });
  test('wanted years keep their half', () => {
    expect(format.formatWanted('en', 5)).toBe('5 y+');
    expect(format.formatWanted('en', 2.5)).toBe('2.5 y+');
  });
});

describe('dates', () => {
  test('a period with and without months, open on either side', () => {
    expect(format.formatPeriod('en', { start: '2022-01', end: 'present' })).toBe('Jan 2022 – now');
    expect(format.formatPeriod('en', { start: '2019-03', end: '2022-01' }, 'years')).toBe('2019 – 2022');
    expect(format.formatPeriod('en', { start: '2019' })).toBe('since 2019');
    expect(format.formatPeriod('en', { end: '2019' })).toBe('until 2019');
    expect(format.formatPeriod('en', { start: '2019', end: '2019' })).toBe('2019');
    expect(format.formatPeriod('en', {})).toBe('');
  });
  test('how long ago', () => {
    const now = Date.UTC(2026, 4, 10);
    expect(format.formatAgo('en', now - 20_000, now)).toBe('just now');
    expect(format.formatAgo('en', now - 5 * 60_000, now)).toBe('5 minutes ago');
    expect(format.formatAgo('en', now - 26 * 3_600_000, now)).toBe('yesterday');
    expect(format.formatAgo('en', now + 5_000, now)).toBe('just now');
    expect(format.formatAgo('en', Date.UTC(2026, 0, 5, 12), now)).toBe('Jan 5, 2026');
  });
});

describe('money', () => {
  test('amounts and ranges with currency and unit', () => {
    expect(format.formatPay('en', { text: '', min: 58, max: 58, currency: 'USD', per: 'hour' })).toBe(
      '$58 / h',
    );
    expect(
      format.formatPay('en', { text: '', min: 78000, max: 92000, currency: 'EUR', per: 'year' }),
    ).toMatch(/^€78,000\s?–\s?€?92,000 a year$/);
    expect(format.formatPay('en', { text: '', min: 58.5, currency: 'USD', per: 'hour' })).toBe('$58.5 / h');
    expect(format.formatPay('en', { max: 50, currency: 'USD', per: 'hour' })).toBe('up to $50 / h');
  });
  test('what cannot be written by rule stays as printed', () => {
    expect(format.formatPay('en', { text: 'on request' })).toBe('on request');
    expect(format.formatPay('en', { text: '58 coins', min: 58, currency: '€€', per: 'hour' })).toBe(
      '58 coins',
    );
  });
});
