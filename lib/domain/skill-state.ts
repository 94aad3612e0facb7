/** What a person's text says about one skill or one spoken language. */
import { newestFirst } from './dates';
import type { Evidence, MatchState, Place, SkillYears, Unread } from './match';
import type { Mention } from './mention';
import type { SpokenLanguage } from './reading';
import { skillYears } from './skill-years';
import { sameLanguage } from './spoken-language';

export interface SkillState {
  skill: string;
  state: MatchState;
  via: string[];
  likely?: true;
  oneOf?: true;
  places: Place[];
  years?: SkillYears;
  /** 0–1; null while not read yet. */
  credit: number | null;
}

export interface Asked {
  /** Wanted years. */
  years?: number;
  /** The sections that could still state it. */
  unread: readonly Unread[];
  readAt: number;
}

const IMPLIED_CREDIT = 0.5;

/** An explicit "no" outweighs what other skills imply; a statement anywhere outweighs a "no" elsewhere. */
export function skillState(
  skill: string,
  evidence: Evidence,
  { years: wanted, unread, readAt }: Asked,
): SkillState {
  const about = (polarity: Mention['polarity'], ...skills: string[]): Place[] =>
    evidence.places.filter(({ mention }) => mention.polarity === polarity && skills.includes(mention.skill));
  const sorted = (places: Place[]): Place[] => places.sort((a, b) => newer(a, b, evidence));

  const stated = about('stated', skill);
  const negated = about('negated', skill);
  if (stated.length > 0) {
    const years = skillYears(stated, evidence, readAt);
    const credit = wanted && years ? Math.min(1, years.months / (wanted * 12)) : 1;
    const places = [...sorted(stated), ...sorted(negated)];
    return { skill, state: 'stated', via: [], places, credit, ...(years ? { years } : {}) };
  }
  if (negated.length > 0) return { skill, state: 'negated', via: [], places: sorted(negated), credit: 0 };
  const via = Object.hasOwn(evidence.impliedBy, skill) ? evidence.impliedBy[skill] : undefined;
  if (via) {
    const likely = evidence.likely?.includes(skill) ? { likely: true as const } : {};
    const places = sorted(about('stated', ...via));
    return { skill, state: 'implied', via, ...likely, places, credit: IMPLIED_CREDIT };
  }
  // A wish ("would like to learn Kafka") is quoted, and states nothing.
  return { skill, ...silent(unread), via: [], places: sorted(about('intent', skill)) };
}

/** Aurora is MySQL or PostgreSQL: it implies the demand for one of the two, and neither by itself. */
export function eitherState(anyOf: readonly string[], evidence: Evidence): SkillState | undefined {
  const open = evidence.eitherOf?.find(({ of }) => of.every((skill) => anyOf.includes(skill)));
  if (!open) return undefined;
  const places = evidence.places
    .filter(({ mention }) => mention.polarity === 'stated' && mention.skill === open.via)
    .sort((a, b) => newer(a, b, evidence));
  const skill = open.of[0] ?? '';
  return { skill, state: 'implied', via: [open.via], oneOf: true, places, credit: IMPLIED_CREDIT };
}

/** A spoken language is stated where it is listed, whatever its level: the quote shows the level. */
export function languageState(
  language: string,
  listed: readonly SpokenLanguage[],
  evidence: Evidence,
  unread: readonly Unread[],
): SkillState {
  const found = listed.find(({ name }) => sameLanguage(name, language));
  if (!found) return { skill: language, ...silent(unread), via: [], places: [] };
  const part = evidence.parts.findIndex(
    ({ field, text }) => field === 'languages' && text.startsWith(found.name),
  );
  // The group is nowhere shown for a language; the type has none of its own for it.
  const mention: Mention = {
    skill: language,
    group: 'soft',
    start: 0,
    end: found.name.length,
    polarity: 'stated',
  };
  return {
    skill: language,
    state: 'stated',
    via: [],
    places: part < 0 ? [] : [{ part, mention }],
    credit: 1,
  };
}

function silent(unread: readonly Unread[]): Pick<SkillState, 'state' | 'credit'> {
  return unread.length > 0 ? { state: 'not read yet', credit: null } : { state: 'not stated', credit: 0 };
}

/** Newest position first, then the undated parts in reading order. */
function newer(a: Place, b: Place, evidence: Evidence): number {
  const [first, second] = [evidence.parts[a.part], evidence.parts[b.part]];
  const byDate = first && second ? newestFirst(first, second) : 0;
  return byDate || a.part - b.part || a.mention.start - b.mention.start;
}

const RANK: Record<MatchState, number> = {
  stated: 4,
  implied: 3,
  'not read yet': 2,
  'not stated': 1,
  negated: 0,
};

/**
 * The one of several that counts: the one with the most credit. Where none has any, a skill that is not read yet keeps
 * the requirement open, and silence about one outweighs a "no" to another.
 */
export function bestOf(states: readonly SkillState[]): SkillState | undefined {
  return [...states].sort((a, b) => (b.credit ?? 0) - (a.credit ?? 0) || RANK[b.state] - RANK[a.state])[0];
}
