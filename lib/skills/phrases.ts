import { createEdges } from './edges';
import { bitsOfClass, isPlaced } from './rules/bits';
import type { Cue } from './words/lexicon';

/**
 * The words and phrases of the rules as a trie over whole words, so that thousands of phrases in five languages cost one
 * look-up a word and a few milliseconds to build.
 */
export interface PhraseIndex {
  /** Classes whose single places the rules ask for; hits name them by their number here. */
  classes: readonly string[];
  classNumber: ReadonlyMap<string, number>;
  /** 1 for the classes of the evidence categories (`=`, `^`, `~`, `!`, `@`), which are looked at sentence by sentence (`categories/`). */
  evidence: Uint8Array;
  /** By class: the skills that a nickname stands for (`means A+B`). */
  meanings: readonly (readonly string[] | undefined)[];
  /** What a word can be in a phrase: itself, and the stems it begins with. */
  keysOf(word: string): readonly number[];
  /** Nodes of the phrases that begin with such a word. */
  opening(keys: readonly number[]): number[];
  child(node: number, key: number): number;
  goesOn: Uint8Array;
  /** Bits of the phrases that end in a node, and the numbers of their placed classes. */
  bits: Int32Array;
  placed: readonly (readonly number[])[];
}

/** Words and signs of a folded phrase, cut as `tokenise` cuts a text. */
const PARTS = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
const SHORTEST_STEM = 2;
const NONE: readonly number[] = [];

export function createPhraseIndex(cues: readonly Cue[]): PhraseIndex {
  const exact = new Map<string, number>();
  const stems = new Map<string, number>();
  const edges = createEdges();
  const goesOn: number[] = [0];
  const names: string[][] = [[]];
  let keys = 0;
  let longestStem = 0;

  const keyOf = (map: Map<string, number>, word: string): number => {
    let key = map.get(word);
    if (key === undefined) {
      key = keys++;
      map.set(word, key);
    }
    return key;
  };
  const enter = (text: string, stem: boolean): number => {
    const parts = text.match(PARTS) ?? [];
    let node = 0;
    parts.forEach((part, i) => {
      const asStem = stem && i === parts.length - 1;
      if (asStem) longestStem = Math.max(longestStem, part.length);
      const key = keyOf(asStem ? stems : exact, part);
      let child = edges.get(node, key);
      if (child === 0) {
        child = names.push([]) - 1;
        goesOn.push(0);
        goesOn[node] = 1;
        edges.add(node, key, child);
      }
      node = child;
    });
    return node;
  };
  for (const { text, stem, name } of cues) {
    const node = enter(text, stem);
    if (node > 0 && !names[node]?.includes(name)) names[node]?.push(name);
  }
  const classes = [...new Set(names.flat())].filter(isPlaced);
  const classNumber = new Map(classes.map((name, number) => [name, number]));

  return {
    classes,
    classNumber,
    meanings: classes.map((name) => (name.startsWith('means ') ? name.slice(6).split('+') : undefined)),
    evidence: Uint8Array.from(classes, (name) => (/^[=^~!@]/.test(name) ? 1 : 0)),
    goesOn: Uint8Array.from(goesOn),
    bits: Int32Array.from(names, (all) => all.reduce((bits, name) => bits | bitsOfClass(name), 0)),
    placed: names.map((all) => {
      const numbers = all.flatMap((name) => classNumber.get(name) ?? []);
      return numbers.length > 0 ? numbers : NONE;
    }),
    child: (node, key) => edges.get(node, key),
    opening: (all) => all.map((key) => edges.get(0, key)).filter((node) => node !== 0),
    keysOf(word) {
      let out: number[] | undefined;
      const whole = exact.get(word);
      if (whole !== undefined) out = [whole];
      for (let n = Math.min(word.length, longestStem); n >= SHORTEST_STEM; n--) {
        const stem = stems.get(word.slice(0, n));
        if (stem !== undefined) out = out ? [...out, stem] : [stem];
      }
      return out ?? NONE;
    },
  };
}
