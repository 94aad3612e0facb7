import { grown } from './grown';

/**
 * Every different word by a number. A text becomes numbers in the pass that folds it; what vocabulary and rules know of a
 * word is looked up by its number, once for all its occurrences, and no string is made for a word seen before.
 */
export interface Dictionary {
  /** Number of the word `codes[from..to)` with this hash; 0 for words of more than 64 units, which nothing knows. */
  numberOf(codes: Uint16Array, from: number, to: number, hash: number): number;
  /** Text of each number. */
  texts: string[];
  count(): number;
  /** Words beyond this number belong to the texts and may be forgotten. */
  seal(): void;
  /** Between two texts: drops the words of earlier ones when they have become too many; answers whether it did. */
  forget(): boolean;
}

const LONGEST_WORD = 64;
/** Words of texts kept between two texts: some megabytes at most. */
const REMEMBERED = 50_000;

/** Any odd multiplier will do; a page that cannot know it cannot choose words that collide. */
export const HASH_FACTOR = ((Math.random() * 0x3fffffff) << 2) | 0x10001;

const mixed = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return once ^ (once >>> 13);
};

export function createDictionary(): Dictionary {
  let slots = new Int32Array(1 << 15);
  let hashes = new Int32Array(1 << 14);
  let offsets = new Int32Array(1 << 14);
  let pool = new Uint16Array(1 << 17);
  let count = 1;
  let sealed = 1;
  const texts: string[] = [''];

  const enter = (number: number, hash: number): void => {
    const mask = slots.length - 1;
    let slot = mixed(hash) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number;
  };
  const rebuild = (size: number): void => {
    slots = new Int32Array(size);
    for (let number = 1; number < count; number++) enter(number, hashes[number] ?? 0);
  };
  const add = (codes: Uint16Array, from: number, to: number, hash: number): number => {
    if (count + 2 > hashes.length) {
      hashes = grown(hashes, new Int32Array(hashes.length * 2));
      offsets = grown(offsets, new Int32Array(offsets.length * 2));
    }
    const at = offsets[count] ?? 0;
    const end = at + to - from;
    if (end > pool.length) pool = grown(pool, new Uint16Array(pool.length * 2));
    for (let i = from, k = at; i < to; i++, k++) pool[k] = codes[i] ?? 0;
    const number = count++;
    hashes[number] = hash;
    offsets[count] = end;
    texts.push(String.fromCharCode(...codes.subarray(from, to)));
    if (count * 2 > slots.length) rebuild(slots.length * 2);
    else enter(number, hash);
    return number;
  };

  return {
    texts,
    count: () => count,
    seal() {
      sealed = count;
    },
    forget() {
      if (count < sealed + REMEMBERED) return false;
      count = sealed;
      texts.length = sealed;
      rebuild(slots.length);
      return true;
    },
    numberOf(codes, from, to, hash) {
      const length = to - from;
      if (length > LONGEST_WORD) return 0;
      const mask = slots.length - 1;
      for (let slot = mixed(hash) & mask; ; slot = (slot + 1) & mask) {
        const number = slots[slot] ?? 0;
        if (number === 0) return add(codes, from, to, hash);
        if (hashes[number] !== hash) continue;
        let at = offsets[number] ?? 0;
        if ((offsets[number + 1] ?? 0) - at !== length) continue;
        let i = from;
        while (i < to && pool[at] === codes[i]) {
          i++;
          at++;
        }
        if (i === to) return number;
      }
    },
  };
}
