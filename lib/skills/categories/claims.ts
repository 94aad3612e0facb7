import type { Compiled } from '../compile';
import type { Mention, TextKind } from '../mention';
import { polarities } from '../rules/polarity';
import { type Analysis, type CueHit, cuesOf, wordOf } from '../text/analyse';
import { Shape } from '../text/tokens';
import { type EvidencePattern, evidencePatterns } from './patterns';

/** A stretch of text that shows a soft skill or a responsibility. `weak` does so only in a list or where it is denied. */
interface Claim {
  skill: string;
  first: number;
  last: number;
  weak: boolean;
}

/** A mention marks its key words, at most so many code units. */
const LONGEST = 60;
const CATEGORIES = [...new Set(evidencePatterns.map(({ skill }) => skill))];

/** Tokens of other senses of a category ("machine learning"); longer evidence that contains one still counts. */
function otherSenses(analysis: Analysis, skill: string): (hit: CueHit) => boolean {
  const senses = cuesOf(analysis, `!${skill}`);
  if (senses.length === 0) return () => false;
  // Length of the longest sense over each token.
  const length = new Int32Array(analysis.tokens.count);
  for (const { first, last } of senses)
    for (let t = first; t <= last; t++) length[t] = Math.max(length[t] ?? 0, last - first + 1);
  return ({ first, last }) => {
    for (let t = first; t <= last; t++) if ((length[t] ?? 0) > last - first) return true;
    return false;
  };
}

/** First hit that begins after `token`, by binary search. */
function indexAfter(hits: readonly CueHit[], token: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.first ?? 0) > token) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isApart(analysis: Analysis, from: number, to: number, apart: ReadonlySet<string>): boolean {
  for (let t = from; t < to; t++) if (apart.has(wordOf(analysis, t))) return true;
  return false;
}

function patternClaims(
  analysis: Analysis,
  pattern: EvidencePattern,
  dead: (hit: CueHit) => boolean,
): Claim[] {
  const { tokens } = analysis;
  const [opening = '', ...rest] = pattern.classes;
  const claims: Claim[] = [];
  for (const start of cuesOf(analysis, opening)) {
    if (dead(start)) continue;
    let last = start;
    let complete = true;
    for (let k = 0; k < rest.length && complete; k++) {
      const hits = cuesOf(analysis, rest[k] ?? '');
      const limit = last.last + (pattern.gaps[k] ?? 0);
      complete = false;
      for (let i = indexAfter(hits, last.last); i < hits.length; i++) {
        const hit = hits[i];
        if (!hit || hit.first > limit || tokens.sentence[hit.first] !== tokens.sentence[start.first]) break;
        if (dead(hit)) continue;
        if (isApart(analysis, last.last + 1, hit.first, pattern.apart)) break;
        last = hit;
        complete = true;
        break;
      }
    }
    if (complete) claims.push({ skill: pattern.skill, first: start.first, last: last.last, weak: false });
  }
  return claims;
}

/** "Communication" between two list signs or on a line of its own. */
function isListItem(analysis: Analysis, { first, last }: CueHit): boolean {
  const { tokens } = analysis;
  const bound = (t: number, edge: number): boolean =>
    t < 0 ||
    t >= tokens.count ||
    tokens.gap[edge] === 2 ||
    tokens.sentence[t] !== tokens.sentence[first] ||
    (wordOf(analysis, t) === '-' && tokens.gap[edge] !== 0) ||
    /^[,;|•·/:()–—.*]$/.test(wordOf(analysis, t));
  return bound(first - 1, first) && bound(last + 1, last + 1) && wordOf(analysis, last + 1) !== ':';
}

const OWNERS = new Set(
  'my our their his her your the to under by with for another unser unsere unserem unserer mein meinem meine meiner notre mon ma nuestro nuestra mi nosso nossa meu minha'.split(
    ' ',
  ),
);

/** A title is somebody's own unless the words before it give it to another: "my team lead", "report to the CTO". */
function isAnothers(analysis: Analysis, { first }: CueHit): boolean {
  const { tokens } = analysis;
  if (first === 0 || tokens.sentence[first - 1] !== tokens.sentence[first]) return false;
  return OWNERS.has(wordOf(analysis, first - 1)) && wordOf(analysis, first - 2) !== 'as';
}

function claimsOf(analysis: Analysis, skill: string): Claim[] {
  const dead = otherSenses(analysis, skill);
  const claims: Claim[] = [];
  for (const hit of cuesOf(analysis, `=${skill}`))
    if (!dead(hit)) claims.push({ skill, first: hit.first, last: hit.last, weak: false });
  for (const hit of cuesOf(analysis, `^${skill}`))
    if (!dead(hit) && !isAnothers(analysis, hit))
      claims.push({ skill, first: hit.first, last: hit.last, weak: false });
  for (const pattern of evidencePatterns)
    if (pattern.skill === skill) claims.push(...patternClaims(analysis, pattern, dead));
  for (const hit of cuesOf(analysis, `~${skill}`))
    if (!dead(hit))
      claims.push({ skill, first: hit.first, last: hit.last, weak: !isListItem(analysis, hit) });
  // New technology by itself is only a topic: it counts where it is refused or wished for.
  if (skill === 'New technology') {
    const topic: EvidencePattern = { skill, classes: ['@new', '@thing'], gaps: [3], apart: new Set() };
    claims.push(...patternClaims(analysis, topic, dead).map((claim) => ({ ...claim, weak: true })));
  }
  return claims;
}

