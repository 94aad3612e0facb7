/** Date lines of a row, told by their shape: a year, a dash, a duration. Month words are only read, never needed. */
import type { YearMonth } from '../../domain/reading';
import { monthOf } from './words';

export interface Span {
  start?: YearMonth;
  end?: YearMonth | 'present';
  /** As printed, without the duration. */
  dates: string;
  /** How sure it is that this is the date line of its row. */
  score: number;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
/** Small words inside a date: `fev de 2023`, `de 2014 à 2018`, `od 2014`. */
const SMALL = /^(de|del|of|di|da|des|du|от|с|г\.?|năm|year|from|von|vom)$/i;

interface Side {
  date?: YearMonth;
  month: boolean;
}

/** One end of a range: `Mar 2024`, `2024`, `02/2019`, `2019年3月`, `fev de 2023`. Null when it is something else. */
function side(text: string, loose: boolean): Side | null {
  const year = YEAR.exec(text)?.[0];
  if (!year) return null;
  // `2021. ápr.`
  const rest = text.replace(year, ' ').replace(/^[\s.]+|\s+$/g, '');
  if (rest === '' || /^[年년г.]$/u.test(rest)) return { date: year, month: false };
  const number = /^[年년]?\s?(\d{1,2})\s?[月월./]?$|^[./]?(\d{1,2})$/u.exec(rest);
  if (number) return dated(year, Number(number[1] ?? number[2]));
  const words = rest.split(/\s+/).filter((word) => !SMALL.test(word) && !/^\d{1,2}[.,]?$/.test(word));
  if (words.length !== 1 || !/^[\p{L}\p{M}.’'׳]{2,14}$/u.test(words[0] ?? '')) return null;
  // `thg 4 2021`: where the word names no month, the number does.
  const month = monthOf(words[0] ?? '') || Number(/(?<!\d)\d{1,2}(?!\d)/.exec(rest)?.[0] ?? 0);
  if (month) return dated(year, month);
  return loose ? { date: year, month: false } : null;
}

function dated(year: string, month: number): Side | null {
  if (month < 1 || month > 12) return null;
  return { date: `${year}-${String(month).padStart(2, '0')}`, month: true };
}

/** `… · 2 yrs 3 mos`: behind the dot a number, `less than a year`, or any words without a year. */
const LASTS = /\d/;

/**
 * The span a line prints, or null when it is no date line. A single month or year is both start and end; a second
 * side without a year is "to this day" in every language.
 */
export function spanOf(printed: string): Span | null {
  if (printed.length > 90) return null;
  // Arabic and Persian figures
  const line = printed.replace(/[٠-٩۰-۹]/g, (figure) => String(figure.charCodeAt(0) & 15));
  if (!YEAR.test(line)) return null;
  const [dates = '', lasts] = line.split(/\s+[·•∙]\s+/);
  const lasting = lasts !== undefined && LASTS.test(lasts) && !YEAR.test(lasts);
  const sides = dates.split(/\s*[-–—−]\s*|\s+(?:to|bis|à|a|al|до)\s+/i).map((part) => part.trim());
  if (sides.length > 2) return null;
  const [first = '', second] = sides;
  const start = side(first, lasting || second !== undefined);
  if (second === undefined) {
    if (!start?.date || (!start.month && first !== start.date && !lasting)) return null;
    return { start: start.date, end: start.date, dates, score: lasting ? 3 : start.month ? 2 : 1 };
  }
  if (second === '') return start?.date ? { start: start.date, dates, score: 2 } : null;
  const end = side(second, true);
  // `Jan – Mar 2020`: the year stands once.
  const early = start ?? (end?.date && monthOf(first) ? dated(end.date.slice(0, 4), monthOf(first)) : null);
  if (!early?.date) return null;
  const score = (lasting ? 2 : 0) + (early.month ? 1 : 0);
  if (end?.date) return { start: early.date, end: end.date, dates, score: score + 2 };
  if (YEAR.test(second) || second.length > 30 || /\d/.test(second)) return null;
  return { start: early.date, end: 'present', dates, score: score + 1 };
}

/** The place of a row's date line; -1 when it has none. The first line is a name, never a date. */
export function dateLineOf(lines: readonly string[], from = 1): number {
  let best = -1;
  let score = -1;
  for (let index = from; index < lines.length; index++) {
    const span = spanOf(lines[index] ?? '');
    if (span && span.score > score) {
      best = index;
      score = span.score;
    }
  }
  return best;
}

/** The first month or year inside a longer line: `Issued Jul 2024 · Expires Jul 2027` -> `2024-07`. */
export function dateWithin(line: string): YearMonth | undefined {
  const part = line.split(/\s+[·•∙]\s+/)[0] ?? '';
  const words = part.split(/[\s:]+/);
  for (const [index, word] of words.entries()) {
    const year = YEAR.exec(word)?.[0];
    if (!year) continue;
    const inside = side(word, false);
    if (inside?.month) return inside.date;
    const before = words.slice(Math.max(0, index - 2), index).filter((w) => !SMALL.test(w));
    const month = monthOf(before.at(-1) ?? '');
    return month ? `${year}-${String(month).padStart(2, '0')}` : year;
  }
  return undefined;
}
