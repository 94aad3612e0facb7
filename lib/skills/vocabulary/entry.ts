import type { SkillGroup } from '../mention';

/** One name under which a skill is written. */
export interface Alias {
  text: string;
  /** An everyday word, a first name or a company: it counts only where the context says so. */
  everyday: boolean;
}

export interface Skill {
  name: string;
  group: SkillGroup;
  aliases: readonly Alias[];
  /** Names of skills that follow from this one: nobody does Django without Python. */
  implies: readonly string[];
  /** Those that often go with it, not always: Kotlin and the JVM. */
  likely: readonly string[];
  /** Of each list one follows, and the name does not say which: Aurora is MySQL or PostgreSQL. */
  eitherOf: readonly (readonly string[])[];
  /** The bare name is an everyday word: it needs a technical context of its own. */
  everyday: boolean;
  /** The bare name is also a person's, a place's or a thing's: a technical sentence is enough. */
  named: boolean;
  /** Also a town: at the end of a headline it says where somebody lives. */
  place: boolean;
  /** Also a company: "at MongoDB" is an employer. */
  company: boolean;
  /** The bare name counts in its own spelling (or all capitals) only: "Go", not "go". */
  exact: boolean;
  /** Neighbours that give the word another sense: `before`/`after` it. */
  otherSense: { before: readonly string[]; after: readonly string[] };
  /** Words after it that prove the skill's own sense ("agile ceremonies"). */
  ownSense: readonly string[];
  /** Made or added to by the recruiter. */
  own?: true;
}

const GROUP_OF_CODE: Record<string, SkillGroup> = {
  frontend: 'frontend', mobile: 'frontend', game: 'frontend',
  lang: 'backend', framework: 'backend', runtime: 'backend', lib: 'backend', cms: 'backend', vcs: 'backend', build: 'backend',
  db: 'data', orm: 'data', cache: 'data', search: 'data', queue: 'data', api: 'data', format: 'data', data: 'data', ml: 'data',
  cloud: 'infrastructure', container: 'infrastructure', iac: 'infrastructure', cicd: 'infrastructure', observ: 'infrastructure',
  os: 'infrastructure', server: 'infrastructure', net: 'infrastructure', auth: 'infrastructure', test: 'infrastructure',
  tool: 'infrastructure', arch: 'infrastructure', practice: 'infrastructure', compliance: 'infrastructure',
  erp: 'infrastructure', crm: 'infrastructure',
};

/** A line of the vocabulary that cannot be read; the message names the line. */
export class VocabularyError extends Error {
  override name = 'VocabularyError';
}

const FLAGS = ['everyday', 'named', 'company', 'place', 'exact'];

const items = (cell: string | undefined): string[] =>
  (cell ?? '').split(';').map((item) => item.trim()).filter(Boolean);

function skillOf(line: string): Skill {
  const [name = '', code = '', aliases, implies, flags, senses] = line.split('|').map((cell) => cell.trim());
  const group = GROUP_OF_CODE[code];
  if (!name || !group) throw new VocabularyError(`No group for the code in: ${line}`);
  const words = (flags ?? '').split(' ').filter(Boolean);
  const odd = words.find((word) => !FLAGS.includes(word));
  if (odd) throw new VocabularyError(`Unknown flag ${odd} in: ${line}`);
  const neighbours = items(senses);
  const follows = items(implies);
  return {
    name,
    group,
    aliases: items(aliases).map((text) => ({ text: text.replace(/\?$/, ''), everyday: text.endsWith('?') })),
    implies: follows.filter((item) => !item.startsWith('~') && !item.includes(' or ')),
    likely: follows.filter((item) => item.startsWith('~')).map((item) => item.slice(1)),
    eitherOf: follows.filter((item) => item.includes(' or ')).map((item) => item.split(' or ')),
    everyday: words.includes('everyday'),
    named: words.includes('named'),
    company: words.includes('company'),
    place: words.includes('place'),
    exact: words.includes('exact'),
    otherSense: {
      before: neighbours.filter((word) => word.endsWith(' _')).map((word) => word.slice(0, -2)),
      after: neighbours.filter((word) => word.startsWith('_ ')).map((word) => word.slice(2)),
    },
    ownSense: neighbours.filter((word) => word.startsWith('=_ ')).map((word) => word.slice(3)),
  };
}

/**
 * Reads vocabulary lines: `Name | code | alias; alias? | implied; implied | everyday named company place exact | before _; _ after`.
 * Later cells may be left out. An implied name with `~` only often goes with the skill; of `A or B` one follows. `alias?` marks an alias that is an everyday word; the last cell holds neighbouring words
 * that give the name another sense (`_` stands for the name), or with `=` prove its own (`=_ ceremonies`). Code: see `GROUP_OF_CODE`.
 */
export function skillLines(text: string): Skill[] {
  return text.split('\n').map((line) => line.trim()).filter(Boolean).map(skillOf);
}
