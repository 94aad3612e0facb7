/** What a person states beside the role's requirements, in the groups that are shown. */
import { newestFirst } from './dates';
import type { Evidence, Match, Place } from './match';
import type { SkillGroup } from './mention';

/** In the order shown. */
export const GROUPS = [
  'backend',
  'data',
  'infrastructure',
  'frontend',
  'soft',
  'responsibility',
] as const satisfies readonly SkillGroup[];

export interface StatedSkill {
  skill: string;
  places: Place[];
}

export interface StatedGroup {
  group: SkillGroup;
  /** Most often stated first, then by name. */
  skills: StatedSkill[];
}

/** Skills already shown as requirements are left out; a skill only negated or only wished for states nothing. */
export function alsoStated(evidence: Evidence, match: Match | null): StatedGroup[] {
  const shown = new Set(match?.requirements.flatMap(({ requirement }) => requirement.anyOf));
  const byGroup = new Map<SkillGroup, Map<string, Place[]>>();
  for (const place of evidence.places) {
    const { skill, group, polarity } = place.mention;
    if (polarity !== 'stated' || shown.has(skill)) continue;
    const skills = byGroup.get(group) ?? new Map<string, Place[]>();
    byGroup.set(group, skills);
    skills.set(skill, [...(skills.get(skill) ?? []), place]);
  }
  return GROUPS.flatMap((group) => {
    const skills = [...(byGroup.get(group) ?? [])].map(([skill, places]) => ({
      skill,
      places: newest(places, evidence),
    }));
    if (skills.length === 0) return [];
    skills.sort((a, b) => b.places.length - a.places.length || a.skill.localeCompare(b.skill));
    return [{ group, skills }];
  });
}

/** Dated places first, newest before older ones, then the others in reading order. */
function newest(places: Place[], { parts }: Evidence): Place[] {
  return places.sort((a, b) => newestFirst(parts[a.part] ?? {}, parts[b.part] ?? {}) || a.part - b.part);
}
