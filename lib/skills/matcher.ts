import { abilitiesIn } from './categories/abilities';
import { type Compiled, compile } from './compile';
import { implicationsIn } from './implied';
import { LONGEST_MENTION, type Mention, type Recognised, type TextKind } from './mention';
import { Bit } from './rules/bits';
import { figures } from './rules/figures';
import { judge } from './rules/judge';
import { settle } from './rules/lists';
import { type Candidate, longestNames } from './rules/longest';
import { polarities } from './rules/polarity';
import { has, type Surroundings, surroundings } from './rules/surroundings';
import { versionAfter } from './rules/version';
import { type Analysis, analyse } from './text/analyse';
import { pieceEnds } from './text/pieces';
import { foldedText } from './text/tokens';
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
const MOST_IMPLIED = 25;

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
  const { tokens } = analysis;
  const after = start + pattern.text.length;
  const glued = after < end ? foldedText(tokens, after, end) : '';
  const version = versionAfter(tokens, end, glued);
  if (version === undefined) return undefined;
  const dated = BY_YEAR.has(pattern.skill.name);
  const parts = version.split(',').filter((part) => dated || !/^\d{4}$/.test(part));
  return parts.length > 0 ? parts.join(',') : undefined;
}

/** The candidates that their surroundings bear out, in the order of the text. */
function statedNames(analysis: Analysis, candidates: Candidate[], kind: TextKind): Candidate[] {
  if (candidates.length === 0) return candidates;
  const around = surroundings(analysis, candidates);
  const { sure } = around;
  const { sentence } = analysis.tokens;
  for (const { pattern, first } of candidates)
    if (pattern.doubt === 'none') sure[sentence[first] ?? 0] = (sure[sentence[first] ?? 0] ?? 0) + 1;
  const verdicts = candidates.map((candidate) => {
    const { pattern, first } = candidate;
    if (pattern.doubt !== 'none')
      return judge(around, candidate, kind === 'listed', isVersioned(around, candidate));
    // A name is no evidence for itself.
    const s = sentence[first] ?? 0;
    sure[s] = (sure[s] ?? 0) - 1;
    const verdict = judge(around, candidate, kind === 'listed', false);
    if (verdict !== 'no') sure[s] = (sure[s] ?? 0) + 1;
    return verdict;
  });
  settle(around, verdicts);
  return candidates.filter((_, n) => verdicts[n] === 'yes');
}

function isVersioned(around: Surroundings, candidate: Candidate): boolean {
  const version = versionOf(around.analysis, candidate);
  if (version === undefined) return false;
  const single = candidate.pattern.text.length <= 2;
  return (!single || version.includes('.')) && !has(around, candidate.first - 1, Bit.at);
}

/** Stacks and nicknames that stand for several skills: "MERN", "Rubyist". */
function nicknames({ compiled, phrases }: Analysis): string[] {
  const { meanings } = compiled.phrases;
  const { list, length } = phrases.placed;
  const names: string[] = [];
  for (let i = 0; i < length; i += 3) {
    const meaning = meanings[list[i] ?? 0];
    if (meaning) names.push(...meaning);
  }
  return names;
}

function toMentions(
  analysis: Analysis,
  names: readonly Candidate[],
  polarityAt: (t: number) => Mention['polarity'],
): Mention[] {
  const beside = figures(analysis, names);
  const { from, to } = analysis.tokens;
  return names.map((candidate, n) => {
    const { skill } = candidate.pattern;
    const start = from[candidate.first] ?? 0;
    const mention: Mention = {
      skill: skill.name,
      group: skill.group,
      start,
      end: Math.min(to[candidate.last] ?? start + 1, start + LONGEST_MENTION),
      polarity: polarityAt(candidate.first),
    };
    const figure = beside[n];
    if (figure?.years !== undefined) mention.years = figure.years;
    if (figure?.since !== undefined) mention.since = figure.since;
    const version = versionOf(analysis, candidate);
    if (version !== undefined) mention.version = version;
    return mention;
  });
}

/** What follows from what is stated, and is not mentioned itself. */
function impliedBy(analysis: Analysis, names: readonly Candidate[], mentions: readonly Mention[]): string[] {
  const stated = new Set<string>();
  const mentioned = new Set<string>();
  for (const { skill, polarity } of mentions) {
    mentioned.add(skill);
    if (polarity === 'stated') stated.add(skill);
  }
  const inside: string[] = [];
  names.forEach((candidate, n) => {
    if (candidate.inside.length > 0 && mentions[n]?.polarity === 'stated') inside.push(...candidate.inside);
  });
  const further = [...inside, ...nicknames(analysis)];
  return implicationsIn(analysis.compiled.byName, stated, further, mentioned, MOST_IMPLIED);
}

function read(analysis: Analysis, kind: TextKind): Recognised {
  const names = statedNames(analysis, longestNames(analysis.names), kind);
  const mentions = toMentions(analysis, names, polarities(analysis, names));
  const abilities = abilitiesIn(analysis, kind, new Map(names.map(({ first, last }) => [first, last])));
  const implied = impliedBy(analysis, names, abilities.length > 0 ? [...mentions, ...abilities] : mentions);
  if (abilities.length > 0) {
    mentions.push(...abilities);
    mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  }
  return { mentions, implied };
}

/** Piece by piece, each at its place in the whole. */
function recognised(text: string, compiled: Compiled, kind: TextKind): Recognised {
  const ends = pieceEnds(text);
  if (ends.length === 1) return read(analyse(text, compiled), kind);
  const mentions: Mention[] = [];
  const implied = new Set<string>();
  let from = 0;
  for (const end of ends) {
    const piece = read(analyse(text.slice(from, end), compiled), kind);
    for (const mention of piece.mentions) {
      mention.start += from;
      mention.end += from;
      mentions.push(mention);
    }
    for (const name of piece.implied) implied.add(name);
    from = end;
  }
  for (const { skill } of mentions) implied.delete(skill);
  return { mentions, implied: [...implied].slice(0, MOST_IMPLIED) };
}

let own: Compiled | undefined;
/** The product's own vocabulary is compiled once, whoever asks. */
const compiledOwn = (): Compiled => {
  own ??= compile(ownVocabulary, allCues);
  return own;
};

/** Builds the index of names (some milliseconds) and returns the matcher; keep it, it has no state of its own. */
export function createMatcher(vocabulary: readonly Skill[] = ownVocabulary): Matcher {
  const compiled = vocabulary === ownVocabulary ? compiledOwn() : compile(vocabulary, allCues);
  return {
    recognise: (text, kind = 'prose') =>
      kind === 'employer' || text === '' ? nothing() : recognised(text, compiled, kind),
  };
}

/** How many characters, words, names and phrases one reading looks at: the guard of linear time counts them. */
export function countSteps(text: string): number {
  let steps = 0;
  let from = 0;
  for (const end of pieceEnds(text)) {
    const analysis = analyse(text.slice(from, end), compiledOwn());
    read(analysis, 'prose');
    steps += analysis.steps;
    from = end;
  }
  return steps;
}
