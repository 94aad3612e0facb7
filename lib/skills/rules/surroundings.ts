import { type Analysis, cuesOf, is, wordOf } from '../text/analyse';
import { Kind } from '../text/tokens';
import { wordSet } from '../words/sets';
import { POINT } from '../words/signs';
import { Bit } from './bits';
import type { Candidate } from './longest';

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

const COUNTED = Bit.tech | Bit.role | Bit.skill | Bit.business;
const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

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
  const { word, sentence, count } = tokens;
  const { records } = analysis.compiled.knowledge;
  const speaks = (t: number, last: number, mask: number): void => {
    // A name is no evidence for itself.
    if ((around.candidateAt[t] ?? -1) >= 0 && (around.candidateAt[last] ?? -1) >= 0) return;
    const s = sentence[t] ?? 0;
    if ((mask & (Bit.tech | Bit.role)) !== 0) around.tech[s] = (around.tech[s] ?? 0) + 1;
    if ((mask & Bit.skill) !== 0) around.skill[s] = (around.skill[s] ?? 0) + 1;
    if ((mask & Bit.business) !== 0) around.business[s] = (around.business[s] ?? 0) + 1;
  };
  for (let t = 0; t < count; t++) {
    const mask = records.bits[word[t] ?? 0] ?? 0;
    if (mask === 0) continue;
    bits[t] = mask;
    if ((mask & COUNTED) !== 0) speaks(t, t, mask);
  }
  const { list: wide, length } = analysis.phrases.bits;
  for (let i = 0; i < length; i += 3) {
    const mask = wide[i] ?? 0;
    const first = wide[i + 1] ?? 0;
    const last = wide[i + 2] ?? 0;
    for (let t = first; t <= last; t++) bits[t] = (bits[t] ?? 0) | mask;
    if ((mask & COUNTED) !== 0) speaks(first, last, mask);
  }
  // Learning a thing, or doing it for years, speaks of knowing as well.
  for (const name of ['want', 'wantBack', 'noExp', 'noBack', 'years', 'months', 'since']) {
    for (const { first, last } of cuesOf(analysis, name)) {
      if (name === 'since' && !isYear(wordOf(analysis, last + 1))) continue;
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

/** Signs before the first word of a sentence: a bullet, a bracket, a quotation mark. Looks at so many. */
const MOST_SIGNS = 3;

/** Whether a token is the first word of its sentence. */
export function isFirstWord({ tokens: { kind, sentence } }: Analysis, t: number): boolean {
  let before = t - 1;
  while (
    before >= t - MOST_SIGNS &&
    before >= 0 &&
    kind[before] === Kind.sign &&
    sentence[before] === sentence[t]
  )
    before--;
  return before < 0 || sentence[before] !== sentence[t];
}

const SEPARATORS = wordSet(
  ', ; | / • · & + ( ) 、 ， - – — * _ " \' “ ” ‘ ` # : > < [ ] . … → ● ▪ ‣ ◦ \\ ~ =',
);

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
    if (is(analysis, t, SEPARATORS)) {
      if (is(analysis, t, POINT) && (tokens.gap[t + 1] ?? 0) > 0) return 0;
      signs++;
    } else if (tokens.kind[t] === Kind.number) continue;
    else if (has(around, t, Bit.join) && between <= 4) signs++;
    else return 0;
  }
  return signs > 0 ? 2 : 1;
}
