/** The matcher's result types live in `domain`, which the match rules share. */
export type { Mention, Polarity, Recognised, SkillGroup, TextKind } from '../domain/mention';
