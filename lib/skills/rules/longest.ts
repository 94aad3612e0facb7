import type { NameHit } from '../text/analyse';

/** A name that no longer one covers, with the names inside it. */
export interface Candidate extends NameHit {
  /** Skills whose names stand inside this one ("Azure" in "Azure App Service"). */
  inside: string[];
}

/** The longest name wins; what lies wholly inside it is remembered, what only overlaps is dropped. */
export function longestNames(hits: readonly NameHit[]): Candidate[] {
  const chosen: Candidate[] = [];
  let current: Candidate | undefined;
  for (const hit of hits) {
    if (current && hit.start < current.end) {
      const { skill, doubt } = hit.pattern;
      if (
        hit.end <= current.end &&
        doubt !== 'everyday' &&
        !current.pattern.spelling &&
        skill.name !== current.pattern.skill.name
      )
        current.inside.push(skill.name);
      continue;
    }
    current = { ...hit, inside: [] };
    chosen.push(current);
  }
  return chosen;
}
