/** Dates as people print them in a résumé: "Mar 2019 – Present", "03/2019 - 05/2021", "seit Juli 2020", "2014–2018". */
import type { YearMonth } from './reading';

export interface PrintedRange {
  start?: YearMonth;
  end?: YearMonth | 'present';
  /** Where it stands in the line. */
  from: number;
  to: number;
  /** As printed. */
  text: string;
}

const WRITTEN_IN = 'en de fr es pt it nl pl sv da nb fi cs ro hu tr ru uk';
const TO_THIS_DAY =
  "present|now|current(?:ly)?|today|ongoing|heute|jetzt|laufend|aktuell|aujourd[’']hui|à ce jour|présent|actual(?:idad|mente)?|hoy|presente|atual(?:mente)?|oggi|attuale|heden|nu|obecnie|dziś|nuvarande|i dag|nykyinen|по настоящее время|н\\.в\\.|досі";
const SINCE = 'since|seit|depuis|desde|dal|sinds|od|sedan|siden';
const SEPARATOR = '\\s*(?:-|–|—|−|to|until|till|bis|à|au|a|hasta|até|al|tot|do|till|~|→)\\s*';

let pattern: { range: RegExp; months: Map<string, number> } | null = null;

/** The first range (or single date) in a line; null where there is none. */
export function rangeIn(line: string): PrintedRange | null {
  pattern ??= build();
  const { range, months } = pattern;
  const found = range.exec(line);
  if (!found?.groups) return null;
  const { since, first = '', second, present } = found.groups;
  const start = dateOf(first, months);
  if (!start) return null;
  const at = { from: found.index, to: found.index + found[0].length, text: found[0].trim() };
  if (present !== undefined || since !== undefined) return { start, end: 'present', ...at };
  if (second === undefined) return { start, end: start, ...at };
  const end = dateOf(/^\d{2}$/.test(second) ? `${start.slice(0, 2)}${second}` : second, months);
  return end && end.slice(0, 4) >= start.slice(0, 4) ? { start, end, ...at } : null;
}

function dateOf(text: string, months: Map<string, number>): YearMonth | null {
  const iso = /^(\d{4})[-./](\d{1,2})$/.exec(text);
  const slash = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  const [year, month] = iso ? [iso[1], iso[2]] : slash ? [slash[2], slash[1]] : [];
  if (year !== undefined && month !== undefined)
    return Number(month) >= 1 && Number(month) <= 12 ? ym(year, Number(month)) : null;
  const named = /^(\D+?)[\s.,']*(\d{4})$/.exec(text);
  const number = named?.[1] === undefined ? undefined : months.get(folded(named[1]));
  if (named?.[2] !== undefined && number !== undefined) return ym(named[2], number);
  return /^\d{4}$/.test(text) ? text : null;
}

function ym(year: string, month: number): YearMonth {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** Month names from `Intl`, long and short, in the languages résumés are written in. */
function build(): { range: RegExp; months: Map<string, number> } {
  const months = new Map<string, number>([['sept', 9]]);
  // As printed, accents and all: the pattern runs over the text as it is, so that offsets hold.
  const printed = new Set<string>(['sept']);
  for (const locale of WRITTEN_IN.split(' '))
    for (const style of ['long', 'short'] as const)
      for (const shape of [{ month: style }, { month: style, year: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' });
        for (let month = 0; month < 12; month += 1) {
          const parts = format.formatToParts(Date.UTC(2020, month, 15));
          const raw = (parts.find(({ type }) => type === 'month')?.value ?? '')
            .toLowerCase()
            .replace(/[.\s]/g, '');
          const name = folded(raw);
          if (!/^\p{L}{3,}$/u.test(name)) continue;
          printed.add(raw).add(name);
          if (!months.has(name)) months.set(name, month + 1);
        }
      }
  const year = '(?:19[5-9]|20[0-4])\\d';
  const names = [...printed].sort((a, b) => b.length - a.length).join('|');
  const date = `(?:(?:${names})[\\s.,']*${year}|\\d{1,2}[./-]${year}|${year}[-./](?:0[1-9]|1[0-2])(?!\\d)|${year})`;
  const range = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?<since>${SINCE})\\s+)?(?<first>${date})(?:${SEPARATOR}(?:(?<present>${TO_THIS_DAY})|(?<second>${date}|\\d{2}(?!\\d))))?(?![\\p{L}\\p{N}])`,
    'iu',
  );
  return { range, months };
}

function folded(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[.\s]/g, '');
}
