import type { Polarity } from '../../../lib/skills/mention';
import type { NamePattern } from '../../../lib/skills/patterns';
import type { Skill } from '../../../lib/skills/vocabulary/entry';

/** A name found in a text; offsets in UTF-16 code units. */
export interface Found {
  start: number;
  end: number;
  skill: string;
  /** Of those that know it; the others take every name as stated. */
  polarity?: Polarity;
}

/** What is looked for: the same for all, as skills and as their written forms in lower case. */
export interface Vocabulary {
  skills: readonly Skill[];
  patterns: readonly NamePattern[];
}

export interface Searcher {
  /** The work that is timed: from the text as it is to all names in it. Answers how many. */
  search(text: string): number;
  /** The same answer with places and skills, for comparing; not timed. */
  found(text: string): Found[];
}

/** A way to find the names of a vocabulary in a text. One file each. */
export interface Rival {
  /** What one should know when reading its figures. */
  note?: string;
  ready(vocabulary: Vocabulary): Searcher;
}
