import type { Dictionary } from './dictionary';
import { createEdges } from './edges';
import { tokenise } from './text/tokens';

/**
 * The names of the vocabulary as a trie over whole words and signs ("node", ".", "js"), each step glued to the one before or
 * after white space: a text is walked word by word, and only words that begin a name cost more than one look-up.
 */
export interface NameIndex {
  /** Node of the names that begin with a word, 0 where none does. */
  opening(word: number): number;
  child(node: number, word: number, glued: boolean): number;
  /** Pattern that ends in a node, or -1. */
  patternAt: Int32Array;
  goesOn: Uint8Array;
}

const stepOf = (word: number, glued: boolean): number => word * 2 + (glued ? 1 : 0);
/** The root's step to a first word is no word after white space: it has a node of its own. */
const ROOT = 0;

/** `patterns` are folded texts, all different; the number of a pattern is its place in the list. */
export function createNameIndex(patterns: readonly string[], dictionary: Dictionary): NameIndex {
  const edges = createEdges();
  const patternAt: number[] = [-1];
  const goesOn: number[] = [0];
  patterns.forEach((pattern, number) => {
    const { count, word, gap } = tokenise(pattern, dictionary);
    if (count === 0) return;
    let node = ROOT;
    for (let t = 0; t < count; t++) {
      const step = stepOf(word[t] ?? 0, t > 0 && gap[t] === 0);
      let next = edges.get(node, step);
      if (next === 0) {
        next = patternAt.push(-1) - 1;
        goesOn.push(0);
        goesOn[node] = 1;
        edges.add(node, step, next);
      }
      node = next;
    }
    if (patternAt[node] === -1) patternAt[node] = number;
  });
  return {
    patternAt: Int32Array.from(patternAt),
    goesOn: Uint8Array.from(goesOn),
    opening: (word) => edges.get(ROOT, stepOf(word, false)),
    child: (node, word, glued) => edges.get(node, stepOf(word, glued)),
  };
}
