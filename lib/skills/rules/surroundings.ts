import { type Analysis, cuesOf, wordOf } from '../text/analyse';
import { Kind } from '../text/tokens';
import type { Candidate } from './longest';

/** Classes of `words/context.ts` as bits of a token. */
export const Bit = {
  role: 1,
  right: 2,
  tech: 4,
  skill: 8,
  join: 16,
  prep: 32,
  at: 64,
  adept: 128,
  scale: 256,
  company: 512,
  named: 1024,
  person: 2048,
  ex: 4096,
  senior: 8192,
  business: 16384,
  vendor: 32768,
  alike: 65536,
  command: 131072,
  verb: 262144,
  /** A negation or a unit of time, from the words of the other rules. */
  denial: 524288,
  time: 1048576,
} as const;

export interface Surroundings {
  analysis: Analysis;
  /** Bits of each token. */
  bits: Int32Array;
  /** Per sentence: technical words, words of knowing, names that need no proof. */
  tech: Int32Array;
  skill: Int32Array;
  sure: Int32Array;
  business: Int32Array;
  /** Candidate at each token, or -1. */
  candidateAt: Int32Array;
  candidates: Candidate[];
}

export function surroundings(analysis: Analysis, candidates: Candidate[]): Surroundings {
  const { tokens } = analysis;
  const bits = new Int32Array(tokens.count + 1);
  const sentences = (tokens.sentence[tokens.count - 1] ?? 0) + 1;
  const around: Surroundings = {
    analysis,
    bits,
    tech: new Int32Array(sentences),
    skill: new Int32Array(sentences),
    sure: new Int32Array(sentences),
    business: new Int32Array(sentences),
    candidateAt: new Int32Array(tokens.count + 1).fill(-1),
    candidates,
  };
  candidates.forEach((candidate, number) => {
    for (let t = candidate.first; t <= candidate.last; t++) around.candidateAt[t] = number;
  });
  for (const [name, bit] of Object.entries(Bit)) {
    for (const { first, last } of cuesOf(analysis, name)) {
      for (let t = first; t <= last; t++) bits[t] = (bits[t] ?? 0) | bit;
      // A name is no evidence for itself.
      if ((around.candidateAt[first] ?? -1) >= 0 && (around.candidateAt[last] ?? -1) >= 0) continue;
      const s = tokens.sentence[first] ?? 0;
      if (bit === Bit.tech || bit === Bit.role) around.tech[s] = (around.tech[s] ?? 0) + 1;
      else if (bit === Bit.skill) around.skill[s] = (around.skill[s] ?? 0) + 1;
      else if (bit === Bit.business) around.business[s] = (around.business[s] ?? 0) + 1;
    }
  }
  const also: [string, number][] = [
    ['no', Bit.denial],
    ['noExp', Bit.denial],
    ['years', Bit.time],
    ['months', Bit.time],
    ['since', Bit.time],
  ];
  for (const [name, bit] of also)
    for (const { first, last } of cuesOf(analysis, name))
      for (let t = first; t <= last; t++) bits[t] = (bits[t] ?? 0) | bit;
  // Learning a thing, or doing it for years, speaks of knowing as well.
  for (const name of ['want', 'wantBack', 'noExp', 'noBack', 'years', 'months', 'since']) {
    for (const { first, last } of cuesOf(analysis, name)) {
      if (name === 'since' && !/^(?:19|20)\d\d$/.test(wordOf(analysis, last + 1))) continue;
      if ((name === 'years' || name === 'months') && !has(around, last + 1, Bit.prep)) continue;
      const s = tokens.sentence[first] ?? 0;
      around.skill[s] = (around.skill[s] ?? 0) + 1;
      if (name.startsWith('want')) for (let t = first; t <= last; t++) bits[t] = (bits[t] ?? 0) | Bit.skill;
    }
  }
  return around;
}

export const has = ({ bits }: Surroundings, t: number, bit: number): boolean => ((bits[t] ?? 0) & bit) !== 0;

/** Whether the token stands in the same sentence and is a word. */
export function isWordNear({ analysis: { tokens } }: Surroundings, t: number, sentence: number): boolean {
  return t >= 0 && t < tokens.count && tokens.kind[t] === Kind.word && tokens.sentence[t] === sentence;
}

const SEPARATORS = new Set([
  ',',
  ';',
  '|',
  '/',
  '•',
  '·',
  '&',
  '+',
  '(',
  ')',
  '、',
  '，',
  '-',
  '–',
  '—',
  '*',
  '_',
  '"',
  "'",
  '“',
  '”',
  '‘',
  '`',
  '#',
  ':',
  '>',
  '<',
  '[',
  ']',
  '.',
  '…',
  '→',
  '●',
  '▪',
  '‣',
  '◦',
  '\\',
  '~',
  '=',
]);
export const isSeparator = (word: string): boolean => SEPARATORS.has(word);

/**
 * How two neighbouring candidates hang together: 0 not at all, 1 side by side ("java kotlin"), 2 by list signs or "and".
 * Looks at six tokens at most.
 */
export function bond(around: Surroundings, left: Candidate, right: Candidate): 0 | 1 | 2 {
  const { analysis } = around;
  const { tokens } = analysis;
  const between = right.first - left.last - 1;
  if (between === 0) return (tokens.gap[right.first] ?? 0) === 2 ? 2 : 1;
  if (between > 6) return 0;
  let signs = 0;
  for (let t = left.last + 1; t < right.first; t++) {
    const word = wordOf(analysis, t);
    if (isSeparator(word)) {
      if (word === '.' && (tokens.gap[t + 1] ?? 0) > 0) return 0;
      signs++;
    } else if (tokens.kind[t] === Kind.number) continue;
    else if (has(around, t, Bit.join) && between <= 4) signs++;
    else return 0;
  }
  return signs > 0 ? 2 : 1;
}
