import type { Compiled, NamePattern } from '../compile';
import { type Folded, fold } from './fold';
import { type Tokens, tokenise, UNIT, unitOf } from './tokens';
import { addressZones } from './zones';

/** A name of the vocabulary as it stands in the text, before any rule has looked at its surroundings. */
export interface NameHit {
  pattern: NamePattern;
  /** Folded units. */
  start: number;
  end: number;
  /** First and last token. */
  first: number;
  last: number;
}

/** A word of the rules in the text. */
export interface CueHit {
  cue: string;
  first: number;
  last: number;
}

export interface Analysis {
  original: string;
  folded: Folded;
  tokens: Tokens;
  names: NameHit[];
  /** By class, in the order of the text. */
  cues: ReadonlyMap<string, CueHit[]>;
  /** Characters, words, names and phrases looked at, for the test of linear time. */
  steps: number;
}

const NONE: CueHit[] = [];
export const cuesOf = (analysis: Analysis, cue: string): CueHit[] => analysis.cues.get(cue) ?? NONE;

/** Folded text of a token. Every rule looks at the text through this, so that its steps can be counted. */
export function wordOf(analysis: Analysis, t: number): string {
  analysis.steps++;
  return analysis.tokens.words[t] ?? '';
}

const isWord = (unit: number): boolean => unit === UNIT.letter || unit === UNIT.digit;

/** Where a name that begins at `start` ends, or -1 where it is only part of a word. */
function endOfName(folded: Folded, start: number, end: number, pattern: NamePattern): number {
  const { codes, length } = folded;
  const before = start > 0 ? unitOf(codes[start - 1]) : UNIT.space;
  if (isWord(before) && (isWord(unitOf(codes[start])) || codes[start] === 46)) return -1;
  if (start > 1 && codes[start - 1] === 95 && isWord(unitOf(codes[start - 2]))) return -1;
  const next = end < length ? codes[end] : 32;
  const last = unitOf(codes[end - 1]);
  // C is no part of C++ or C#; but "Docker+Helm" are two.
  if (end - start <= 2 && (next === 43 || next === 35)) return -1;
  if (next === 95 && end + 1 < length && isWord(unitOf(codes[end + 1])) && isWord(last)) return -1;
  if (!isWord(last) || !isWord(unitOf(next))) return end;
  // A glued version: "Python3", "Struts2".
  if (last !== UNIT.letter || unitOf(next) !== UNIT.digit || pattern.doubt === 'everyday' || end - start < 3)
    return -1;
  let stop = end;
  while (stop < length && unitOf(codes[stop]) === UNIT.digit) stop++;
  return stop - end <= 2 && !(stop < length && isWord(unitOf(codes[stop]))) ? stop : -1;
}

/** Whether a name is written like an address and fills it: "socket.io", "Node.js/Express.js". */
function fillsZone(
  { codes }: Folded,
  { start, end, pattern }: NameHit,
  [from, to]: readonly [number, number],
): boolean {
  const bound = (unit: number | undefined): boolean => unit === 47 || unit === 45;
  return (
    pattern.text.includes('.', 1) &&
    (start === from ? end === to || bound(codes[end]) : end === to && bound(codes[start - 1]))
  );
}

/** Names inside addresses and file names are no claim; a name that is written like one ("Node.js", "socket.io") is. */
function outsideAddresses(folded: Folded, hits: NameHit[]): NameHit[] {
  const zones = addressZones(folded);
  if (zones.length === 0) return hits;
  const out: NameHit[] = [];
  let n = 0;
  for (const zone of zones) {
    while (n < hits.length && (hits[n]?.end ?? 0) <= zone[0]) out.push(...hits.slice(n, ++n));
    const inside: NameHit[] = [];
    for (; n < hits.length && (hits[n]?.start ?? 0) < zone[1]; n++) inside.push(...hits.slice(n, n + 1));
    if (inside.some((hit) => fillsZone(folded, hit, zone))) out.push(...inside);
  }
  out.push(...hits.slice(n));
  return out;
}

/** Folds and cuts a text and finds every name and every word of the rules in it, in one pass each. */
export function analyse(original: string, { patterns, automaton, phrases }: Compiled): Analysis {
  const folded = fold(original);
  const tokens = tokenise(original, folded);
  const names: NameHit[] = [];
  let steps = folded.length + tokens.count;
  automaton.scan(folded.codes, folded.length, (number, at) => {
    steps++;
    const pattern = patterns[number];
    if (!pattern) return;
    const start = at - pattern.text.length;
    const end = endOfName(folded, start, at, pattern);
    if (end < 0) return;
    const first = tokens.at[start] ?? -1;
    const last = tokens.at[end - 1] ?? -1;
    if (first >= 0 && last >= 0) names.push({ pattern, start, end, first, last });
  });
  names.sort((a, b) => a.start - b.start || b.end - a.end);
  const cues = new Map<string, CueHit[]>();
  phrases.scan(tokens.words, (cue, first, last) => {
    steps++;
    const hit = { cue, first, last };
    const list = cues.get(cue);
    if (list) list.push(hit);
    else cues.set(cue, [hit]);
  });
  return { original, folded, tokens, names: outsideAddresses(folded, names), cues, steps };
}
