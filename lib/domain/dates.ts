/**
 * Months of positions. A year alone starts in January and ends in December, which makes the length approximate; `present`
 * counts to the month of `readAt`; a position without a start or an end counts nothing. Both ends belong to it.
 */
import type { YearMonth } from './reading';

/** Inclusive, in months since year 0. */
export interface Span {
  from: number;
  to: number;
  /** At least one end is a year alone. */
  approximate: boolean;
}

export interface Dated {
  start?: YearMonth;
  end?: YearMonth | 'present';
}

const MONTHS = 12;

/** Month of a time, in UTC, so that the same reading gives the same figure on every machine. */
export function monthOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * MONTHS + date.getUTCMonth();
}

/** Month index of `YYYY` or `YYYY-MM`; null where it is neither. */
export function monthIndex(
  date: YearMonth,
  side: 'start' | 'end',
): { month: number; yearOnly: boolean } | null {
  const parts = /^(\d{4})(?:-(\d{2}))?$/.exec(date);
  if (!parts) return null;
  const year = Number(parts[1]) * MONTHS;
  if (parts[2] === undefined) return { month: year + (side === 'start' ? 0 : MONTHS - 1), yearOnly: true };
  const month = Number(parts[2]);
  return month >= 1 && month <= MONTHS ? { month: year + month - 1, yearOnly: false } : null;
}

/**
 * The time a position covers; null where it is undated or its dates contradict each other. Time after `readAt` has not
 * been worked yet and does not count ("2024 – 2026" read in March 2026 ends there).
 */
export function spanOf({ start, end }: Dated, readAt: number): Span | null {
  if (start === undefined || end === undefined) return null;
  const now = monthOf(readAt);
  const first = monthIndex(start, 'start');
  const last = end === 'present' ? { month: now, yearOnly: false } : monthIndex(end, 'end');
  if (!first || !last) return null;
  const to = Math.min(last.month, now);
  if (to < first.month) return null;
  return { from: first.month, to, approximate: first.yearOnly || last.yearOnly };
}

/** Time covered by at least one of the spans: months that overlap count once. */
export function unionMonths(spans: readonly Span[]): { months: number; approximate: boolean } {
  let months = 0;
  let covered = Number.NEGATIVE_INFINITY;
  let approximate = false;
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const from = Math.max(span.from, covered + 1);
    if (span.to < from) continue;
    months += span.to - from + 1;
    covered = span.to;
    approximate ||= span.approximate;
  }
  return { months, approximate };
}

/** Working time over all dated positions, and how many were left out for want of dates. */
export function experienceOf(
  positions: readonly Dated[],
  readAt: number,
): { months: number; approximate: boolean; undated: number } {
  const spans = positions.map((position) => spanOf(position, readAt));
  const dated = spans.filter((span) => span !== null);
  return { ...unionMonths(dated), undated: spans.length - dated.length };
}

/** Newest first: by end (`present` last of all), then by start; undated ones after every dated one. */
export function newestFirst(a: Dated, b: Dated): number {
  return last(b) - last(a) || first(b) - first(a);
}

// A finite stand-in for "no date": the difference of two infinities would be no number.
const NEVER = -1;

function last({ start, end }: Dated): number {
  if (end === 'present') return Number.MAX_SAFE_INTEGER;
  const date = end ?? start;
  return date === undefined ? NEVER : (monthIndex(date, 'end')?.month ?? NEVER);
}

function first({ start }: Dated): number {
  return start === undefined ? NEVER : (monthIndex(start, 'start')?.month ?? NEVER);
}
