import { type Follows, followsFrom } from './implied';
import type { SkillGroup } from './mention';
import { foldName } from './text/fold';
import type { Skill } from './vocabulary/entry';

/** What is known of a vocabulary's names, whatever text they stand in. */
export interface Names {
  /** Every skill with its group, in the vocabulary's order (for suggestions while typing). */
  all: readonly { name: string; group: SkillGroup }[];
  /** Canonical name for a name or an alias in any spelling; undefined for what the vocabulary does not know. */
  canonical: (nameOrAlias: string) => string | undefined;
  groupOf: (skill: string) => SkillGroup | undefined;
  /** What follows from a skill, directly or not. Nothing for an unknown name. */
  followsFrom: (skill: string) => Follows;
}

export function namesOf(vocabulary: readonly Skill[]): Names {
  const byName: ReadonlyMap<string, Skill> = new Map(vocabulary.map((skill) => [skill.name, skill]));
  /** First come, first served, as in the index of names; what the recruiter added comes before the rest. */
  const byAlias = new Map<string, Skill>();
  for (const own of [true, undefined])
    for (const part of ['name', 'aliases'] as const)
      for (const skill of vocabulary) {
        if (skill.own !== own) continue;
        const texts = part === 'name' ? [skill.name] : skill.aliases.map(({ text }) => text);
        for (const text of texts) if (!byAlias.has(foldName(text))) byAlias.set(foldName(text), skill);
      }
  return {
    all: vocabulary,
    canonical: (nameOrAlias) => byAlias.get(foldName(nameOrAlias))?.name,
    groupOf: (skill) => byName.get(skill)?.group,
    followsFrom: (skill) => followsFrom(byName, skill),
  };
}
