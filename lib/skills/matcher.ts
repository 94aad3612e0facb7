import { evidenceOf } from './categories/claims';
import { type Compiled, compile } from './compile';
import { implicationsIn } from './implied';
import type { Mention, Recognised, TextKind } from './mention';
import { figures } from './rules/figures';
import { judge } from './rules/judge';
import { settle } from './rules/lists';
import { type Candidate, longestNames } from './rules/longest';
import { type Claim, polarities } from './rules/polarity';
import { Bit, has, surroundings } from './rules/surroundings';
import { versionAfter } from './rules/version';
import { type Analysis, analyse } from './text/analyse';
import { typoHits } from './typos';
import { vocabulary as ownVocabulary } from './vocabulary';
import type { Skill } from './vocabulary/entry';
import { allCues } from './words';

export interface Matcher {
  /**
   * What a text states, negates or wishes for. Offsets are UTF-16 code units of `text`. Linear in its length, total on any
   * string. `kind` says what the text is: in a list item a name needs no context, an employer's name states nothing.
   */
  recognise: (text: string, kind?: TextKind) => Recognised;
}

const nothing = (): Recognised => ({ mentions: [], implied: [] });
/** A mention marks its key words, never a paragraph. */
export const LONGEST_MENTION = 60;
const MOST_IMPLIED = 25;

interface Found extends Claim {
  skill: Skill;
  start: number;
  end: number;
  version?: string;
}

/** Products numbered by years. */
const BY_YEAR = new Set([
  'SQL Server',
  'Windows Server',
  'Visual Studio',
  'SharePoint',
  'Delphi',
  'JavaScript',
  'MATLAB',
]);

function versionOf(analysis: Analysis, candidate: Candidate): string | undefined {
  const { pattern, start, end } = candidate;
  const glued = analysis.folded.text.slice(start + pattern.text.length, end);
  const version = versionAfter(analysis.folded, end, glued);
  if (version === undefined) return undefined;
  const dated = BY_YEAR.has(pattern.skill.name);
  const parts = version.split(',').filter((part) => dated || !/^\d{4}$/.test(part));
  return parts.length > 0 ? parts.join(',') : undefined;
}

function statedNames(analysis: Analysis, candidates: Candidate[], kind: TextKind): Candidate[] {
  const around = surroundings(analysis, candidates);
  const { tokens } = analysis;
  const sure = (candidate: Candidate, by: number): void => {
    const s = tokens.sentence[candidate.first] ?? 0;
    around.sure[s] = (around.sure[s] ?? 0) + by;
  };
  for (const candidate of candidates) if (candidate.pattern.doubt === 'none') sure(candidate, 1);
  const verdicts = candidates.map((candidate) => {
    const own = candidate.pattern.doubt === 'none' ? 1 : 0;
    if (own) sure(candidate, -1);
    const single = candidate.pattern.text.length <= 2;
    const version = candidate.pattern.doubt === 'none' ? undefined : versionOf(analysis, candidate);
    const versioned =
      version !== undefined &&
      (!single || version.includes('.')) &&
      !has(around, candidate.first - 1, Bit.at);
    const verdict = judge(around, candidate, kind === 'listed', versioned);
    if (own && verdict !== 'no') sure(candidate, 1);
    return verdict;
  });
  settle(around, verdicts);
  return candidates.filter((_, n) => verdicts[n] === 'yes');
}

/** Stacks and nicknames that stand for several skills: "MERN", "Rubyist". */
function nicknames(analysis: Analysis): string[] {
  const names: string[] = [];
  for (const [cue, hits] of analysis.cues) {
    if (cue.startsWith('means ') && hits.length > 0) names.push(...cue.slice(6).split('+'));
  }
  return names;
}

function toMentions(
  analysis: Analysis,
  found: Found[],
  polarityAt: (t: number) => Mention['polarity'],
): Mention[] {
  const beside = figures(analysis, found);
  const { from, to } = analysis.folded;
  return found.map((claim, n) => {
    const { skill, start, end, version } = claim;
    const first = from[start] ?? 0;
    const mention: Mention = {
      skill: skill.name,
      group: skill.group,
      start: first,
      end: Math.min(to[end - 1] ?? first + 1, first + LONGEST_MENTION),
      polarity: polarityAt(claim.first),
    };
    const { years, since } = beside[n] ?? {};
    if (years !== undefined) mention.years = years;
    if (since !== undefined) mention.since = since;
    if (version !== undefined) mention.version = version;
    return mention;
  });
}

function read(analysis: Analysis, compiled: Compiled, kind: TextKind): Recognised {
  const candidates = longestNames(typoHits(analysis, compiled));
  const names = statedNames(analysis, candidates, kind);
  const found: Found[] = names.map((candidate) => {
    const version = versionOf(analysis, candidate);
    const { first, last, start, end } = candidate;
    return {
      first,
      last,
      start,
      end,
      skill: candidate.pattern.skill,
      ...(version === undefined ? {} : { version }),
    };
  });
  const polarityAt = polarities(analysis, found);
  const mentions = toMentions(analysis, found, polarityAt);
  const evidence = evidenceOf(analysis, compiled, kind);
  mentions.push(...evidence);
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);

  const inside = names
    .filter((_, n) => mentions.length > 0 && polarityAt(found[n]?.first ?? 0) === 'stated')
    .flatMap((candidate) => candidate.inside);
  const stated = new Set(mentions.filter(({ polarity }) => polarity === 'stated').map(({ skill }) => skill));
  const implied = implicationsIn(compiled.byName, [...stated], [...inside, ...nicknames(analysis)]);
  const known = new Set(mentions.filter(({ polarity }) => polarity !== 'stated').map(({ skill }) => skill));
  return {
    mentions,
    implied: implied.filter((name) => !stated.has(name) && !known.has(name)).slice(0, MOST_IMPLIED),
  };
}

let own: Compiled | undefined;
/** The product's own vocabulary is compiled once, whoever asks. */
const compiledOwn = (): Compiled => {
  own ??= compile(ownVocabulary, allCues);
  return own;
};

/** Builds the automaton (a few milliseconds) and returns the matcher; keep it, it has no state of its own. */
export function createMatcher(vocabulary: readonly Skill[] = ownVocabulary): Matcher {
  const compiled = vocabulary === ownVocabulary ? compiledOwn() : compile(vocabulary, allCues);
  return {
    recognise: (text, kind = 'prose') =>
      kind === 'employer' || text === '' ? nothing() : read(analyse(text, compiled), compiled, kind),
  };
}

/** How many characters, words, names and phrases one reading looks at: the guard of linear time counts them. */
export function countSteps(text: string): number {
  const analysis = analyse(text, compiledOwn());
  read(analysis, compiledOwn(), 'prose');
  return analysis.steps;
}
