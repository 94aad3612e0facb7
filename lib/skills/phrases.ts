import type { Cue } from './words/lexicon';

/**
 * Finds the words and phrases of the rules in a list of words: a trie over whole words, so that thousands of phrases in
 * five languages cost one map look-up a word and a few milliseconds to build. (The names of the vocabulary are found by
 * characters, see `automaton.ts`; a dense table over these phrases would take 400 ms.)
 */
export interface PhraseIndex {
  /** Calls `found` for every phrase in the words, by first word, the longest at a place first. */
  scan(words: readonly string[], found: (name: string, first: number, last: number) => void): void;
}

/** Words and signs of a folded phrase, cut as `tokenise` cuts a text. */
const PARTS = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
const SHORTEST_STEM = 2;
/** Different words remembered with what they resolve to; a page could otherwise fill the memory. */
const REMEMBERED = 20_000;
const NONE: readonly number[] = [];
const NO_NAMES: readonly string[] = [];
/** Keys stay small integers (below 2^30): 32,768 nodes times 32,768 words. */
const NODES = 32_768;

export function createPhraseIndex(cues: readonly Cue[]): PhraseIndex {
  const exact = new Map<string, number>();
  const stems = new Map<string, number>();
  const children = new Map<number, number>();
  const names: string[][] = [[]];
  let ids = 0;
  let longestStem = 0;

  const idOf = (map: Map<string, number>, word: string): number => {
    let id = map.get(word);
    if (id === undefined) {
      id = ids++;
      map.set(word, id);
    }
    return id;
  };
  for (const { text, stem, name } of cues) {
    const parts = text.match(PARTS) ?? [];
    let node = 0;
    parts.forEach((part, i) => {
      const asStem = stem && i === parts.length - 1;
      if (asStem) longestStem = Math.max(longestStem, part.length);
      const key = idOf(asStem ? stems : exact, part) * NODES + node;
      let child = children.get(key);
      if (child === undefined) {
        child = names.length;
        names.push([]);
        children.set(key, child);
      }
      node = child;
    });
    if (node > 0 && !names[node]?.includes(name)) names[node]?.push(name);
  }

  const remembered = new Map<string, readonly number[]>();
  const resolve = (word: string): readonly number[] => {
    const known = remembered.get(word);
    if (known) return known;
    let out: number[] | undefined;
    const whole = exact.get(word);
    if (whole !== undefined) out = [whole];
    for (let n = Math.min(word.length, longestStem); n >= SHORTEST_STEM; n--) {
      const stem = stems.get(word.slice(0, n));
      if (stem !== undefined) out = out ? [...out, stem] : [stem];
    }
    if (remembered.size < REMEMBERED && word.length < 40) remembered.set(word, out ?? NONE);
    return out ?? NONE;
  };

  // Most words stand alone: the first step needs no map, and few nodes go on.
  const opening = new Int32Array(ids);
  const goesOn = new Uint8Array(names.length);
  const named = Uint8Array.from(names, (one) => (one.length > 0 ? 1 : 0));
  if (names.length > NODES) throw new RangeError('More phrases than the keys have room for.');
  for (const [key, child] of children) {
    const node = key % NODES;
    goesOn[node] = 1;
    if (node === 0) opening[(key - node) / NODES] = child;
  }

  return {
    scan(words, found) {
      const resolved: (readonly number[])[] = [];
      for (const word of words) resolved.push(resolve(word));
      /** Ends of the phrases that begin at one word: node and last word in turn, shorter ones first. */
      const ends: number[] = [];
      const follow = (node: number, last: number): void => {
        if (named[node]) ends.push(node, last);
        if (goesOn[node] === 0) return;
        const ids = resolved[last + 1] ?? NONE;
        for (let k = 0; k < ids.length; k++) {
          const child = children.get((ids[k] ?? 0) * NODES + node);
          if (child !== undefined) follow(child, last + 1);
        }
      };
      for (let i = 0; i < resolved.length; i++) {
        const ids = resolved[i] ?? NONE;
        if (ids.length === 0) continue;
        for (let k = 0; k < ids.length; k++) {
          const node = opening[ids[k] ?? 0] ?? 0;
          if (node !== 0) follow(node, i);
        }
        while (ends.length > 0) {
          const last = ends.pop() ?? i;
          for (const name of names[ends.pop() ?? 0] ?? NO_NAMES) found(name, i, last);
        }
      }
    },
  };
}
