import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  experienceOf,
  monthIndex,
  newestFirst,
  type Span,
  spanOf,
  unionMonths,
} from '../../lib/domain/dates';
import { durationOf } from '../../lib/domain/duration';
import { yearMonth } from './arbitrary';

const READ_AT = Date.UTC(2026, 9, 15);
const months = (start?: string, end?: string): number | null => {
  const span = spanOf({ ...(start ? { start } : {}), ...(end ? { end } : {}) }, READ_AT);
  return span && span.to - span.from + 1;
};

describe('months of a position', () => {
  test.each([
    ['2019-02', '2019-02', 1],
    ['2019-02', '2021-01', 24],
    ['2019', '2020', 24],
    ['2019-07', '2020', 18],
    ['2019', '2020-06', 18],
    ['2026-09', 'present', 2],
    ['2022-01', 'present', 58],
    // Nobody has worked the months to come.
    ['2026', '2026', 10],
    ['2026-01', '2030-01', 10],
    ['2027-01', 'present', null],
    ['2021-05', '2020-05', null],
    ['2019', undefined, null],
    [undefined, '2020', null],
    [undefined, undefined, null],
    ['last year', '2020', null],
  ])('%s – %s = %s', (start, end, expected) => {
    expect(months(start, end)).toBe(expected);
  });

  test('a year alone makes it approximate, a month or today does not', () => {
    expect(spanOf({ start: '2019', end: '2020-03' }, READ_AT)?.approximate).toBe(true);
    expect(spanOf({ start: '2019-01', end: '2020' }, READ_AT)?.approximate).toBe(true);
    expect(spanOf({ start: '2019-01', end: 'present' }, READ_AT)?.approximate).toBe(false);
  });

  test('month 00 and 13 are no dates', () => {
    expect(monthIndex('2019-00', 'start')).toBeNull();
    expect(monthIndex('2019-13', 'end')).toBeNull();
  });
});

const span: fc.Arbitrary<Span> = fc
  .record({
    from: fc.integer({ min: 0, max: 400 }),
    length: fc.integer({ min: 0, max: 90 }),
    approximate: fc.boolean(),
  })
  .map(({ from, length, approximate }) => ({ from, to: from + length, approximate }));

describe('union', () => {
  test('equals counting the months one by one, in any order', () => {
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const each = new Set(
          spans.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
        );
        expect(unionMonths(spans).months).toBe(each.size);
        expect(unionMonths([...spans].reverse()).months).toBe(each.size);
      }),
    );
  });

  test('is at most the whole span and at least the longest part', () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1 }), (spans) => {
        const { months: all } = unionMonths(spans);
        const whole = Math.max(...spans.map((s) => s.to)) - Math.min(...spans.map((s) => s.from)) + 1;
        expect(all).toBeLessThanOrEqual(whole);
        expect(all).toBeGreaterThanOrEqual(Math.max(...spans.map((s) => s.to - s.from + 1)));
      }),
    );
  });

  test('touching and overlapping positions count once; undated ones are named', () => {
    const positions = [
      { start: '2019-01', end: '2019-06' },
      { start: '2019-06', end: '2019-12' },
      { start: '2019-03' },
      {},
    ];
    expect(experienceOf(positions, READ_AT)).toEqual({ months: 12, approximate: false, undated: 2 });
  });
});

test('newest first: current, then by end, then by start, undated last; a total order', () => {
  const now = { start: '2015', end: 'present' as const };
  const late = { start: '2019', end: '2020-02' };
  const early = { start: '2018', end: '2020-02' };
  expect([{}, early, late, now].sort(newestFirst)).toEqual([now, late, early, {}]);
  fc.assert(
    fc.property(yearMonth, yearMonth, (a, b) => {
      const [x, y] = [{ start: a, end: b }, { start: b }];
      // `+ 0` makes one zero of the two.
      expect(newestFirst(x, y) + 0).toBe(-newestFirst(y, x) + 0);
    }),
  );
});

test('durations', () => {
  expect(durationOf(73)).toEqual({ years: 6, months: 1 });
  expect(durationOf(11)).toEqual({ years: 0, months: 11 });
  expect(durationOf(-3)).toEqual({ years: 0, months: 0 });
});
