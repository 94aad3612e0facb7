import type { NamePattern } from './patterns';

/** Shorter names have too many neighbours among ordinary words. */
const SHORTEST = 8;
const LONGEST = 20;
/** Ordinary words that are one letter short of a name. */
const ORDINARY = new Set(['sharing', 'passports']);

export interface Typos {
  names: Map<string, number>;
  lengths: readonly number[];
  /** First three letters of all names, to skip most words at once. */
  beginnings: Set<string>;
}

/** Names that tolerate one slip of the fingers, and their spellings with one letter left out. */
export function createTypos(patterns: readonly NamePattern[]): Typos {
  const names = new Map<string, number>();
  const beginnings = new Set<string>();
  const whole = new Set(patterns.map(({ text }) => text));
  patterns.forEach(({ doubt, text }, number) => {
    if (doubt !== 'none' || text.length < SHORTEST || !/^[a-z]+$/.test(text)) return;
    beginnings.add(text.slice(0, 3));
    names.set(text, number);
    for (let i = 3; i < text.length - 1; i++) {
      const short = text.slice(0, i) + text.slice(i + 1);
      if (!whole.has(short) && !names.has(short) && !ORDINARY.has(short)) names.set(short, number);
    }
  });
  return { names, beginnings, lengths: patterns.map(({ text }) => text.length) };
}

/**
 * Number of the name meant by a word with one letter missing, doubled or swapped with the next ("Kubernets"), or -1; never
 * by another letter in its place.
 */
export function meant(word: string, { names, beginnings, lengths }: Typos): number {
  if (word.length < SHORTEST - 1 || word.length > LONGEST || !beginnings.has(word.slice(0, 3))) return -1;
  const missing = names.get(word);
  if (missing !== undefined) return missing;
  for (let i = 3; i < word.length; i++) {
    if (word[i] === word[i - 1]) {
      const single = names.get(word.slice(0, i) + word.slice(i + 1));
      if (single !== undefined && lengths[single] === word.length - 1) return single;
    }
    const swapped = names.get(word.slice(0, i - 1) + word[i] + word[i - 1] + word.slice(i + 1));
    if (swapped !== undefined && lengths[swapped] === word.length) return swapped;
  }
  return -1;
}
