import type { Compiled } from '../compile';
import { Flag, inSet } from '../word-records';
import type { WordSet } from '../words/sets';
import { type NameHit, nameHit } from './name-hit';
import { markSentences } from './sentences';
import { type Tokens, tokenise } from './tokens';
import { namesAt, noTriples, type Phrases, phrasesAt } from './walk';
import { outsideAddresses } from './zones';

/** A word of the rules in the text. */
export interface CueHit {
  cue: string;
  first: number;
  last: number;
}

export interface Analysis {
  compiled: Compiled;
  tokens: Tokens;
  names: NameHit[];
  phrases: Phrases;
  /** Characters, words, names and phrases looked at, for the test of linear time. */
  steps: number;
  /** By class, in the order of the text; made when first asked for. */
  cues: ReadonlyMap<string, CueHit[]> | undefined;
}

const NONE: CueHit[] = [];

/** Places of a class of words, by first token. */
export function cuesOf(analysis: Analysis, cue: string): CueHit[] {
  analysis.cues ??= grouped(analysis);
  return analysis.cues.get(cue) ?? NONE;
}

function grouped({ compiled, phrases }: Analysis): Map<string, CueHit[]> {
  const { classes, evidence } = compiled.phrases;
  const cues = new Map<string, CueHit[]>();
  const { list: placed, length } = phrases.placed;
  for (let i = 0; i < length; i += 3) {
    if (evidence[placed[i] ?? 0] !== 0) continue;
    const cue = classes[placed[i] ?? 0] ?? '';
    const hit = { cue, first: placed[i + 1] ?? 0, last: placed[i + 2] ?? 0 };
    const list = cues.get(cue);
    if (list) list.push(hit);
    else cues.set(cue, [hit]);
  }
  return cues;
}

/** Folded text of a token. Every rule looks at the text through this and `is`, so that its steps can be counted. */
export function wordOf(analysis: Analysis, t: number): string {
  analysis.steps++;
  return analysis.compiled.dictionary.texts[analysis.tokens.word[t] ?? 0] ?? '';
}

/** Whether the word at a token is in a set. */
export function is(analysis: Analysis, t: number, set: WordSet): boolean {
  analysis.steps++;
  return inSet(analysis.compiled.knowledge.records, analysis.tokens.word[t] ?? 0, set);
}

/** Shared by all texts, like the tokens. */
const found: Phrases = { placed: noTriples(), bits: noTriples() };

/** Folds and cuts a text and finds every name and every word of the rules in it. */
export function analyse(original: string, compiled: Compiled): Analysis {
  const { dictionary, knowledge } = compiled;
  if (dictionary.forget()) knowledge.ready();
  const tokens = tokenise(original, dictionary);
  knowledge.ready();
  const { records } = knowledge;
  const { count, word } = tokens;
  const { flags, typos } = records;
  for (let t = 0; t < count; t++) if (flags[word[t] ?? 0] === Flag.unseen) knowledge.describe(word[t] ?? 0);
  markSentences(tokens, records);

  const names: NameHit[] = [];
  found.placed.length = 0;
  found.bits.length = 0;
  let named = 0;
  for (let t = 0; t < count; t++) {
    const number = word[t] ?? 0;
    const known = flags[number] ?? 0;
    if (known === 0) continue;
    if ((known & Flag.name) !== 0) {
      const after = namesAt(tokens, t, compiled, names);
      if (after > named) named = after;
    }
    if ((known & Flag.phrase) !== 0) phrasesAt(tokens, t, compiled, found);
    if ((known & Flag.typo) !== 0 && t >= named) {
      const pattern = compiled.patterns[typos[number] ?? -1];
      if (pattern) names.push(nameHit(pattern, tokens, t, t));
    }
  }
  const steps = tokens.length + count + names.length + found.placed.length;
  return { compiled, tokens, names: outsideAddresses(tokens, names), phrases: found, steps, cues: undefined };
}
