import { LONGEST_MENTION, type Mention, type TextKind } from '../mention';
import { Bit } from '../rules/bits';
import { polarities } from '../rules/polarity';
import { type Analysis, is } from '../text/analyse';
import { foldedText, Shape } from '../text/tokens';
import { wordSet } from '../words/sets';
import { claimsIn, type EvidenceClaim } from './claims';
import { sentencesWithEvidence } from './hits';
import { aboutOthers } from './others';

/** Whether a claim is part of a name: "Clean Code Ltd", "Leadership Academy". */
function isPartOfName({ tokens, compiled }: Analysis, { first, last }: EvidenceClaim): boolean {
  if (tokens.shape[first] !== Shape.capital || tokens.shape[last] !== Shape.capital) return false;
  const next = last + 1;
  if (tokens.gap[next] !== 1 || tokens.sentence[next] !== tokens.sentence[first]) return false;
  const bits = compiled.knowledge.records.bits[tokens.word[next] ?? 0] ?? 0;
  return (bits & Bit.named) !== 0 && tokens.shape[next] !== Shape.lower;
}

const LEARN_WORD =
  /^(?:to )?(?:learn|learning|lerne|lernen|apprends|aprendiendo|aprendendo|exploring|studying|estudando|estudiando|j'apprends|curious about|love to learn|like to learn|eager to|keen to|hungry|next step)$/;

/**
 * Mentions of the soft skills and the responsibilities. `names`: first -> last token of the skills that stand in the text;
 * where the evidence is no more than such a name ("TDD"), the words before it say whose it is and are marked with it, and
 * in a bare row of names it is left to what the name implies.
 */
export function abilitiesIn(
  analysis: Analysis,
  kind: TextKind,
  names: ReadonlyMap<number, number>,
): Mention[] {
  if (kind === 'employer') return [];
  const all: EvidenceClaim[] = [];
  const foreign = new Set<EvidenceClaim>();
  sentencesWithEvidence(analysis, (hits) => {
    const claims = claimsIn(analysis, hits);
    if (claims.length === 0) return;
    all.push(...claims);
    const isForeign = aboutOthers(analysis, hits);
    for (const claim of claims) if (isForeign(claim)) foreign.add(claim);
  });
  if (all.length === 0) return [];
  const { tokens, compiled } = analysis;
  const at = polarities(analysis, all, ({ first, last }) =>
    LEARN_WORD.test(foldedText(tokens, tokens.start[first] ?? 0, tokens.end[last] ?? 0)),
  );
  const mentions: Mention[] = [];
  const covered = new Map<string, number>();
  for (const claim of all) {
    const { skill, first, last } = claim;
    if ((covered.get(skill) ?? -1) >= first) continue;
    let polarity = at(last) === 'stated' ? at(first) : at(last);
    if (skill === 'Passion for learning' && polarity === 'intent') polarity = 'stated';
    if (claim.weak && polarity === 'stated') continue;
    if (foreign.has(claim) || isPartOfName(analysis, claim)) continue;
    if (isInName(claim, names)) continue;
    const isName = names.get(first) === last;
    if (isName && isInRow(analysis, claim, names)) continue;
    const group = compiled.byName.get(skill)?.group;
    if (!group) continue;
    covered.set(skill, last);
    const marked = isName ? { first: firstWith(analysis, first), last } : claim;
    mentions.push({ skill, group, ...placeOf(analysis, marked), polarity });
  }
  return mentions;
}

/** "solid.js" is no word for clean code. */
function isInName({ first, last }: EvidenceClaim, names: ReadonlyMap<number, number>): boolean {
  for (let t = first; t >= 0 && t > first - LONGEST_NAME; t--) {
    const end = names.get(t) ?? -1;
    if (end >= last && end - t > last - first) return true;
  }
  return false;
}

/** "java kotlin tdd postgresql": names on both sides without a word or a sign between. */
function isInRow(
  { tokens }: Analysis,
  { first, last }: EvidenceClaim,
  names: ReadonlyMap<number, number>,
): boolean {
  const beside = (t: number, edge: number): boolean =>
    tokens.gap[edge] === 1 && tokens.sentence[t] === tokens.sentence[first];
  let left = false;
  for (let t = first - 1; t >= 0 && t > first - LONGEST_NAME && !left; t--)
    left = names.get(t) === first - 1 && beside(t, first);
  const right = names.has(last + 1) && beside(last + 1, last + 1);
  return left && right;
}
/** Tokens, "amazon web services" or "node . js"; a longer one is no name of a row. */
const LONGEST_NAME = 6;

const SIGNS = wordSet(', ; | • · / : ( ) – — . * - + & "');

/** First of the words right before, at most three, up to a sign or the beginning of the sentence. */
function firstWith(analysis: Analysis, first: number): number {
  const { tokens } = analysis;
  let from = first;
  while (
    from > 0 &&
    first - from < 3 &&
    tokens.gap[from] === 1 &&
    tokens.sentence[from - 1] === tokens.sentence[first] &&
    !is(analysis, from - 1, SIGNS)
  )
    from--;
  return from;
}

function placeOf(
  { tokens }: Analysis,
  { first, last }: Pick<EvidenceClaim, 'first' | 'last'>,
): { start: number; end: number } {
  const start = tokens.from[first] ?? 0;
  const end = tokens.to[last] ?? start + 1;
  if (end - start <= LONGEST_MENTION) return { start, end };
  // Too far apart to quote whole: the last words are the telling ones.
  const from = tokens.from[last] ?? 0;
  return { start: from, end: Math.min(end, from + LONGEST_MENTION) };
}
