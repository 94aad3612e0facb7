import type { Compiled, NamePattern } from './compile';
import type { Analysis, NameHit } from './text/analyse';
import { Kind } from './text/tokens';

/** Shorter names have too many neighbours among ordinary words. */
const SHORTEST = 8;
const REMEMBERED = 20_000;
/** Ordinary words that are one letter short of a name. */
const ORDINARY = new Set(['sharing', 'passports']);

interface Typos {
  names: Map<string, NamePattern>;
  /** First three letters of all names, to skip most words at once. */
  beginnings: Set<string>;
  /** What the words seen so far mean; most texts repeat theirs. */
  remembered: Map<string, NamePattern | undefined>;
}
const cache = new WeakMap<Compiled, Typos>();

/** Names that tolerate one slip of the fingers, and their spellings with one letter left out. */
function typosOf(compiled: Compiled): Typos {
  const known = cache.get(compiled);
  if (known) return known;
  const names = new Map<string, NamePattern>();
  const beginnings = new Set<string>();
  const whole = new Set(compiled.patterns.map(({ text }) => text));
  for (const pattern of compiled.patterns) {
    if (pattern.doubt !== 'none' || pattern.text.length < SHORTEST) continue;
    if (!/^[a-z]+$/.test(pattern.text)) continue;
    beginnings.add(pattern.text.slice(0, 3));
    names.set(pattern.text, pattern);
    for (let i = 3; i < pattern.text.length - 1; i++) {
      const short = pattern.text.slice(0, i) + pattern.text.slice(i + 1);
      if (!whole.has(short) && !names.has(short) && !ORDINARY.has(short)) names.set(short, pattern);
    }
  }
  const typos: Typos = { names, beginnings, remembered: new Map() };
  cache.set(compiled, typos);
  return typos;
}

/** The name meant by a word with one letter missing, doubled or swapped with the next; never by another letter in its place. */
function meant(word: string, { names, beginnings }: Typos): NamePattern | undefined {
  if (!beginnings.has(word.slice(0, 3))) return undefined;
  const missing = names.get(word);
  if (missing) return missing;
  for (let i = 3; i < word.length; i++) {
    if (word[i] === word[i - 1]) {
      const single = names.get(word.slice(0, i) + word.slice(i + 1));
      if (single?.text.length === word.length - 1) return single;
    }
    const swapped = names.get(word.slice(0, i - 1) + word[i] + word[i - 1] + word.slice(i + 1));
    if (swapped?.text.length === word.length) return swapped;
  }
  return undefined;
}

function meantBefore(word: string, typos: Typos): NamePattern | undefined {
  const { remembered } = typos;
  if (remembered.has(word)) return remembered.get(word);
  const pattern = meant(word, typos);
  if (remembered.size < REMEMBERED) remembered.set(word, pattern);
  return pattern;
}

/** The names found, with those added that were mistyped ("Kubernets"). */
export function typoHits(analysis: Analysis, compiled: Compiled): NameHit[] {
  const { tokens, names } = analysis;
  const typos = typosOf(compiled);
  const extra: NameHit[] = [];
  let n = 0;
  for (let t = 0; t < tokens.count; t++) {
    const start = tokens.start[t] ?? 0;
    const end = tokens.end[t] ?? 0;
    if (tokens.kind[t] !== Kind.word || end - start < SHORTEST - 1 || end - start > 20) continue;
    while (n < names.length && (names[n]?.end ?? 0) <= start) n++;
    if (n < names.length && (names[n]?.start ?? 0) < end) continue;
    const pattern = meantBefore(tokens.words[t] ?? '', typos);
    if (pattern) extra.push({ pattern, start, end, first: t, last: t });
  }
  return extra.length === 0 ? names : [...names, ...extra].sort((a, b) => a.start - b.start || b.end - a.end);
}
