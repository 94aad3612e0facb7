/** The matcher with its vocabulary, as the pages load it: late and once, because it is half of all their code. */
import type { OwnSkill } from '../domain/own-skill';
import { createMatcher, type Matcher } from './matcher';
import { type Names, namesOf } from './names';
import { withOwn } from './own-vocabulary';
import { vocabulary } from './vocabulary';

export interface Recogniser
  extends Pick<Matcher, 'recognise'>,
    Pick<Names, 'canonical' | 'groupOf' | 'followsFrom'> {
  names: readonly string[];
  /** Stored with every score: another vocabulary is another version. */
  version: string;
}

/** 32-bit FNV-1a. */
function hashed(texts: Iterable<string>): string {
  let hash = 0x811c9dc5;
  for (const text of texts)
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16);
}

/** Over all that recognises: names, aliases, what they imply; of the recruiter's own everything. */
function versionOf(own: readonly OwnSkill[]): string {
  const texts = vocabulary.flatMap(({ name, aliases, implies, likely, eitherOf }) => [
    name,
    ...aliases.map(({ text }) => text),
    ...implies,
    ...likely,
    ...eitherOf.flat(),
  ]);
  const version = `${vocabulary.length}-${hashed(texts)}`;
  return own.length === 0 ? version : `${version}+${own.length}-${hashed([JSON.stringify(own)])}`;
}

/** The matcher with the recruiter's own words in it (some 25 ms; keep it). None: the product's vocabulary alone. */
export function recogniserWith(own: readonly OwnSkill[]): Recogniser {
  const skills = withOwn(vocabulary, own);
  const { all, canonical, groupOf, followsFrom } = namesOf(skills);
  return {
    recognise: createMatcher(skills).recognise,
    canonical,
    groupOf,
    followsFrom,
    names: all.map(({ name }) => name),
    version: versionOf(own),
  };
}

let names: Names | undefined;

/** What is known of the product's own names. */
export function product(): Names {
  names ??= namesOf(vocabulary);
  return names;
}
