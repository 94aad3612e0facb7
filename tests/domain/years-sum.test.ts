import { describe, expect, test } from 'vitest';
import type { Place, TextPart } from '../../lib/domain/match';
import { stretchesOf } from '../../lib/domain/years-sum';

const READ_AT = Date.UTC(2026, 10, 15);
const part = (position: number, start?: string, end?: string): TextPart => ({
  field: 'experience',
  kind: 'prose',
  text: 'Go',
  position,
  ...(start ? { start } : {}),
  ...(end ? { end } : {}),
});
const places = (count: number): Place[] =>
  Array.from({ length: count }, (_, index) => ({
    part: index,
    mention: { skill: 'Go', group: 'backend', start: 0, end: 2, polarity: 'stated' },
  }));

describe('stretchesOf', () => {
  test('newest first, one per position however often it is named there', () => {
    const parts = [
      part(0, '2023-01', 'present'),
      part(0, '2023-01', 'present'),
      part(1, '2019-02', '2020-01'),
    ];
    expect(stretchesOf(places(3), parts, READ_AT)).toEqual([
      { months: 47, approximate: false },
      { months: 12, approximate: false },
    ]);
  });

  test('overlapping positions are one stretch; year-only dates are approximate; undated ones nothing', () => {
    const parts = [part(0, '2020', '2021'), part(1, '2021-06', '2022-03'), part(2)];
    expect(stretchesOf(places(3), parts, READ_AT)).toEqual([{ months: 27, approximate: true }]);
  });

  test('about and skills are no time', () => {
    expect(stretchesOf(places(1), [{ field: 'about', kind: 'prose', text: 'Go' }], READ_AT)).toEqual([]);
  });
});
