import type { Dictionary } from './dictionary';
import { grown } from './grown';
import type { NameIndex } from './name-index';
import type { PhraseIndex } from './phrases';
import { meant, type Typos } from './typos';
import { planeCount, setsOf, type WordSet } from './words/sets';

/** What a word can be: the first of a name, the first of a phrase with a place of its own, a mistyped name. */
export const Flag = { unseen: 255, name: 1, phrase: 2, typo: 4 } as const;

/** What vocabulary and rules know of each word of the dictionary, found out when it is first met. By its number. */
export interface WordRecords {
  flags: Uint8Array;
  /** Bits of the one-word phrases (`rules/bits.ts`). */
  bits: Int32Array;
  /** Membership in the sets of the rules (`words/sets.ts`). */
  planes: readonly Int32Array[];
  /** Node of the names that begin with it. */
  names: Int32Array;
  /** The word without one or two digits at its end, or 0. */
  stems: Int32Array;
  typos: Int32Array;
  keys: (readonly number[])[];
  opening: (readonly number[])[];
}

/** Whether a word is in a set of the rules. */
export const inSet = ({ planes }: WordRecords, word: number, { plane, bit }: WordSet): boolean =>
  ((planes[plane]?.[word] ?? 0) & bit) !== 0;

export interface WordKnowledge {
  records: WordRecords;
  /** Makes sure that there is room for all words of the dictionary; every new one is `unseen`. */
  ready(): void;
  /** Fills in the record of an unseen word and answers its flags. */
  describe(word: number): number;
}

const NONE: readonly number[] = [];
const NUMBERED = /^(.*\D)\d{1,2}$/;

export function createWordKnowledge(
  dictionary: Dictionary,
  names: NameIndex,
  phrases: PhraseIndex,
  typos: Typos,
  numberOf: (word: string) => number,
): WordKnowledge {
  let capacity = 1 << 13;
  const ints = (): Int32Array => new Int32Array(capacity);
  const records: WordRecords = {
    flags: new Uint8Array(capacity).fill(Flag.unseen),
    bits: ints(),
    planes: Array.from({ length: planeCount() }, ints),
    names: ints(),
    stems: ints(),
    typos: ints().fill(-1),
    keys: [],
    opening: [],
  };
  let described = dictionary.count();

  const grow = (): void => {
    while (capacity < dictionary.count()) capacity *= 2;
    const larger = (old: Int32Array, filled = 0): Int32Array => grown(old, ints().fill(filled));
    records.flags = grown(records.flags, new Uint8Array(capacity).fill(Flag.unseen));
    records.bits = larger(records.bits);
    records.planes = records.planes.map((plane) => larger(plane));
    records.names = larger(records.names);
    records.stems = larger(records.stems);
    records.typos = larger(records.typos, -1);
  };

  return {
    records,
    ready() {
      const count = dictionary.count();
      // Words were forgotten: their numbers will mean others.
      if (count < described) records.flags.fill(Flag.unseen, count);
      if (count > capacity) grow();
      described = count;
    },
    describe(word) {
      const text = dictionary.texts[word] ?? '';
      let flags = 0;
      const keys = phrases.keysOf(text);
      const nodes = keys.length > 0 ? phrases.opening(keys) : NONE;
      let bits = 0;
      for (const node of nodes) {
        bits |= phrases.bits[node] ?? 0;
        if (phrases.goesOn[node] || (phrases.placed[node]?.length ?? 0) > 0) flags |= Flag.phrase;
      }
      records.bits[word] = bits;
      records.keys[word] = keys;
      records.opening[word] = nodes;
      const sets = setsOf(text);
      records.planes.forEach((plane, p) => {
        plane[word] = sets?.[p] ?? 0;
      });
      const stem = NUMBERED.exec(text)?.[1];
      const stemNumber = stem ? numberOf(stem) : 0;
      records.stems[word] = stemNumber;
      const opens = names.opening(word);
      records.names[word] = opens;
      if (opens !== 0 || (stemNumber !== 0 && names.opening(stemNumber) !== 0)) flags |= Flag.name;
      const typo = meant(text, typos);
      records.typos[word] = typo;
      if (typo >= 0) flags |= Flag.typo;
      records.flags[word] = flags;
      return flags;
    },
  };
}
