import type { PhraseIndex } from '../phrases';
import type { Analysis } from '../text/analyse';
import { type EvidencePattern, evidencePatterns, topicPattern } from './patterns';

/** An ability as the rules look for it, its classes of words by their numbers in the phrase index (-1: no such words). */
export interface Category {
  skill: string;
  order: number;
  /** Other senses of its words. */
  senses: number;
}

/** A pattern with the numbers of its classes. `weak`: it counts only where it is denied or wished for. */
export interface NumberedPattern extends EvidencePattern {
  category: Category;
  numbers: readonly number[];
  weak: boolean;
}

/** What a class of words means by itself: the ability, somebody's title, or the ability if it stands in a list. */
export type Direct = { category: Category; as: '=' | '^' | '~' } | undefined;

export interface EvidenceClasses {
  direct: readonly Direct[];
  patterns: readonly NumberedPattern[];
  others: number;
  boss: number;
  someone: number;
}

const cache = new WeakMap<PhraseIndex, EvidenceClasses>();

export function evidenceClasses(phrases: PhraseIndex): EvidenceClasses {
  const known = cache.get(phrases);
  if (known) return known;
  const { classes, classNumber } = phrases;
  const numberOf = (name: string): number => classNumber.get(name) ?? -1;
  const skills = [...new Set(evidencePatterns.map(({ skill }) => skill))];
  const categories = new Map(
    skills.map((skill, order): [string, Category] => [
      skill,
      { skill, order, senses: numberOf(`!${skill}`) },
    ]),
  );
  const made: EvidenceClasses = {
    direct: classes.map((name): Direct => {
      const category = categories.get(name.slice(1));
      const as = name[0];
      return category && (as === '=' || as === '^' || as === '~') ? { category, as } : undefined;
    }),
    patterns: [...evidencePatterns, topicPattern].flatMap((pattern) => {
      const category = categories.get(pattern.skill);
      const numbers = pattern.classes.map(numberOf);
      return category ? [{ ...pattern, category, numbers, weak: pattern === topicPattern }] : [];
    }),
    others: numberOf('@others'),
    boss: numberOf('@boss'),
    someone: numberOf('@someone'),
  };
  cache.set(phrases, made);
  return made;
}

/**
 * Words of the evidence categories in one sentence. A hit is its place in `placed`: class, first token, last token. Valid until
 * the next sentence.
 */
export interface SentenceHits {
  placed: Int32Array;
  /** Hits of a class, by its number. */
  of(number: number): readonly number[];
  /** Hits of the classes that show an ability by themselves, in the order of the text. */
  direct: readonly number[];
  /** The patterns of which every class occurs. */
  patterns: readonly NumberedPattern[];
}

const NONE: readonly number[] = [];

/**
 * Calls `found` for each sentence whose words may show an ability: one that does so by itself, or all classes of a pattern.
 * In the order of the text; most sentences never come here.
 */
export function sentencesWithEvidence(
  { compiled, phrases, tokens }: Analysis,
  found: (hits: SentenceHits) => void,
): void {
  const { classes, evidence } = compiled.phrases;
  const known = evidenceClasses(compiled.phrases);
  const { list: placed, length } = phrases.placed;
  const { sentence } = tokens;
  const lists: (number[] | undefined)[] = [];
  const direct: number[] = [];
  const patterns: NumberedPattern[] = [];
  /** Where the sentence that is looked at begins in `placed`. */
  let from = 0;
  const of = (number: number): readonly number[] => {
    const list = lists[number];
    return list && (list[0] ?? -1) >= from ? list : NONE;
  };
  const hits: SentenceHits = { placed, direct, patterns, of };
  /** Sentence in which a class was last seen, plus one. */
  const seen = new Int32Array(classes.length);
  for (let i = 0; i < length; ) {
    const here = sentence[placed[i + 1] ?? 0] ?? 0;
    let end = i;
    let any = false;
    direct.length = 0;
    for (; end < length && sentence[placed[end + 1] ?? 0] === here; end += 3) {
      const number = placed[end] ?? 0;
      if (evidence[number] === 0) continue;
      any = true;
      seen[number] = here + 1;
      if (known.direct[number]) direct.push(end);
    }
    if (any) {
      patterns.length = 0;
      for (const pattern of known.patterns) if (isPossible(pattern, seen, here + 1)) patterns.push(pattern);
      if (direct.length > 0 || patterns.length > 0) {
        for (let k = i; k < end; k += 3) {
          const number = placed[k] ?? 0;
          if (evidence[number] === 0) continue;
          const list = lists[number];
          if (!list) lists[number] = [k];
          else if (list[0] !== undefined && list[0] < i) {
            // Of an earlier sentence.
            list.length = 0;
            list.push(k);
          } else list.push(k);
        }
        from = i;
        found(hits);
      }
    }
    i = end;
  }
}

function isPossible({ numbers }: NumberedPattern, seen: Int32Array, mark: number): boolean {
  for (let k = 0; k < numbers.length; k++) if (seen[numbers[k] ?? -1] !== mark) return false;
  return true;
}
