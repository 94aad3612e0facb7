import { foldedText, type Tokens } from '../text/tokens';

/** One number of a version: "3.11", "11g", "7.x", "2016"; bounded, so that no input makes it slow. */
const NUMBER = /^v?(\d{1,4}(?:\.(?:\d{1,3}|x)){0,3}[a-z]?)(?![a-z0-9])/;
const LEAD = /^(?:\s?(?:version|v\.?|ver\.?)\s?|[ -]?)(?=v?\d)/;
const MORE = /^\s?(?:\/|,|&|and|\+|-|–)\s?(?=v?\d)/;
/** Not versions: durations, ages, money, counts. */
const UNIT =
  /^\+? ?(?:-|–|to )? ?\d{0,4}\+? ?(?:years?|yrs?|jahre?n?|ans|anos?|annees?|anni|lata|lat|года|лет|год|months?|monate?|mois|meses|%|\/10|people|projects|developers|engineers|apps|services|hours?|h\b|am\b|pm\b|k\b|st\b|nd\b|rd\b|th\b)/;

/** Versions written after a name, comma-separated, or undefined. `end` in folded units; reads 40 at most. */
export function versionAfter(tokens: Tokens, end: number, glued: string): string | undefined {
  const { codes } = tokens;
  if (glued === '') {
    // Most names have no version: look at one or two characters before any expression does.
    const unit = codes[end] === 32 || codes[end] === 45 ? codes[end + 1] : codes[end];
    if (unit === undefined || !((unit >= 48 && unit <= 57) || unit === 118)) return undefined;
  }
  const found: string[] = glued ? [glued] : [];
  let rest = foldedText(tokens, end, end + 40);
  if (glued === '' || codes[end] === 46) {
    const lead = glued && codes[end] === 46 ? /^(?=\.\d)/.exec(rest) : LEAD.exec(rest);
    if (!lead) return glued || undefined;
    rest = rest.slice(lead[0].length);
    if (glued && rest.startsWith('.')) {
      const minor = /^\.\d{1,3}/.exec(rest);
      if (minor) return glued + minor[0];
    }
  } else return glued;
  for (let n = 0; n < 4; n++) {
    const number = NUMBER.exec(rest);
    const value = number?.[1];
    if (!number || !value) break;
    const after = rest.slice(number[0].length);
    if (UNIT.test(after)) break;
    // "Kafka 2019 – 2021" is a date; a year is a version only of what is numbered by years, which the caller knows.
    found.push(value);
    const more = MORE.exec(after);
    if (!more) break;
    rest = after.slice(more[0].length);
  }
  return found.length > 0 ? found.join(',') : undefined;
}
