/**
 * Numbers, dates, lengths of time and money in the language in use. Pure functions of a language code; components get
 * them bound to the current one from `useFormat`.
 */
import { durationOf } from '../domain/duration';
import type { Pay, PayPer, YearMonth } from '../domain/reading';
import type { Budget } from '../domain/role';
import { formatText } from './en/format';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Intl's objects, by language and use: making one takes longer than all else in a table's row, and a row needs a dozen. */
const made = new Map<string, unknown>();

function kept<Format>(key: string, make: () => Format): Format {
  const known = made.get(key);
  if (known) return known as Format;
  const format = make();
  made.set(key, format);
  return format;
}

export function formatNumber(code: string, value: number, digits = 1): string {
  return kept(code + digits, () => new Intl.NumberFormat(code, { maximumFractionDigits: digits })).format(
    value,
  );
}

/** "6 y 1 m", "4 m"; "≈ 6 y" for a length made of years alone, whose months would be a pretence. */
export function formatMonths(code: string, months: number, approximate = false): string {
  const text = formatText.get();
  const { years, months: rest } = durationOf(
    approximate && months >= 12 ? Math.round(months / 12) * 12 : months,
  );
  const number = (value: number) => formatNumber(code, value);
  const length = [
    years > 0 && text.years({ years: number(years) }),
    rest > 0 && text.months({ months: number(rest) }),
  ]
    .filter(Boolean)
    .join(' ');
  const words = length || text.underAMonth;
  return approximate ? text.about({ length: words }) : words;
}

/** "5 y+": years a requirement asks for. */
export function formatWanted(code: string, years: number): string {
  return formatText.get().wanted({ years: formatNumber(code, years) });
}

/** "Mar 2022", or "2022" where only the year is known. */
export function formatYearMonth(code: string, date: YearMonth): string {
  const [year, month] = date.split('-');
  if (month === undefined) return year ?? date;
  return kept(
    `${code}month`,
    () => new Intl.DateTimeFormat(code, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  ).format(Date.UTC(Number(year), Number(month) - 1));
}

/** "Mar 2022 – now"; `years` leaves the months out: "2022 – now". */
export function formatPeriod(
  code: string,
  { start, end }: { start?: YearMonth | undefined; end?: YearMonth | 'present' | undefined },
  precision: 'months' | 'years' = 'months',
): string {
  const text = formatText.get();
  const one = (date: YearMonth) => formatYearMonth(code, precision === 'years' ? date.slice(0, 4) : date);
  const to = end === undefined ? undefined : end === 'present' ? text.now : one(end);
  if (start === undefined)
    return end === undefined || to === undefined ? '' : end === 'present' ? to : text.until({ date: to });
  if (to === undefined) return text.since({ date: one(start) });
  return one(start) === to ? to : text.range({ from: one(start), to });
}

/** A day, as "3 May 2026". */
export function formatDay(code: string, time: number): string {
  return kept(`${code}day`, () => new Intl.DateTimeFormat(code, { dateStyle: 'medium' })).format(time);
}

/** A day and its time, as "23 November 2026, 18:04". */
export function formatDayTime(code: string, time: number): string {
  return new Intl.DateTimeFormat(code, { dateStyle: 'long', timeStyle: 'short' }).format(time);
}

const SIZES = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A size of storage, as "3.8 MB"; a thousand bytes are a kilobyte, as browsers count. */
export function formatBytes(code: string, bytes: number): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), SIZES.length - 1);
  return new Intl.NumberFormat(code, {
    style: 'unit',
    unit: SIZES[step] ?? 'byte',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(bytes / 1000 ** step);
}

/** "just now", "5 minutes ago", "yesterday"; a day beyond a month. */
export function formatAgo(code: string, time: number, now: number): string {
  const past = Math.max(0, now - time);
  if (past < MINUTE) return formatText.get().justNow;
  if (past >= 30 * DAY) return formatDay(code, time);
  const words = new Intl.RelativeTimeFormat(code, { numeric: 'auto' });
  if (past < HOUR) return words.format(-Math.floor(past / MINUTE), 'minute');
  if (past < DAY) return words.format(-Math.floor(past / HOUR), 'hour');
  return words.format(-Math.floor(past / DAY), 'day');
}

export type ListKind = 'and' | 'or' | 'plain';
const LISTS = { and: 'conjunction', or: 'disjunction', plain: 'unit' } as const;

/** "Go, Rust or C++"; "Go, Rust and C++"; plain: "Go, Rust, C++". */
export function formatList(code: string, items: readonly string[], type: ListKind = 'and'): string {
  return kept(code + type, () => new Intl.ListFormat(code, { type: LISTS[type] })).format(items);
}

/** "€78,000 – 92,000 a year". What has no figures or an unknown currency stays as printed. */
export function formatPay(code: string, pay: Pay | Budget): string {
  const { min, max, currency, per } = pay;
  const printed = 'text' in pay ? pay.text : '';
  const low = min ?? max;
  const high = max ?? min;
  if (low === undefined || high === undefined || !currency) return printed;
  const text = formatText.get();
  try {
    const money = new Intl.NumberFormat(code, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: 0,
      maximumFractionDigits: Number.isInteger(low) && Number.isInteger(high) ? 0 : 2,
    });
    const amount = low === high ? money.format(low) : money.formatRange(low, high);
    const bounded =
      'text' in pay || (min !== undefined && max !== undefined)
        ? amount
        : min === undefined
          ? text.upTo({ money: amount })
          : text.from({ money: amount });
    return per ? perWords(per)({ money: bounded }) : bounded;
  } catch (error) {
    // A page can print any three letters as a currency; Intl refuses what is none.
    if (error instanceof RangeError) return printed;
    throw error;
  }
}

function perWords(per: PayPer) {
  const text = formatText.get();
  return {
    hour: text.perHour,
    day: text.perDay,
    week: text.perWeek,
    month: text.perMonth,
    year: text.perYear,
    fixed: text.fixed,
  }[per];
}

/** "09:40", the time in a zone. */
export function formatClock(code: string, time: number, timeZone: string): string {
  return new Intl.DateTimeFormat(code, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(time);
}

export function formatPercent(code: string, value: number): string {
  return formatText.get().percent({ value: formatNumber(code, value) });
}

export function formatHours(code: string, value: number): string {
  return formatText.get().hours({ value: formatNumber(code, value) });
}
