/** The matcher with its vocabulary, as the pages load it: late and once, because it is half of all their code. */
import { createMatcher } from './matcher';
import { allSkills, canonical, groupOf, implicationsOf } from './names';
import { vocabulary } from './vocabulary';

export interface Recogniser {
  recognise: ReturnType<typeof createMatcher>['recognise'];
  implicationsOf: typeof implicationsOf;
  canonical: typeof canonical;
  groupOf: typeof groupOf;
  names: readonly string[];
  /** Stored with every score: another vocabulary is another version. */
  version: string;
}

/** 32-bit FNV-1a over all that recognises: names and aliases. */
function fingerprint(): string {
  let hash = 0x811c9dc5;
  for (const { name, aliases } of vocabulary)
    for (const text of [name, ...aliases.map((alias) => alias.text)])
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${vocabulary.length}-${(hash >>> 0).toString(16)}`;
}

export const recogniser: Recogniser = {
  recognise: createMatcher().recognise,
  implicationsOf,
  canonical,
  groupOf,
  names: allSkills().map((skill) => skill.name),
  version: fingerprint(),
};
