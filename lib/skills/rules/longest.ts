import type { NameHit } from '../text/name-hit';

/** A name that no longer one covers. */
export type Candidate = NameHit;

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
        current.inside = [...current.inside, skill.name];
      continue;
    }
    current = hit;
    chosen.push(hit);
  }
  return chosen;
}
