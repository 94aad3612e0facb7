import type { OwnSkill } from '../domain/own-skill';
import { foldName } from './text/fold';
import type { Alias, Skill } from './vocabulary/entry';

/**
 * The vocabulary with the recruiter's own skills, which come first: a word of theirs means what they say, whatever it
 * meant before. Of two own skills with one name the later one counts.
 */
export function withOwn(skills: readonly Skill[], own: readonly OwnSkill[]): readonly Skill[] {
  if (own.length === 0) return skills;
  const known = new Map(skills.map((skill) => [foldName(skill.name), skill]));
  const added = new Map<string, Skill>();
  for (const one of own) {
    const form = foldName(one.name);
    if (form === '') continue;
    const base = known.get(form);
    added.set(form, base ? extended(base, one) : created(one));
  }
  return [...added.values(), ...skills.filter(({ name }) => !added.has(foldName(name)))];
}

const plain = (texts: readonly string[]): Alias[] => texts.map((text) => ({ text, everyday: false }));

function created(own: OwnSkill): Skill {
  const { name, group, aliases, implies, exact = false, otherSense = { before: [], after: [] } } = own;
  const { everyday, named } = flagsOf(own);
  return {
    name,
    group,
    // An alias of a doubtful name is as doubtful.
    aliases: aliases.map((text) => ({ text, everyday })),
    implies,
    likely: [],
    eitherOf: [],
    everyday,
    named,
    company: false,
    place: false,
    exact,
    otherSense,
    ownSense: [],
    own: true,
  };
}

function extended(base: Skill, own: OwnSkill): Skill {
  const before = [...base.otherSense.before, ...(own.otherSense?.before ?? [])];
  const after = [...base.otherSense.after, ...(own.otherSense?.after ?? [])];
  return {
    ...base,
    ...(own.context === undefined ? {} : flagsOf(own)),
    exact: own.exact ?? base.exact,
    aliases: [...plain(own.aliases), ...base.aliases],
    implies: [...new Set([...base.implies, ...own.implies])],
    otherSense: { before, after },
    own: true,
  };
}

const flagsOf = ({ context }: OwnSkill): Pick<Skill, 'everyday' | 'named'> => ({
  everyday: context === 'beside',
  named: context === 'technical',
});
