/** A skill in the recruiter's own words: one of their own, or more words for one of the vocabulary's. */
import type { SkillGroup } from './mention';

/**
 * Where its words count: anywhere; in a sentence about technology (a name that is also a person's or a place's); or only
 * with evidence beside them (an everyday word: "beam", "slim").
 */
export type ContextRule = 'anywhere' | 'technical' | 'beside';

export const CONTEXT_RULES: readonly ContextRule[] = ['anywhere', 'technical', 'beside'];
export const SKILL_GROUPS: readonly SkillGroup[] = [
  'frontend',
  'backend',
  'data',
  'infrastructure',
  'soft',
  'responsibility',
];

export interface OwnSkill {
  /** Canonical name. A name of the vocabulary adds to that skill, and keeps its group and rules where none are given. */
  name: string;
  group: SkillGroup;
  aliases: string[];
  /** Canonical names. */
  implies: string[];
  context?: ContextRule;
  /** The name counts in its own spelling (or all capitals) only. */
  exact?: boolean;
  /** Words right before or after it that give it another sense ("spring clean"). */
  otherSense?: { before: string[]; after: string[] };
}

/** One that is stored. */
export interface KeptSkill {
  id: string;
  skill: OwnSkill;
}

/** Most own skills that are looked for. */
export const MOST_OWN_SKILLS = 2_000;
/** Most aliases, implications or neighbours of one. */
export const MOST_WORDS = 100;
/** Characters of a name: a longer one is a sentence, which nobody writes twice in the same words. */
export const LONGEST_WORD = 60;
