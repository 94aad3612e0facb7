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
  /** Number of characters looked at, for the test of linear time. */
  steps: number;
}

const NONE: CueHit[] = [];
export const cuesOf = (analysis: Analysis, cue: string): CueHit[] => analysis.cues.get(cue) ?? NONE;

/** Folded text of a token. */
export const wordOf = ({ tokens, folded }: Analysis, t: number): string =>
  t < 0 || t >= tokens.count ? '' : folded.text.slice(tokens.start[t], tokens.end[t]);

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
  if (last !== UNIT.letter || unitOf(next) !== UNIT.digit || pattern.doubt === 'everyday' || end - start < 3) return -1;
  let stop = end;
  while (stop < length && unitOf(codes[stop]) === UNIT.digit) stop++;
  return stop - end <= 2 && !(stop < length && isWord(unitOf(codes[stop]))) ? stop : -1;
}

function endOfCue(folded: Folded, start: number, end: number, stem: boolean): number {
  const { codes, length } = folded;
  if (start > 0 && isWord(unitOf(codes[start - 1])) && isWord(unitOf(codes[start]))) return -1;
  let stop = end;
  if (stem) while (stop < length && unitOf(codes[stop]) === UNIT.letter && stop - end < 24) stop++;
  if (isWord(unitOf(codes[stop - 1])) && stop < length && isWord(unitOf(codes[stop]))) return -1;
  return stop;
}

/** Names inside addresses and file names are no claim; a name that is written like one ("Node.js", "socket.io") is. */
function outsideAddresses(folded: Folded, hits: NameHit[]): NameHit[] {
  const zones = addressZones(folded);
  if (zones.length === 0) return hits;
  const dotted = hits.filter(({ pattern }) => pattern.text.includes('.', 1));
  const open = zones.filter(([start, end]) => {
    const inside = dotted.filter((hit) => hit.start >= start && hit.end <= end);
    return !inside.some(
      (hit) =>
        (hit.start === start || folded.codes[hit.start - 1] === 47 || folded.codes[hit.start - 1] === 45) &&
        (hit.end === end || folded.codes[hit.end] === 47 || folded.codes[hit.end] === 45) &&
        (hit.end === end || hit.start === start),
    );
  });
  let z = 0;
  return hits.filter((hit) => {
    while (z < open.length && (open[z]?.[1] ?? 0) <= hit.start) z++;
    const zone = open[z];
    return !zone || hit.end <= zone[0];
  });
}

/** Folds and cuts a text and finds every name and every word of the rules in it, in one pass of the automaton. */
export function analyse(original: string, { patterns, automaton }: Compiled): Analysis {
  const folded = fold(original);
  const tokens = tokenise(original, folded);
  const names: NameHit[] = [];
  const cues = new Map<string, CueHit[]>();
  automaton.scan(folded.codes, folded.length, (number, at) => {
    const pattern = patterns[number];
    if (!pattern) return;
    const start = at - pattern.text.length;
    const end = pattern.kind === 'name' ? endOfName(folded, start, at, pattern) : endOfCue(folded, start, at, pattern.stem);
    if (end < 0) return;
    const first = tokens.at[start] ?? -1;
    const last = tokens.at[end - 1] ?? -1;
    if (first < 0 || last < 0) return;
    if (pattern.kind === 'name') {
      names.push({ pattern, start, end, first, last });
      return;
    }
    const list = cues.get(pattern.cue);
    if (list) list.push({ cue: pattern.cue, first, last });
    else cues.set(pattern.cue, [{ cue: pattern.cue, first, last }]);
  });
  names.sort((a, b) => a.start - b.start || b.end - a.end);
  for (const list of cues.values()) list.sort((a, b) => a.first - b.first || b.last - a.last);
  return { original, folded, tokens, names: outsideAddresses(folded, names), cues, steps: folded.length + tokens.count };
}
