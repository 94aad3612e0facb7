/** Dates inside lines of any page: ranges and single dates, in figures or with month names. */
import type { YearMonth } from '../../domain/reading';
import { monthOf, plain } from '../linkedin/words';

export interface Span {
  start?: YearMonth;
  end?: YearMonth | 'present';
  /** Where it stands in the line. */
  from: number;
  to: number;
  /** Two ends were stated. */
  range: boolean;
}

interface Point {
  date: YearMonth;
  from: number;
  to: number;
}

const YEAR = '(?:19[5-9]|20[0-9])\\d';
/** Day, month and year in the orders people write them; every repetition is bounded. */
const POINT = new RegExp(
  [
    `(?<![\\d/.-])(${YEAR})[-/.](0?[1-9]|1[0-2])(?:[-/.]\\d{1,2})?(?:T[\\d:.]{1,12}Z?)?(?![\\d/.-]*\\d)`,
    `(?<![\\d/.])(?:\\d{1,2}[./])?(0?[1-9]|1[0-2])\\s?[./-]\\s?(${YEAR})(?![\\d])`,
    `(${YEAR})\\s?[年년]\\s?(?:(\\d{1,2})\\s?[月월])?`,
    `(\\p{L}[\\p{L}\\p{M}]{2,12})\\.?(?:\\s\\d{1,2}(?:st|nd|rd|th)?)?,?\\s(?:de\\s|del\\s)?[’']?(${YEAR})(?!\\d|[-/.]\\d{1,2}(?!\\d))`,
    `(?<![\\d/.,$€£+-]|[$€£]\\s)(${YEAR})(?![\\d%+]|[.,/]\\d)`,
  ].join('|'),
  'gu',
);
/** Words that begin like a month. */
const NO_MONTH = /^(market|marin|maritim|junior|mayor|augment|decent|octop|march[a-z]|marca$|setup)/;

function dated(year: string | undefined, month: number): YearMonth {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : `${year}`;
}

function points(line: string): Point[] {
  const found: Point[] = [];
  for (const m of line.matchAll(POINT)) {
    let from = m.index;
    const to = from + m[0].length;
    let date = dated(m[9], 0);
    if (m[1]) date = dated(m[1], Number(m[2]));
    else if (m[4]) date = dated(m[4], Number(m[3]));
    else if (m[5]) date = dated(m[5], Number(m[6] ?? 0));
    else if (m[8]) {
      const word = plain(m[7] ?? '');
      const month = NO_MONTH.test(word) ? 0 : monthOf(word);
      date = dated(m[8], month);
      if (month === 0) from = to - 4;
    }
    found.push({ date, from, to });
  }
  return found;
}

/** Words for "to this day" in the languages of the big sites. */
const PRESENT =
  /^[\s.:]*(present|current(?:ly)?|now|today|ongoing|date|heute|aktuell|jetzt|laufend|present[e]?|(?:a )?ce jour|aujourd.?hui|actuel(?:lement)?|en cours|actual(?:idad|mente)?|hoy|atual(?:mente)?|hoje|o momento|attuale|oggi|in corso|heden|nu|nuvarande|pagaende|navaerende|na|nykyinen|obecnie|teraz|dzis|soucasnost|prezent|devam|halen|gunumuz|наст|сейчас|по н|тепер|зараз|дони|до ц|至今|现在|現在|目前|현재|재직|الآن|حتى|الان|الحاضر|היום|כיום|अब|वर्तमान)/;
const JOIN =
  /^\s*(?:[-–—−~→/]|to|until|till|through|bis|a|à|au|al|do|tot|til|till|t\/m|ate|hasta|до|по|至|から|إلى|עד)\s*(?:the\s)?$/iu;
const SINCE = /(?:^|[\s(])(since|from|seit|ab|depuis|desde|dal|sinds|sedan|siden|od|с|з|منذ|מאז)\s*$/iu;
const TOGETHER = /^\s*[-–—−~→]?\s*$/;

/** The first span of a line; null when it states none. A single date is both ends; "since 2019" runs to this day. */
export function spanIn(line: string): Span | null {
  if (line.length > 400 || !/\d{4}/.test(line)) return null;
  const found = points(line);
  const [first, second] = found;
  if (!first) return null;
  if (second) {
    const between = line.slice(first.to, second.from);
    // Two years side by side and nothing else: a column of dates whose dash is drawn by a style.
    const pair = between.trim() === '' && first.from === 0 && second.to === line.length;
    if (pair || (between.length < 14 && JOIN.test(plain(between))))
      return { start: first.date, end: second.date, from: first.from, to: second.to, range: true };
  }
  const after = line.slice(first.to);
  const dash = /^\s*([-–—−~→]|to|until|bis|à|a|al|do|tot|til|till|hasta|até|до|по|至|إلى|عד)?\s*/iu.exec(
    after,
  );
  const rest = after.slice(dash?.[0].length ?? 0);
  const word = PRESENT.exec(plain(rest))?.[0];
  if (word && dash?.[1]) {
    const length = /^[^\s,;|·•()]*(?: (?:ce jour|cours|corso|momento|time))?/.exec(rest)?.[0].length ?? 0;
    const to = first.to + (dash?.[0].length ?? 0) + length;
    return { start: first.date, end: 'present', from: first.from, to, range: true };
  }
  const since = SINCE.exec(line.slice(0, first.from));
  if (since) return { start: first.date, end: 'present', from: since.index, to: first.to, range: true };
  if (dash?.[1] && TOGETHER.test(dash[1]) && rest.trim() === '')
    return { start: first.date, from: first.from, to: line.length, range: true };
  // `Jan – Mar 2020`: the year stands once.
  const early = /(\p{L}{3,12})\.?\s*[-–—]\s*$/u.exec(line.slice(0, first.from));
  const month = early ? monthOf(early[1] ?? '') : 0;
  if (early && month > 0 && first.date.length === 7)
    return {
      start: dated(first.date.slice(0, 4), month),
      end: first.date,
      from: early.index,
      to: first.to,
      range: true,
    };
  return { start: first.date, end: first.date, from: first.from, to: first.to, range: false };
}

/** `2 yrs 3 mos`, `(3 Jahre)`: how long it lasted, beside the dates. */
const LASTS =
  /^[\s·•|,(–-]*\d{1,2}\+?\s?(?:y(?:ea)?rs?|mo(?:nth)?s?|jahre?|monate?|ans?|mois|a[nñ]os?|mes(?:es)?|anos?|anni|mesi|jaar|maand|ar|man)\b[^,;|]{0,24}\)?/iu;

/** The line without its span, the brackets around it and the duration beside it. */
export function withoutSpan(line: string, span: Span): string {
  const before = line.slice(0, span.from).replace(/[\s([|·•,;:–—-]+$/u, '');
  const behind = line
    .slice(span.to)
    .replace(/^\s*[)\]]/, '')
    .replace(LASTS, '');
  const after = behind.replace(/^[\s|·•,;:–—-]+/u, '').trim();
  return [before, after].filter((part) => part !== '').join(' | ');
}

/** An ISO date of structured data (`2019-02-01T00:00`, `2019`, 2019, `Feb 2019`) as `YYYY-MM` or `YYYY`. */
export function isoMonth(value: unknown): YearMonth | undefined {
  const raw = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.slice(0, 60) : '';
  return spanIn(raw)?.start;
}
