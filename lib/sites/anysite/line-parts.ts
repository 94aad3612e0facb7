/** The parts of a row's head: what is the role, the employer, the place, told by shape. */
import { closest } from '../dom';
import { isType } from '../linkedin/words';
import { spanIn, withoutSpan } from './dates';
import type { Line } from './outline';
import { isPlace } from './words';

export interface RowParts {
  /** Short texts in reading order that are no date, place, type or address. */
  names: string[];
  start?: string;
  end?: string;
  dates?: string;
  location?: string;
  employmentType?: string;
  description: string;
}

/** Marks between parts of one line. A comma is none: employers and towns hold commas. */
const MARKS = /\s+[|·•∙–—-]\s+|\s*[|·•∙]\s*|\s+@\s+|\s{2,}/u;
const AT = /\s+(?:at|bei|chez|en|hos|presso|bij|w|в|у)\s+(?=[\p{Lu}\d])/u;
const LONG = 110;

/** "Runs the booking service.": short, and yet a sentence. "Example Co. Ltd." is none. */
function isSentence(text: string): boolean {
  return /[.!?…。]$/.test(text) && (text.match(/\s\p{Ll}{2,}/gu)?.length ?? 0) > 1;
}

function isProse(line: Line): boolean {
  return (
    isSentence(line.text) ||
    line.text.length > LONG ||
    (line.text.length > 60 && /[.!?…]$/.test(line.text)) ||
    line.text.split(' ').length > 16
  );
}

/** `splitAt`: a role and its employer may be joined by "at" (a school and its degree are not). */
export function rowParts(lines: readonly Line[], splitAt: boolean): RowParts {
  const parts: RowParts = { names: [], description: '' };
  const prose: string[] = [];
  let dated = false;
  // A row that is itself a list's item: only a list inside of it has bullets.
  const item = closest(lines[0]?.holder, 'li');
  for (const line of lines) {
    const bullet = line.bullet && (item === null || closest(line.holder, 'li') !== item);
    let text = line.text;
    // "Courses", "Stack": a heading of its own inside the row.
    const inner = dated && parts.names.length > 1 && line.level > 0 && line.level < 7;
    if (inner || (prose.length > 0 && (dated || bullet))) {
      prose.push(text);
      continue;
    }
    const span = dated ? null : spanIn(text);
    if (span && !(isProse(line) && !span.range)) {
      dated = true;
      if (span.start) parts.start = span.start;
      if (span.end) parts.end = span.end;
      parts.dates = text.slice(span.from, span.to).trim();
      text = withoutSpan(text, span);
      if (text === '') continue;
    } else if (isProse(line) || (bullet && (dated || parts.names.length > 1))) {
      prose.push(text);
      continue;
    }
    for (const raw of text.split(MARKS)) {
      const part = raw.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '');
      if (part === '' || /^(https?:\/\/|www\.)\S+$/i.test(part)) continue;
      if (isType(part) && part.length < 30) parts.employmentType ??= part.replace(/^\((.*)\)$/, '$1');
      else if (isPlace(part) && parts.names.length > 0) parts.location ??= part;
      else if (splitAt && AT.test(part) && part.length < 90) parts.names.push(...part.split(AT));
      else parts.names.push(part);
    }
  }
  parts.description = prose.join('\n');
  return parts;
}
