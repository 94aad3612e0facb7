import { foldName } from './text/fold';
import type { Skill } from './vocabulary/entry';
import { evidenceCategories } from './vocabulary/soft';

/** How surely a written form means its skill: as it stands, in a technical sentence, or with evidence beside it. */
export type Doubt = 'none' | 'named' | 'everyday';

export interface NamePattern {
  skill: Skill;
  text: string;
  doubt: Doubt;
  exact: boolean;
  /** The canonical name is all capitals: only capitals count. */
  capitals: boolean;
  /** A spelling of the canonical name ("java script"): the names inside it mean nothing. */
  spelling: boolean;
}

const squeezed = (text: string): string => text.replace(/[\s\-.]/g, '');

/** "spring boot" is also written "spring-boot", and the other way round. */
function spellings(text: string): string[] {
  const all = [text];
  if (/[a-z0-9] [a-z0-9]/.test(text)) all.push(text.replaceAll(' ', '-'));
  if (/[a-z]-[a-z]/.test(text)) all.push(text.replaceAll('-', ' '));
  return all;
}

/** The abilities are found by rules, not by their names; further words for one of them are names like any other. */
const ABILITIES: ReadonlySet<string> = new Set(evidenceCategories.map(({ name }) => name));

function namePatterns(skill: Skill): NamePattern[] {
  const canonical = foldName(skill.name);
  // One capital is no spelling in capitals: "H2".
  const capitals = skill.exact && /\p{Lu}.*\p{Lu}/u.test(skill.name) && !/\p{Ll}/u.test(skill.name);
  const bare: NamePattern = {
    skill,
    text: canonical,
    doubt: skill.everyday ? 'everyday' : skill.named ? 'named' : 'none',
    exact: skill.exact,
    capitals,
    spelling: false,
  };
  const rest = skill.aliases.map(({ text, everyday }): NamePattern => {
    const folded = foldName(text);
    const spelling = squeezed(folded) === squeezed(canonical);
    return {
      ...bare,
      text: folded,
      doubt: everyday ? 'everyday' : 'none',
      exact: false,
      capitals: false,
      spelling,
    };
  });
  const all = ABILITIES.has(skill.name) ? rest : [bare, ...rest];
  return all.flatMap((pattern) => spellings(pattern.text).map((text) => ({ ...pattern, text })));
}

/** All written forms of a vocabulary, each once: the first skill with a written form keeps it. */
export function patternsOf(skills: readonly Skill[]): NamePattern[] {
  const patterns: NamePattern[] = [];
  const taken = new Set<string>();
  for (const skill of skills) {
    for (const pattern of namePatterns(skill)) {
      if (taken.has(pattern.text) || pattern.text === '') continue;
      taken.add(pattern.text);
      patterns.push(pattern);
    }
  }
  return patterns;
}
