/** What makes an answer of those that report every occurrence comparable: whole words only, the longest name at a place. */
import type { Found, Vocabulary } from './rival';

/** A place as the automata give it. */
export interface Place {
  start: number;
  end: number;
  pattern: string;
}

const isWordUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95 || (code >= 65 && code <= 90);

/** Whether neither neighbour is a letter, a digit or `_` (NaN past the ends compares false). */
export const isWhole = (text: string, start: number, end: number): boolean =>
  !isWordUnit(text.charCodeAt(start - 1)) && !isWordUnit(text.charCodeAt(end));

/** Leftmost, then longest, without overlaps. `places` are whole words; their order is changed. */
export function longest(places: Place[]): Place[] {
  places.sort((a, b) => a.start - b.start || b.end - a.end);
  let until = 0;
  return places.filter(({ start, end }) => {
    if (start < until) return false;
    until = end;
    return true;
  });
}

/** The skill that a written form means. */
export function skillOf({ patterns }: Vocabulary): (pattern: string) => string {
  const byText = new Map(patterns.map(({ text, skill }) => [text, skill.name]));
  return (pattern) => byText.get(pattern) ?? pattern;
}

export function named(places: readonly Place[], skill: (pattern: string) => string): Found[] {
  return places.map(({ start, end, pattern }) => ({ start, end, skill: skill(pattern) }));
}

/**
 * Places of names that were given in the order of the text but without places. A name that cannot be found after the one
 * before is left out.
 */
export function placed(text: string, names: readonly string[]): Place[] {
  const places: Place[] = [];
  let from = 0;
  for (const pattern of names) {
    let start = text.indexOf(pattern, from);
    while (start >= 0 && !isWhole(text, start, start + pattern.length))
      start = text.indexOf(pattern, start + 1);
    if (start < 0) continue;
    from = start + pattern.length;
    places.push({ start, end: from, pattern });
  }
  return places;
}

/** Of all places that either names, the share that both name. */
export function sameShare(these: readonly Found[], those: readonly Found[]): number {
  const key = ({ start, end }: Found): string => `${start}-${end}`;
  const own = new Set(these.map(key));
  const others = new Set(those.map(key));
  const both = [...own].filter((place) => others.has(place)).length;
  return both / (own.size + others.size - both || 1);
}

/** For those that cannot take a long text: each line alone, the places in the whole. */
export function byLine(text: string, search: (line: string) => Place[]): Place[] {
  const all: Place[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    for (const { start, end, pattern } of search(line))
      all.push({ start: start + from, end: end + from, pattern });
    from += line.length + 1;
  }
  return all;
}
