/** Dates as Upwork prints them (English only): "Aug 5, 2026 - Aug 21, 2026", "March 2023 - Present", "2017-2021". */
import type { YearMonth } from '../../domain/reading';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec';
const YEAR = '(?:19|20)\\d\\d';
const TOKEN = `(?:(?:\\d\\d? )?(?:${MONTHS.replace(/ /g, '|')})[a-z]*\\.? (?:\\d\\d?,? )?${YEAR}|${YEAR}-(?:0\\d|1[0-2])(?!\\d)[-\\d]*|${YEAR}|present|current)`;
const SPAN = new RegExp(
  `^\\W*(${TOKEN})(?:\\s*(?:([-–—])|\\bto\\b)\\s*(${TOKEN})?)?(?:\\W|\\d+ (?:years?|yrs?|months?|mos?))*$`,
  'i',
);

export interface Span {
  start?: YearMonth;
  end?: YearMonth | 'present';
}

/** `YYYY`, `YYYY-MM` or `present`; undefined for anything else. */
export function month(raw: string): YearMonth | 'present' | undefined {
  const token = raw.trim().toLowerCase();
  if (/^(present|current)/.test(token)) return 'present';
  const year = /(?:19|20)\d\d/.exec(token)?.[0];
  const word = /[a-z]{3}/.exec(token)?.[0] ?? '-';
  const index = MONTHS.split(' ').indexOf(word);
  const number = /^\d{4}-(\d\d)(?!\d)/.exec(token)?.[1] ?? (index < 0 ? '' : String(index + 1));
  return year && number ? `${year}-${number.padStart(2, '0')}` : year;
}

/** A date that can be a beginning. */
export function since(raw: string): YearMonth | undefined {
  const found = month(raw);
  return found === 'present' ? undefined : found;
}

/** The dates of a line that holds nothing else; undefined for any other line. A single month or year is both ends. */
export function span(line: string): Span | undefined {
  const [, from, open, to] = SPAN.exec(line) ?? [];
  const start = since(from ?? '');
  const end = to ? month(to) : open ? undefined : start;
  return start ? { start, ...(end && { end }) } : undefined;
}
