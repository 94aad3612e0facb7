/** When the work begins, as a posting says it: "Start date: 1 March 2027", "Eintrittstermin: ab sofort". */
import { rangeIn } from './date-range';

export interface PrintedStart {
  /** As printed, for people. */
  text: string;
  /** `2027-03`, or with its day; not for "as soon as possible". */
  date?: string;
}

/** What a line calls it: "start" alone is in half of all postings ("start-up", "get started"). Read of one short label. */
const LABEL =
  /^(?:(?:\p{L}{3,12} ?)?start(?:ing)?(?: ?(?:date|time|datum|termin))?|(?:\p{L}{4,9})?beginn(?: der tätigkeit)?|(?:arbeits|projekt)?eintritt(?:s?(?:datum|termin))?|date de (?:début|prise de poste)|prise de (?:poste|fonctions?)|début(?: de mission)?)$/iu;
const LONGEST_LABEL = 40;
/** In a sentence the month itself has to follow. */
const IN_SENTENCE =
  /\b(?:start(?:s|ing)?(?: date)?(?: is)?|zum|ab(?: dem)?|à partir d[eu'’]|dès)\s{1,3}(\S.{0,48})/gimu;

/** The first that is said; null where nothing is. */
export function startInText(text: string): PrintedStart | null {
  for (const line of text.split('\n')) {
    const said = afterLabel(line);
    const date = said && dated(said);
    if (date) return date;
    if (said && said.length <= LONGEST) return { text: said };
  }
  for (const [, after = ''] of text.matchAll(IN_SENTENCE)) {
    const found = dated(after);
    // "ab 2027" is as often the year of something else: a month has to be named.
    if (found?.date?.includes('-') && after.indexOf(found.text) < FAR) return found;
  }
  return null;
}

/** "As soon as possible, by arrangement" fits; what is longer is a sentence about something else. */
const LONGEST = 40;
/** Characters between "starting" and its date: "on the", "as of". */
const FAR = 12;

/** What stands behind "Start date:" in its line, up to the next thing; null for any other line. */
function afterLabel(line: string): string | null {
  const head = line.slice(0, LONGEST_LABEL + 4);
  const colon = head.search(/:|\s[–—-]\s/u);
  if (colon < 0) return null;
  const label = head
    .slice(0, colon)
    .replace(/[-–*•·\s]+/gu, ' ')
    .trim();
  if (!LABEL.test(label)) return null;
  const said = line.slice(colon + 1, colon + 1 + LINE).split(/[;|]/u, 1)[0] ?? '';
  return said.replace(/^[*\s–—-]+/u, '').trim() || null;
}

const LINE = 80;
const ISO = /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/;

function dated(text: string): PrintedStart | null {
  const iso = ISO.exec(text)?.[0];
  if (iso) return { text: iso, date: iso };
  const range = rangeIn(text);
  if (!range?.start || range.from > 'the 31st of '.length) return null;
  // A day printed before the month belongs to it.
  const day = /\d{1,2}(?:\.|st|nd|rd|th)?(?: of| de)?[\s.]{0,2}$/u.exec(text.slice(0, range.from));
  const from = day ? day.index : range.from;
  return { text: text.slice(from, range.to).trim(), date: range.start };
}
