import { foldName } from '../text/fold';

/** A closed class of single words or signs that a rule asks for; membership is one bit of the word's record. */
export interface WordSet {
  plane: number;
  bit: number;
}

const BITS = 30;
const members = new Map<string, number[]>();
let count = 0;

/** Words separated by white space, folded as texts are ("équipe" and "equipe" are one). Call it at module level only. */
export function wordSet(words: string): WordSet {
  const plane = Math.floor(count / BITS);
  const bit = 1 << (count % BITS);
  count++;
  for (const word of words.split(/\s+/)) {
    if (word === '') continue;
    const folded = foldName(word);
    const masks = members.get(folded) ?? [];
    masks[plane] = (masks[plane] ?? 0) | bit;
    members.set(folded, masks);
  }
  return { plane, bit };
}

/** The sets a word is in, one mask a plane; undefined for most words. */
export const setsOf = (word: string): readonly number[] | undefined => members.get(word);
export const planeCount = (): number => Math.ceil(count / BITS);
