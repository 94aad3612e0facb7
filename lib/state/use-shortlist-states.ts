/** How many of a role's shortlist state each requirement, live. */
import type { MatchState } from '../domain/match';
import type { Role } from '../domain/role';
import type { PersonFacts } from './people-facts';
import { usePeople } from './use-people';

export interface ShortlistStates {
  /** People of the shortlist whose match is known. */
  people: number;
  /** How many are still to be matched; undefined while the shortlist is read. */
  left: number | undefined;
  /** Per requirement id. */
  counts: ReadonlyMap<string, Counted>;
}

export interface Counted {
  stated: number;
  implied: number;
}

export function useShortlistStates(role: Role): ShortlistStates {
  const { people, facts, left } = usePeople(role, true);
  return { ...countStates([...facts.values()]), left: people && left };
}

/** What is typed into the role meanwhile waits for the next count; a requirement that nobody was held against is left out. */
export function countStates(facts: readonly PersonFacts[]): Omit<ShortlistStates, 'left'> {
  const counts = new Map<string, Counted>();
  let people = 0;
  for (const { match } of facts) {
    if (!match) continue;
    people += 1;
    for (const { requirement, state } of match.requirements) {
      const before = counts.get(requirement.id) ?? { stated: 0, implied: 0 };
      counts.set(requirement.id, plus(before, state));
    }
  }
  return { people, counts };
}

function plus({ stated, implied }: Counted, state: MatchState): Counted {
  return { stated: stated + (state === 'stated' ? 1 : 0), implied: implied + (state === 'implied' ? 1 : 0) };
}
