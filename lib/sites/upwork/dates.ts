/** Dates as Upwork prints them (English only): "Aug 5, 2026 - Aug 21, 2026", "March 2023 - Present", "2017-2021". */
import type { YearMonth } from '../../domain/reading';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = `(?:\\d{1,2}\\s+)?${MONTH}\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?(?:19|20)\\d\\d`;
const TOKEN = `(?:${DAY}|(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])(?:-\\d\\d)?(?:T[\\d:.]+Z?)?|(?:0?[1-9]|1[0-2])/(?:19|20)\\d\\d|(?:19|20)\\d\\d|present|current)`;
const SPAN = new RegExp(
  `^\\W*(${TOKEN})(?:\\s*(?:[-–—]|\\bto\\b)\\s*(${TOKEN})?)?(?:\\W|\\d+|\\b(?:years?|yrs?|months?|mos?|expected)\\b)*$`,
  'i',
);

export interface Span {
  start?: YearMonth;
  end?: YearMonth | 'present';
}

/** `YYYY`, `YYYY-MM` or `present`; undefined for anything else. */
export function month(raw: string): YearMonth | 'present' | undefined {
  const token = raw.trim().toLowerCase();
  if (/^(present|current)$/.test(token)) return 'present';
  const iso = /^((?:19|20)\d\d)-(\d\d)/.exec(token);
  if (iso) return `${iso[1]}-${iso[2]}`;
  const year = /(?:19|20)\d\d(?!\d)/.exec(token)?.[0];
  if (!year) return undefined;
  const figures = /^(\d{1,2})\//.exec(token)?.[1];
  const named = MONTHS.findIndex((m) => new RegExp(`(^|\\s)${m}`).test(token)) + 1;
  const number = figures ? Number(figures) : named;
  return number ? `${year}-${String(number).padStart(2, '0')}` : year;
}

/** The dates of a line that holds nothing else; null for any other line. A single month or year is both ends. */
export function span(line: string): Span | null {
  const found = line.length > 80 ? null : SPAN.exec(line);
  if (!found?.[1]) return null;
  const start = month(found[1]);
  if (!start || start === 'present') return null;
  const end = found[2] ? month(found[2]) : /[-–—]\s*$/.test(line) ? undefined : start;
  return end ? { start, end } : { start };
}
