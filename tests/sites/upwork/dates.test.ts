import { expect, it } from 'vitest';
import { month, span } from '../../../lib/sites/upwork/dates';

it.each([
  ['Aug 5, 2026 - Aug 21, 2026', { start: '2026-08', end: '2026-08' }],
  ['March 2023 - Present', { start: '2023-03', end: 'present' }],
  ['Sept 2019 – Feb 2021', { start: '2019-09', end: '2021-02' }],
  ['2017-2021', { start: '2017', end: '2021' }],
  ['2018 - 2022', { start: '2018', end: '2022' }],
  ['5 May 2020 to 6 Jun 2020', { start: '2020-05', end: '2020-06' }],
  ['2019', { start: '2019', end: '2019' }],
  ['July 2020 -', { start: '2020-07' }],
  ['(2015 - 2016)', { start: '2015', end: '2016' }],
  ['Jan 2020 - Mar 2022 (2 years 3 months)', { start: '2020-01', end: '2022-03' }],
])('%s', (line, want) => expect(span(line)).toEqual(want));

it.each([
  'Python 2020',
  'Moved to Go in 2019',
  'Present',
  'Worked with Dirk until 2019',
  '$2,020.00',
  '',
  '85',
])('no dates: %s', (line) => expect(span(line)).toBeUndefined());

it('reads single dates', () => {
  expect(month('2025-12-03T09:00:00.000Z')).toBe('2025-12');
  expect(month('May 2024')).toBe('2024-05');
  expect(month('current')).toBe('present');
  expect(month('someday')).toBeUndefined();
});
