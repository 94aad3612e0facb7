/** When the work begins, as a posting says it: "Start date: 1 March 2027", "Eintrittstermin: ab sofort". */
import { rangeIn } from './date-range';

export interface PrintedStart {
  /** As printed, for people. */
  text: string;
  /** `2027-03`, or with its day; not for "as soon as possible". */
  date?: string;
}

/** Only a line that says what it is about: "start" alone is in half of all postings ("start-up", "get started"). */
const LABELLED =
  /^[-•*·\s]{0,12}(?:(?:\p{L}{3,12}[ -]{0,3})?start(?:ing)?(?:[ -]?(?:date|time|datum|termin))?|(?:\p{L}{4,9})?beginn(?: der tätigkeit)?|(?:arbeits|projekt)?eintritt(?:s?(?:datum|termin))?|date de (?:début|prise de poste)|prise de (?:poste|fonctions?)|début(?: de mission)?)\**\s{0,5}(?::|\s[–—-])\**\s{0,5}(\S.{0,79})/imu;
/** In a sentence the month itself has to follow. */
const IN_SENTENCE =
  /\b(?:start(?:s|ing)?(?: date)?(?: is)?|zum|ab(?: dem)?|à partir d[eu'’]|dès)\s{1,3}(?:(?:on|in|from|as of|the|le|den)\s{1,3}){0,2}(\S.{0,40})/gimu;

/** The first that is said; null where nothing is. */
export function startInText(text: string): PrintedStart | null {
  const said = LABELLED.exec(text)?.[1];
  if (said) {
    const printed = said.replace(/\s*[;|].*$/u, '').trim();
    const date = dated(printed);
    if (date) return date;
    if (printed.length <= LONGEST) return { text: printed };
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
/** Characters between "starting" and its date. */
const FAR = 4;

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
