/** Positions and studies out of a résumé's lines: a dated line is a row's head, what follows it its text. */
import { type PrintedRange, rangeIn } from './date-range';
import type { Position, Study } from './reading';

interface Entry {
  range: PrintedRange | null;
  /** Pieces of the head, in order. */
  head: string[];
  text: string[];
}

const BULLET = /^[•·▪◦‣●*–—-]\s+/;
/** A head is short; a longer line is text. */
const HEAD_LENGTH = 90;
const JOB =
  /\b(engineer\w*|developer\w*|programmer|architect\w*|manager\w*|lead|leader|head|director|consultant\w*|analyst\w*|administrator\w*|admin|specialist\w*|scientist|intern|trainee|freelanc\w+|founder|co-?founder|cto|ceo|vp|devops|sre|tester|designer|student|entwickler\w*|ingenieur\w*|berater\w*|leiter\w*|werkstudent\w*|praktikant\w*|développeu\w+|ingénieur\w*|stagiaire|desarrollador\w*|ingenier\w+|desenvolvedor\w*|engenheir\w+|programista|sviluppatore|ontwikkelaar)\b/iu;
const COMPANY =
  /\b(gmbh|ag|se|kg|ltd|limited|inc|llc|llp|plc|corp|corporation|company|group|s\.?a\.?|sarl|sas|srl|s\.?r\.?l|ab|oy|a\/s|bv|b\.v|nv|sp\.? z o\.?o|bank|labs?|studios?|software|solutions|technologies|systems)\b\.?/iu;
const SCHOOL =
  /(universit|college|institut|school|hochschule|\bfh\b|\btu\b|école|ecole|academ|akademi|politechnik|polytechn|universidad|facult|gymnasium|lycée|bootcamp)/iu;
const DEGREE =
  /\b(b\.?sc|m\.?sc|bachelor|master|b\.?a\b|m\.?a\b|mba|ph\.?d|doctor\w{0,12}|diplom\w{0,12}|degree|b\.?tech|m\.?tech|b\.?eng|m\.?eng|licence|licenciatura|magister|inżynier|ingénieur|staatsexamen|abitur|a-levels|baccalauréat)\b/iu;

export function positionsIn(lines: readonly string[]): Position[] {
  return entriesIn(lines).flatMap(({ range, head, text }): Position[] => {
    const { title, company, location } = jobHead(head);
    const description = text.join('\n').trim();
    if (!title && !company) return [];
    return [
      {
        ...(title ? { title } : {}),
        ...(company ? { company } : {}),
        ...datesOf(range),
        ...(location ? { location } : {}),
        ...(description ? { description } : {}),
        ...(range ? { dates: range.text } : {}),
      },
    ];
  });
}

export function studiesIn(lines: readonly string[]): Study[] {
  return entriesIn(lines).flatMap(({ range, head, text }): Study[] => {
    const school = head.find((part) => SCHOOL.test(part));
    const degree =
      head.find((part) => part !== school && DEGREE.test(part)) ?? head.find((part) => part !== school);
    const description = text.join('\n').trim();
    if (!school && !degree) return [];
    return [
      {
        ...(school ? { school } : {}),
        ...(degree ? { degree } : {}),
        ...datesOf(range),
        ...(description ? { description } : {}),
      },
    ];
  });
}

function datesOf(range: PrintedRange | null): Pick<Position, 'start' | 'end'> {
  return { ...(range?.start ? { start: range.start } : {}), ...(range?.end ? { end: range.end } : {}) };
}

/** Splits at dated lines. Without any, each paragraph is a row and its first line the head. */
function entriesIn(lines: readonly string[]): Entry[] {
  const ranges = lines.map((line) =>
    BULLET.test(line) || line.length > HEAD_LENGTH * 1.5 ? null : rangeIn(line),
  );
  if (ranges.every((range) => range === null)) return paragraphs(lines);
  const dated = ranges.flatMap((range, at) => (range ? [at] : []));
  const starts = dated.map((at, nth) => headStart(lines, at, nth === 0 ? -1 : (dated[nth - 1] ?? -1)));
  return dated.map((at, nth): Entry => {
    const range = ranges[at] ?? null;
    const end = starts[nth + 1] ?? lines.length;
    const line = lines[at] ?? '';
    const onLine = range ? `${line.slice(0, range.from)}\t${line.slice(range.to)}` : line;
    const before = lines.slice(starts[nth], at);
    const head = [...before, onLine].flatMap(pieces);
    let next = at + 1;
    // The employer may stand below the dates, before the text begins.
    while (next < end && head.length < 2 && isHead(lines[next])) head.push(...pieces(lines[next++] ?? ''));
    return {
      range,
      head,
      text: lines
        .slice(next, end)
        .filter(Boolean)
        .map((text) => text.replace(BULLET, '')),
    };
  });
}

/** First of the lines right above a dated line that belong to its head: at most two, back to a blank line or text. */
function headStart(lines: readonly string[], at: number, previous: number): number {
  const line = lines[at] ?? '';
  const range = rangeIn(line);
  const rest = range ? pieces(`${line.slice(0, range.from)}\t${line.slice(range.to)}`) : [];
  let start = at;
  // A line with its own title and employer needs none from above.
  const wanted = rest.length >= 2 ? 0 : 2 - rest.length;
  while (at - start < wanted && start - 1 > previous && isHead(lines[start - 1])) start -= 1;
  // Directly under the row before, only what follows a blank line or a bullet is a new head.
  if (start - 1 === previous && previous >= 0 && rest.length > 0) return at;
  return start;
}

function isHead(line: string | undefined): boolean {
  return (
    line !== undefined &&
    line !== '' &&
    line.length <= HEAD_LENGTH &&
    !BULLET.test(line) &&
    !/[.!?;:]$/.test(line)
  );
}

function paragraphs(lines: readonly string[]): Entry[] {
  const entries: Entry[] = [];
  let open = false;
  for (const line of lines) {
    if (line === '') open = false;
    else if (!open && !BULLET.test(line)) {
      entries.push({ range: null, head: pieces(line), text: [] });
      open = true;
    } else entries.at(-1)?.text.push(line.replace(BULLET, ''));
  }
  return entries;
}

/** "Developer at Nordbank", "Nordbank | Developer | Lund", "Developer, Nordbank": the pieces of a head line. */
function pieces(line: string): string[] {
  return line
    .split(/\s*[|·•\t]\s*|\s+[–—-]+\s+|\s+(?:at|@|bei|chez|presso|bij)\s+|,\s+(?=\p{Lu})/u)
    .map((piece) =>
      piece
        .replace(/^[\s,(–—-]+|[\s,(:–—-]+$/g, '')
        .replace(/^\)|\($/g, '')
        .trim(),
    )
    .filter((piece) => /\p{L}/u.test(piece));
}

function jobHead(head: readonly string[]): { title?: string; company?: string; location?: string } {
  const [first, second] = head;
  if (first === undefined) return {};
  if (second === undefined)
    return JOB.test(first) || !COMPANY.test(first) ? { title: first } : { company: first };
  const at = head.findIndex((piece) => JOB.test(piece));
  const titleAt = at >= 0 ? at : COMPANY.test(first) ? 1 : 0;
  const others = head.filter((_, index) => index !== titleAt);
  const company = others.find((piece) => COMPANY.test(piece)) ?? others[0];
  const place = others.filter((piece) => piece !== company).join(', ');
  const title = head[titleAt];
  return {
    ...(title ? { title } : {}),
    ...(company ? { company } : {}),
    ...(place ? { location: place } : {}),
  };
}
