/** What a list row shows at a glance: must-haves seen in the row itself. A row says too little for a score. */
import type { Item } from '../domain/reading';
import type { Role } from '../domain/role';
import type { Recogniser } from '../skills/ready';
import { evidenceOfItem } from './match-person';

export interface QuickMatch {
  stated: number;
  all: number;
  /** The role's skills that the row states, must-haves first. */
  seen: string[];
}

export function quickMatch(item: Item, role: Pick<Role, 'requirements'>, recogniser: Recogniser): QuickMatch {
  const { places } = evidenceOfItem(item, recogniser);
  const stated = new Set(
    places.filter(({ mention }) => mention.polarity === 'stated').map(({ mention }) => mention.skill),
  );
  const skills = role.requirements.filter(({ kind }) => kind === 'skill');
  const hit = skills.map((one) => ({ need: one.need, skill: one.anyOf.find((skill) => stated.has(skill)) }));
  const seen = hit.flatMap(({ skill }) => (skill === undefined ? [] : [skill]));
  const musts = hit.filter(({ need }) => need === 'must');
  return {
    stated: musts.filter(({ skill }) => skill !== undefined).length,
    all: musts.length,
    seen: [...new Set([...musts.flatMap(({ skill }) => skill ?? []), ...seen])],
  };
}
