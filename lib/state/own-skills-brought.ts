import type { KeptSkill, OwnSkill } from '../domain/own-skill';
import type { OwnSkillsRead } from '../formats/own-skills-file';

export interface Brought {
  skills: { skillId: string; skill: OwnSkill }[];
  /** How many of them are new; the others replace one that has the name. */
  fresh: number;
  refused: string[];
}

/** What a file would change: a skill that stands so already is left out, of two with one name the later counts. */
export function broughtBy(
  { skills, refused }: OwnSkillsRead,
  kept: readonly KeptSkill[],
  newId: () => string = () => crypto.randomUUID(),
): Brought {
  const formOf = (name: string): string => name.toLowerCase();
  const mine = new Map(kept.map((one) => [formOf(one.skill.name), one]));
  const byName = new Map(skills.map((skill) => [formOf(skill.name), skill]));
  const brought: Brought = { skills: [], fresh: 0, refused };
  for (const [form, skill] of byName) {
    const known = mine.get(form);
    if (known && JSON.stringify(known.skill) === JSON.stringify(skill)) continue;
    brought.skills.push({ skillId: known?.id ?? newId(), skill });
    if (!known) brought.fresh += 1;
  }
  return brought;
}
