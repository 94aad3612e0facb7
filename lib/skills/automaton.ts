/** Aho–Corasick over folded text with a dense table: one look-up a character, whatever the number of names. */
export interface Automaton {
  /** Calls `found(pattern, end)` for every pattern that ends at `end` (exclusive). */
  scan(codes: Uint16Array, length: number, found: (pattern: number, end: number) => void): void;
  states: number;
}

/** The trie before it becomes a table: edges as linked lists, so that nothing is allocated per edge. */
interface Trie {
  states: number;
  firstEdge: Int32Array;
  nextEdge: Int32Array;
  letter: Uint8Array;
  /** Last pattern that ends in a state, or -1. */
  output: Int32Array;
  /** Pattern of the same text with a smaller number, or -1. */
  same: Int32Array;
}

function buildTrie(patterns: readonly string[], letterOf: Uint8Array): Trie {
  const size = patterns.reduce((sum, pattern) => sum + pattern.length, 1);
  const trie: Trie = {
    states: 1,
    firstEdge: new Int32Array(size),
    nextEdge: new Int32Array(size),
    letter: new Uint8Array(size),
    output: new Int32Array(size).fill(-1),
    same: new Int32Array(patterns.length).fill(-1),
  };
  const { firstEdge, nextEdge, letter, output, same } = trie;
  patterns.forEach((pattern, number) => {
    let state = 0;
    for (let i = 0; i < pattern.length; i++) {
      const wanted = letterOf[pattern.charCodeAt(i)] ?? 0;
      let to = firstEdge[state] ?? 0;
      while (to !== 0 && letter[to] !== wanted) to = nextEdge[to] ?? 0;
      if (to === 0) {
        to = trie.states++;
        letter[to] = wanted;
        nextEdge[to] = firstEdge[state] ?? 0;
        firstEdge[state] = to;
      }
      state = to;
    }
    same[number] = output[state] ?? -1;
    output[state] = number;
  });
  return trie;
}

/** Patterns are folded strings of characters below U+10000; the number of a pattern is its place in the list. */
export function createAutomaton(patterns: readonly string[]): Automaton {
  const letterOf = new Uint8Array(65536);
  let letters = 1;
  for (const pattern of patterns)
    for (let i = 0; i < pattern.length; i++) {
      const code = pattern.charCodeAt(i);
      if (letterOf[code] === 0) letterOf[code] = letters++;
    }
  if (letters > 255) throw new RangeError('More than 254 different characters in the patterns.');

  const { states, firstEdge, nextEdge, letter, output, same } = buildTrie(patterns, letterOf);
  // A row is a power of two wide; 16 bits a cell while the states fit: 2.7 MB for 4,000 names.
  const shift = Math.ceil(Math.log2(letters));
  const width = 1 << shift;
  const next = states < 65536 ? new Uint16Array(states << shift) : new Uint32Array(states << shift);
  const fail = new Int32Array(states);
  /** Nearest proper suffix that is a pattern. */
  const shorter = new Int32Array(states);
  const queue = new Int32Array(states);
  let tail = 0;
  for (let to = firstEdge[0] ?? 0; to !== 0; to = nextEdge[to] ?? 0) {
    next[letter[to] ?? 0] = to;
    queue[tail++] = to;
  }
  // Breadth first: a state begins as a copy of its longest suffix and adds its own edges.
  for (let head = 0; head < tail; head++) {
    const state = queue[head] ?? 0;
    const back = fail[state] ?? 0;
    shorter[state] = (output[back] ?? -1) >= 0 ? back : (shorter[back] ?? 0);
    const row = state << shift;
    next.copyWithin(row, back << shift, (back << shift) + width);
    for (let to = firstEdge[state] ?? 0; to !== 0; to = nextEdge[to] ?? 0) {
      fail[to] = next[row + (letter[to] ?? 0)] ?? 0;
      next[row + (letter[to] ?? 0)] = to;
      queue[tail++] = to;
    }
  }

  return {
    states,
    scan(codes, length, found) {
      let state = 0;
      for (let i = 0; i < length; i++) {
        state = next[(state << shift) + (letterOf[codes[i] ?? 0] ?? 0)] ?? 0;
        if ((output[state] ?? -1) < 0 && shorter[state] === 0) continue;
        for (let s = state; s !== 0; s = shorter[s] ?? 0)
          for (let p = output[s] ?? -1; p >= 0; p = same[p] ?? -1) found(p, i + 1);
      }
    },
  };
}