const DETERMINER =
  /^(?:our|the|my|their|a|an|another|his|her|unser|unsere|mein|meine|der|die|das|ein|eine|notre|mon|ma|le|la|un|une|nuestro|nuestra|mi|el|una|nosso|nossa|meu|minha|o|a|um|uma|outro|outra|otro|otra)$/;

/** Last tokens of sentence subjects that are somebody else: "Our press officer", "Unser Architekt". */
function otherSubjects(analysis: Analysis): number[] {
  const { tokens } = analysis;
  const opens = (t: number): boolean =>
    t === 0 || tokens.sentence[t] !== tokens.sentence[t - 1] || /^[,;:]$/.test(wordOf(analysis, t - 1));
  return cuesOf(analysis, '@someone')
    .filter(({ first }) =>
      [first - 1, first - 2, first - 3].some(
        (t) => t >= 0 && opens(t) && DETERMINER.test(wordOf(analysis, t)),
      ),
    )
    .map(({ last }) => last);
}

/** Whether the clause speaks of an employer, a vendor or a superior instead of the person. */
function aboutOthers(analysis: Analysis): (claim: Claim) => boolean {
  const { tokens } = analysis;
  const clause = new Int32Array(tokens.count + 1);
  let number = 0;
  for (let t = 0; t < tokens.count; t++) {
    if (t > 0 && (tokens.sentence[t] !== tokens.sentence[t - 1] || /^[;]$/.test(wordOf(analysis, t))))
      number++;
    clause[t] = number;
  }
  const others = new Set(cuesOf(analysis, '@others').map(({ first }) => clause[first]));
  // Last superior or other subject at or before each token.
  const bosses = new Map(cuesOf(analysis, '@boss').map(({ first, last }) => [first, last]));
  const subjects = new Set(otherSubjects(analysis));
  return ({ first, last }) => {
    if (others.has(clause[first])) return true;
    for (let t = first; t >= 0 && t > first - 12 && clause[t] === clause[first]; t--) {
      if (t < first && first - t <= 3 && subjects.has(t)) return true;
      const boss = bosses.get(t);
      if (boss !== undefined && first - boss <= 7 && last > boss) return true;
    }
    return false;
  };
}

/** Whether a claim is part of a name: "Clean Code Ltd", "Leadership Academy". */
function isPartOfName(analysis: Analysis, { first, last }: Claim, named: ReadonlySet<number>): boolean {
  const { tokens } = analysis;
  if (tokens.shape[first] !== Shape.capital || tokens.shape[last] !== Shape.capital) return false;
  const next = last + 1;
  if (tokens.gap[next] !== 1 || tokens.sentence[next] !== tokens.sentence[first]) return false;
  return named.has(next) && tokens.shape[next] !== Shape.lower;
}

const LEARN_WORD =
  /^(?:to )?(?:learn|learning|lerne|lernen|apprends|aprendiendo|aprendendo|exploring|studying|estudando|estudiando|j'apprends|curious about|love to learn|like to learn|eager to|keen to|hungry|next step)$/;

/** Mentions of the soft skills and the responsibilities. */
export function evidenceOf(analysis: Analysis, { byName }: Compiled, kind: TextKind): Mention[] {
  if (kind === 'employer') return [];
  const all = CATEGORIES.flatMap((skill) => claimsOf(analysis, skill));
  if (all.length === 0) return [];
  all.sort((a, b) => a.first - b.first || Number(a.weak) - Number(b.weak) || b.last - a.last);
  const foreign = aboutOthers(analysis);
  const named = new Set(cuesOf(analysis, 'named').map(({ first }) => first));
  const at = polarities(analysis, all, (hit) =>
    LEARN_WORD.test(
      analysis.folded.text.slice(analysis.tokens.start[hit.first], analysis.tokens.end[hit.last]),
    ),
  );
  const mentions: Mention[] = [];
  const covered = new Map<string, number>();
  for (const claim of all) {
    const { skill, first, last } = claim;
    if ((covered.get(skill) ?? -1) >= first) continue;
    let polarity = at(last) === 'stated' ? at(first) : at(last);
    if (skill === 'Passion for learning' && polarity === 'intent') polarity = 'stated';
    if (claim.weak && polarity === 'stated') continue;
    if (foreign(claim) || isPartOfName(analysis, claim, named)) continue;
    const group = byName.get(skill)?.group;
    if (!group) continue;
    covered.set(skill, last);
    mentions.push({ skill, group, ...placeOf(analysis, claim), polarity });
  }
  return mentions;
}

function placeOf({ folded, tokens }: Analysis, { first, last }: Claim): { start: number; end: number } {
  const start = folded.from[tokens.start[first] ?? 0] ?? 0;
  const end = folded.to[(tokens.end[last] ?? 1) - 1] ?? start + 1;
  if (end - start <= LONGEST) return { start, end };
  // Too far apart to quote whole: the last words are the telling ones.
  const from = folded.from[tokens.start[last] ?? 0] ?? 0;
  return { start: from, end: Math.min(end, from + LONGEST) };
}
