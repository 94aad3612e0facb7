import type { Compiled } from '../compile';
import { grown } from '../grown';
import { isWordUnit, UNIT, unitOf } from './characters';
import { type NameHit, nameHit } from './name-hit';
import type { Tokens } from './tokens';

const UNDERSCORE = 95;

/** Whether a name between two units is part of a longer word: "my_kafka_topic", the C of "C++". */
function isPart({ codes }: Tokens, start: number, end: number): boolean {
  if (start > 0) {
    const before = codes[start - 1];
    if (isWordUnit(before) && (isWordUnit(codes[start]) || codes[start] === 46)) return true;
    if (start > 1 && before === UNDERSCORE && isWordUnit(codes[start - 2])) return true;
  }
  const next = codes[end];
  // C is no part of C++ or C#; but "Docker+Helm" are two.
  if (end - start <= 2 && (next === 43 || next === 35)) return true;
  return next === UNDERSCORE && isWordUnit(codes[end + 1]) && isWordUnit(codes[end - 1]);
}

/** Takes the name that ends in a node, unless it is part of a longer word. */
function takeName(
  tokens: Tokens,
  { patterns, names }: Compiled,
  node: number,
  first: number,
  last: number,
  numbered: boolean,
  found: NameHit[],
): void {
  const pattern = patterns[names.patternAt[node] ?? -1];
  if (!pattern) return;
  const start = tokens.start[first] ?? 0;
  const end = tokens.end[last] ?? 0;
  if (numbered) {
    // A glued version: "Python3", "Struts2".
    const { text, doubt } = pattern;
    if (doubt === 'everyday' || text.length < 3) return;
    if (unitOf(tokens.codes[start + text.length - 1]) !== UNIT.letter) return;
  }
  if (!isPart(tokens, start, end)) found.push(nameHit(pattern, tokens, first, last));
}

/** Every name that begins at a token, the longest first. Answers the first token after them. */
export function namesAt(tokens: Tokens, t: number, compiled: Compiled, found: NameHit[]): number {
  const { names, knowledge } = compiled;
  const { word, gap } = tokens;
  const { stems, names: openings } = knowledge.records;
  const before = found.length;
  let last = t;
  /** Node of the words so far; at `last` ends a name as it is, or numbered ("python3"). */
  let reached = 0;
  for (let glued = false; ; glued = gap[last] === 0) {
    const here = word[last] ?? 0;
    const node = last === t ? (openings[here] ?? 0) : names.child(reached, here, glued);
    if (node !== 0 && (names.patternAt[node] ?? -1) >= 0)
      takeName(tokens, compiled, node, t, last, false, found);
    const stem = stems[here] ?? 0;
    if (stem !== 0) {
      const numbered = last === t ? names.opening(stem) : names.child(reached, stem, glued);
      if (numbered !== 0) takeName(tokens, compiled, numbered, t, last, true, found);
    }
    if (node === 0 || names.goesOn[node] === 0) break;
    reached = node;
    last++;
  }
  if (found.length === before) return t;
  // They came shortest first.
  for (let i = before, j = found.length - 1; i < j; i++, j--) {
    const [one, other] = [found[i], found[j]];
    if (!one || !other) break;
    found[i] = other;
    found[j] = one;
  }
  return (found[before]?.last ?? t) + 1;
}

/** Phrases of the rules in a text, as triples: those with places of their own, and those whose bits are enough. */
export interface Phrases {
  /** Class, first and last token of each hit, by first token. */
  placed: Triples;
  /** Bits, first and last token, of phrases of several words; those of single words stand in their records. */
  bits: Triples;
}

/** A list of three numbers each that keeps its room from text to text. */
export interface Triples {
  list: Int32Array;
  length: number;
}

export const noTriples = (): Triples => ({ list: new Int32Array(3 << 10), length: 0 });

function push(triples: Triples, a: number, b: number, c: number): void {
  if (triples.length + 3 > triples.list.length)
    triples.list = grown(triples.list, new Int32Array(triples.list.length * 2));
  const at = triples.length;
  triples.list[at] = a;
  triples.list[at + 1] = b;
  triples.list[at + 2] = c;
  triples.length = at + 3;
}

function follow(
  tokens: Tokens,
  compiled: Compiled,
  node: number,
  first: number,
  last: number,
  found: Phrases,
): void {
  const { phrases, knowledge } = compiled;
  if (phrases.goesOn[node] !== 0 && last + 1 < tokens.count) {
    const keys = knowledge.records.keys[tokens.word[last + 1] ?? 0];
    if (keys)
      for (let k = 0; k < keys.length; k++) {
        const child = phrases.child(node, keys[k] ?? 0);
        if (child !== 0) follow(tokens, compiled, child, first, last + 1, found);
      }
  }
  const placed = phrases.placed[node];
  if (placed) for (let k = 0; k < placed.length; k++) push(found.placed, placed[k] ?? 0, first, last);
  if (last > first && phrases.bits[node] !== 0) push(found.bits, phrases.bits[node] ?? 0, first, last);
}

export function phrasesAt(tokens: Tokens, t: number, compiled: Compiled, found: Phrases): void {
  const nodes = compiled.knowledge.records.opening[tokens.word[t] ?? 0];
  if (nodes) for (let k = 0; k < nodes.length; k++) follow(tokens, compiled, nodes[k] ?? 0, t, t, found);
}
