/** The form of an own skill: what was typed, what it makes, and what is wrong with it. */

import type { SkillGroup } from '../domain/mention';
import { type ContextRule, LONGEST_WORD, MOST_WORDS, type OwnSkill } from '../domain/own-skill';
import type { Recogniser } from '../skills/ready';

export interface WordForm {
  name: string;
  group: SkillGroup;
  /** Divided by commas or lines. */
  aliases: string;
  implies: string;
  /** '' = as the vocabulary has it. */
  context: ContextRule | '';
  exact: boolean;
  before: string;
  after: string;
}

export type WordFault =
  | { field: 'name'; what: 'empty' | 'long' | 'taken' }
  | { field: 'aliases' | 'before' | 'after'; what: 'long' | 'many'; word: string }
  | { field: 'implies'; what: 'unknown' | 'circle'; word: string };

export const EMPTY_FORM: WordForm = {
  name: '',
  group: 'backend',
  aliases: '',
  implies: '',
  context: '',
  exact: false,
  before: '',
  after: '',
};

export function formOf(skill: OwnSkill): WordForm {
  return {
    name: skill.name,
    group: skill.group,
    aliases: skill.aliases.join(', '),
    implies: skill.implies.join(', '),
    context: skill.context ?? '',
    exact: skill.exact ?? false,
    before: skill.otherSense?.before.join(', ') ?? '',
    after: skill.otherSense?.after.join(', ') ?? '',
  };
}

export const wordsOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter(Boolean),
  ),
];

export type Vocabulary = Pick<Recogniser, 'canonical' | 'followsFrom' | 'groupOf'>;

/** The vocabulary's own skill that this one adds to; undefined for a new one. */
export function baseOf(name: string, product: Vocabulary): string | undefined {
  const base = product.canonical(name.trim());
  // An alias of the vocabulary as a name of its own makes a skill of its own.
  return base !== undefined && base.toLowerCase() === name.trim().toLowerCase() ? base : undefined;
}

/** @param product the vocabulary without own skills. Names in `implies` become canonical where they are known. */
export function skillOfForm(form: WordForm, product: Vocabulary, all: Vocabulary): OwnSkill {
  const base = baseOf(form.name, product);
  const before = wordsOf(form.before);
  const after = wordsOf(form.after);
  const context = form.context || (base ? undefined : 'anywhere');
  return {
    name: base ?? form.name.trim(),
    group: (base && product.groupOf(base)) || form.group,
    aliases: wordsOf(form.aliases),
    implies: wordsOf(form.implies).map((word) => all.canonical(word) ?? word),
    ...(context ? { context } : {}),
    ...(form.exact && !base ? { exact: true } : {}),
    ...(before.length + after.length > 0 ? { otherSense: { before, after } } : {}),
  };
}

/** @param taken names of the other own skills. `all` knows them too. */
export function faultsOf(form: WordForm, taken: readonly string[], all: Vocabulary): WordFault[] {
  const faults: WordFault[] = [];
  const name = form.name.trim();
  if (name === '') faults.push({ field: 'name', what: 'empty' });
  else if (name.length > LONGEST_WORD) faults.push({ field: 'name', what: 'long' });
  else if (taken.some((other) => other.toLowerCase() === name.toLowerCase()))
    faults.push({ field: 'name', what: 'taken' });
  for (const field of ['aliases', 'before', 'after'] as const) {
    const words = wordsOf(form[field]);
    const long = words.find((word) => word.length > LONGEST_WORD);
    if (long !== undefined) faults.push({ field, what: 'long', word: long });
    else if (words.length > MOST_WORDS) faults.push({ field, what: 'many', word: words[MOST_WORDS] ?? '' });
  }
  for (const word of wordsOf(form.implies)) {
    const implied = all.canonical(word);
    const own = all.canonical(name) ?? name;
    if (implied === undefined) faults.push({ field: 'implies', what: 'unknown', word });
    else if (implied === own || all.followsFrom(implied).surely.includes(own))
      faults.push({ field: 'implies', what: 'circle', word });
    else continue;
    break;
  }
  return faults;
}

/** Words that mean another skill so far, each with that skill. */
export function takenOver(skill: OwnSkill, all: Vocabulary): { word: string; from: string }[] {
  return [skill.name, ...skill.aliases].flatMap((word) => {
    const from = all.canonical(word);
    return from === undefined || from === skill.name ? [] : [{ word, from }];
  });
}
