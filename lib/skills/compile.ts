import { createDictionary, type Dictionary } from './dictionary';
import { createNameIndex, type NameIndex } from './name-index';
import { type NamePattern, patternsOf } from './patterns';
import { createPhraseIndex, type PhraseIndex } from './phrases';
import { createTypos } from './typos';
import type { Skill } from './vocabulary/entry';
import { createWordKnowledge, type WordKnowledge } from './word-records';
import type { Cue } from './words/lexicon';

export interface Compiled {
  patterns: readonly NamePattern[];
  dictionary: Dictionary;
  names: NameIndex;
  phrases: PhraseIndex;
  knowledge: WordKnowledge;
  byName: ReadonlyMap<string, Skill>;
}

/** Turns vocabulary and words of the rules into what a text is walked with. */
export function compile(skills: readonly Skill[], cues: readonly Cue[]): Compiled {
  const patterns = patternsOf(skills);
  const dictionary = createDictionary();
  const names = createNameIndex(
    patterns.map(({ text }) => text),
    dictionary,
  );
  dictionary.seal();
  const phrases = createPhraseIndex(cues);
  const known = new Map(dictionary.texts.map((text, number) => [text, number]));
  const knowledge = createWordKnowledge(
    dictionary,
    names,
    phrases,
    createTypos(patterns),
    (word) => known.get(word) ?? 0,
  );
  return {
    patterns,
    dictionary,
    names,
    phrases,
    knowledge,
    byName: new Map(skills.map((skill) => [skill.name, skill])),
  };
}
