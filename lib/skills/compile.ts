import { type Automaton, createAutomaton } from './automaton';
import { createPhraseIndex, type PhraseIndex } from './phrases';
import { foldName } from './text/fold';
import type { Skill } from './vocabulary/entry';
import type { Cue } from './words/lexicon';

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

export interface Compiled {
  patterns: readonly NamePattern[];
  automaton: Automaton;
  phrases: PhraseIndex;
  byName: ReadonlyMap<string, Skill>;
}

const squeezed = (text: string): string => text.replace(/[\s\-.]/g, '');

/** "spring boot" is also written "spring-boot", and the other way round. */
function spellings(text: string): string[] {
  const all = [text];
  if (/[a-z0-9] [a-z0-9]/.test(text)) all.push(text.replaceAll(' ', '-'));
  if (/[a-z]-[a-z]/.test(text)) all.push(text.replaceAll('-', ' '));
  return all;
}

function namePatterns(skill: Skill): NamePattern[] {
  const canonical = foldName(skill.name);
  const capitals = skill.exact && skill.name.length > 1 && skill.name === skill.name.toUpperCase();
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
  return [bare, ...rest].flatMap((pattern) => spellings(pattern.text).map((text) => ({ ...pattern, text })));
}

/** Turns vocabulary and words of the rules into one automaton and one index of phrases. The first skill with a written form keeps it. */
export function compile(skills: readonly Skill[], cues: readonly Cue[]): Compiled {
  const patterns: NamePattern[] = [];
  const taken = new Set<string>();
  // The evidence categories are found by rules, not by their names.
  const names = skills
    .filter(({ group }) => group !== 'soft' && group !== 'responsibility')
    .flatMap(namePatterns);
  for (const pattern of names) {
    if (taken.has(pattern.text) || pattern.text === '') continue;
    taken.add(pattern.text);
    patterns.push(pattern);
  }
  return {
    patterns,
    automaton: createAutomaton(patterns.map(({ text }) => text)),
    phrases: createPhraseIndex(cues),
    byName: new Map(skills.map((skill) => [skill.name, skill])),
  };
}
