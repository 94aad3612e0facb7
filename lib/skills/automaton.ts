/**
 * Aho–Corasick over folded text with a dense table: one look-up a character, whatever the number of names.
 * Built once; about 40,000 states by 60 characters.
 */
export interface Automaton {
  /** Calls `found(pattern, end)` for every pattern that ends at `end` (exclusive). */
  scan(codes: Uint16Array, length: number, found: (pattern: number, end: number) => void): void;
  states: number;
}

/** Patterns are folded strings of characters below U+10000; the number of a pattern is its place in the list. */
export function createAutomaton(patterns: readonly string[]): Automaton {
  const letter = new Uint8Array(65536);
  let letters = 1;
  let size = 1;
  for (const pattern of patterns) {
    size += pattern.length;
    for (let i = 0; i < pattern.length; i++) {
      const code = pattern.charCodeAt(i);
      if (letter[code] === 0) letter[code] = letters++;
    }
  }
  if (letters > 255) throw new RangeError('More than 254 different characters in the patterns.');

  let next = new Int32Array(size * letters);
  const output = new Int32Array(size).fill(-1);
  let states = 1;
  // Several patterns may be one string (a skill and a word of the rules): they are chained.
  const sameAs = new Int32Array(patterns.length).fill(-1);
  patterns.forEach((pattern, number) => {
    let state = 0;
    for (let i = 0; i < pattern.length; i++) {
      const slot = state * letters + (letter[pattern.charCodeAt(i)] ?? 0);
      let to = next[slot] ?? 0;
      if (to === 0) {
        to = states++;
        next[slot] = to;
      }
      state = to;
    }
    sameAs[number] = output[state] ?? -1;
    output[state] = number;
  });
  next = next.slice(0, states * letters);

  // Breadth first: a missing edge goes where the longest proper suffix would go.
  const fail = new Int32Array(states);
  const shorter = new Int32Array(states);
  const queue = new Int32Array(states);
  let tail = 0;
  for (let c = 1; c < letters; c++) {
    const to = next[c] ?? 0;
    if (to) queue[tail++] = to;
  }
  for (let head = 0; head < tail; head++) {
    const state = queue[head] ?? 0;
    const back = fail[state] ?? 0;
    shorter[state] = (output[back] ?? -1) >= 0 ? back : (shorter[back] ?? 0);
    for (let c = 1; c < letters; c++) {
      const slot = state * letters + c;
      const to = next[slot] ?? 0;
      const otherwise = next[back * letters + c] ?? 0;
      if (to) {
        fail[to] = otherwise;
        queue[tail++] = to;
      } else next[slot] = otherwise;
    }
  }

  return {
    states,
    scan(codes, length, found) {
      let state = 0;
      for (let i = 0; i < length; i++) {
        state = next[state * letters + (letter[codes[i] ?? 0] ?? 0)] ?? 0;
        if ((output[state] ?? -1) < 0 && shorter[state] === 0) continue;
        for (let s = state; s !== 0; s = shorter[s] ?? 0)
          for (let p = output[s] ?? -1; p >= 0; p = sameAs[p] ?? -1) found(p, i + 1);
      }
    },
  };
}
