import { implicationsIn } from './implied';
import type { SkillGroup } from './mention';
import { foldName } from './text/fold';
import { vocabulary } from './vocabulary';
import type { Skill } from './vocabulary/entry';

const byName: ReadonlyMap<string, Skill> = new Map(vocabulary.map((skill) => [skill.name, skill]));
/** First come, first served, as in the index of names. */
const byAlias = new Map<string, Skill>();
for (const skill of vocabulary) byAlias.set(foldName(skill.name), skill);
for (const skill of vocabulary)
  for (const { text } of skill.aliases) if (!byAlias.has(foldName(text))) byAlias.set(foldName(text), skill);

/** Every skill of the vocabulary with its group, in the vocabulary's order (for suggestions while typing). */
export function allSkills(): readonly { name: string; group: SkillGroup }[] {
  return vocabulary;
}

/** Canonical name for a name or an alias in any spelling; undefined for what the vocabulary does not know. */
export function canonical(nameOrAlias: string): string | undefined {
  return byAlias.get(foldName(nameOrAlias))?.name;
}

export function groupOf(skill: string): SkillGroup | undefined {
  return byName.get(skill)?.group;
}

/** Everything that follows from a skill, directly or not, nearest first. Empty for an unknown name. */
export function implicationsOf(skill: string): string[] {
  return implicationsIn(byName, [skill], []);
}
