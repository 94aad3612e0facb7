/**
 * Match rule 1. Points of a requirement = weight × credit. Credit: stated 1 (with wanted years: years ÷ wanted, at most
 * 1; no years known: 1, marked), implied ½, not stated and negated 0; one-of = the best of its skills. What is not read
 * yet counts in neither sum. A change of any of this is rule 2: the number is stored with every score.
 */
import type { Evidence, Match, RequirementMatch } from './match';
import type { Requirement } from './role';
import type { MatchSnapshot } from './rows';
import { LANGUAGE_SECTIONS, type SectionsRead, SKILL_SECTIONS, unreadSections } from './sections';
import { bestOf, eitherState, languageState, type SkillState, skillState } from './skill-state';

export { explain } from './score-sheet';
export { sectionsRead } from './sections';

export const MATCH_RULE = 1;

/** `readAt`: when the profile was read; a position to this day counts up to then. Epoch milliseconds. */
export function matchRole(
  requirements: readonly Requirement[],
  evidence: Evidence,
  state: SectionsRead,
  readAt: number,
): Match {
  const ofSkills = unreadSections(SKILL_SECTIONS, state);
  const ofLanguages = unreadSections(LANGUAGE_SECTIONS, state);

  const matches = requirements.map((requirement): RequirementMatch => {
    const isLanguage = requirement.kind === 'language';
    const unread = isLanguage ? ofLanguages : ofSkills;
    const asked = {
      unread,
      readAt,
      ...(requirement.years === undefined ? {} : { years: requirement.years }),
    };
    const states = requirement.anyOf.map((skill) =>
      isLanguage
        ? languageState(skill, state.languages ?? [], evidence, unread)
        : skillState(skill, evidence, asked),
    );
    const either = isLanguage ? undefined : eitherState(requirement.anyOf, evidence);
    const best = bestOf(either ? [...states, either] : states);
    return requirementMatch(requirement, best ?? NOTHING, unread);
  });

  return {
    ...totals(matches),
    vocabulary: evidence.vocabulary,
    requirements: matches,
    unread: [...ofSkills, ...(requirements.some(({ kind }) => kind === 'language') ? ofLanguages : [])],
  };
}

const NOTHING: SkillState = { skill: '', state: 'not stated', via: [], places: [], credit: 0 };

function requirementMatch(
  requirement: Requirement,
  best: SkillState,
  unread: RequirementMatch['unread'],
): RequirementMatch {
  const { weight, years, kind } = requirement;
  return {
    requirement,
    ...best,
    points: best.credit === null ? null : pointsOf(weight, best.credit),
    yearsUnknown:
      kind === 'skill' && best.state === 'stated' && years !== undefined && best.years === undefined,
    unread: best.state === 'not read yet' ? unread : [],
  };
}

/** In hundredths, so that the points shown on the sheet are the ones that were added up. */
function pointsOf(weight: number, credit: number): number {
  return credit >= 1 ? weight : Math.min(weight, halfUp(weight * credit * 100) / 100);
}

function totals(matches: readonly RequirementMatch[]): Omit<Match, 'vocabulary' | 'requirements' | 'unread'> {
  const read = matches.filter(({ points }) => points !== null);
  const musts = matches.filter(({ requirement }) => requirement.need === 'must');
  const points = sum(read.map((match) => match.points ?? 0));
  const weightRead = sum(read.map(({ requirement }) => requirement.weight));
  const weightAll = sum(matches.map(({ requirement }) => requirement.weight));
  return {
    rule: MATCH_RULE,
    musts: musts.length,
    mustsStated: musts.filter(({ state }) => state === 'stated').length,
    points,
    weightRead,
    weightAll,
    score: weightRead > 0 ? percent(points, weightRead) : null,
    low: percent(points, weightAll),
    high: percent(points + (weightAll - weightRead), weightAll),
  };
}

function percent(points: number, weight: number): number {
  return weight > 0 ? Math.min(100, halfUp((100 * points) / weight)) : 0;
}

/** The small addition undoes what binary fractions take from an exact half (1.005 × 100). */
function halfUp(value: number): number {
  return Math.floor(value + 0.5 + 1e-9);
}

/** Sums of hundredths, without the dust of binary fractions. */
function sum(values: readonly number[]): number {
  return Math.round(values.reduce((total, value) => total + value, 0) * 1e6) / 1e6;
}

/** What is kept with an entry: shown until a live match is there, never taken for the truth. */
export function snapshot(match: Match, roleUpdatedAt: number): MatchSnapshot {
  const { rule, vocabulary, mustsStated, musts, score, low, high } = match;
  return { rule, vocabulary, roleUpdatedAt, mustsStated, musts, score, low, high };
}

/** Best first: must-haves stated, then the low end of the range. People without a match come last. */
export function compareForSort(
  a: Pick<Match, 'mustsStated' | 'low'> | undefined,
  b: Pick<Match, 'mustsStated' | 'low'> | undefined,
): number {
  if (!a || !b) return Number(b !== undefined) - Number(a !== undefined);
  return b.mustsStated - a.mustsStated || b.low - a.low;
}
