/** What the matcher makes of a text. Pure types; the matcher itself is `matcher.ts`. */

/** The five groups shown, and the responsibilities (`product.md`). */
export type SkillGroup = 'frontend' | 'backend' | 'data' | 'infrastructure' | 'soft' | 'responsibility';
export type Polarity = 'stated' | 'negated' | 'intent';

export interface Mention {
  /** Canonical name. */
  skill: string;
  group: SkillGroup;
  /** Offsets in UTF-16 code units of the text given; `end` is exclusive. */
  start: number;
  end: number;
  polarity: Polarity;
  /** Years stated beside it ("5+ years of Go" = 5). */
  years?: number;
  /** The year since when ("since 2016"). */
  since?: number;
  version?: string;
}

export interface Recognised {
  mentions: Mention[];
  /** Canonical names that follow from stated mentions and are not stated themselves; at most 25. */
  implied: string[];
}

/** What kind of text it is: a list item is not prose, an employer's name states nothing. */
export type TextKind = 'prose' | 'headline' | 'listed' | 'title' | 'employer';
