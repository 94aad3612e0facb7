/** The matcher's result types live in `domain`, which the match rules share. */
export type { Mention, Polarity, Recognised, SkillGroup, TextKind } from '../domain/mention';

/** A mention marks its key words, never a paragraph: code units at most. */
export const LONGEST_MENTION = 60;
