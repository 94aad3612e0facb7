import { LONGEST_MENTION, type Mention, type TextKind } from '../mention';
import { Bit } from '../rules/bits';
import { polarities } from '../rules/polarity';
import type { Analysis } from '../text/analyse';
import { foldedText, Shape } from '../text/tokens';
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

/** Mentions of the soft skills and the responsibilities. */
export function abilitiesIn(analysis: Analysis, kind: TextKind): Mention[] {
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
    const group = compiled.byName.get(skill)?.group;
    if (!group) continue;
    covered.set(skill, last);
    mentions.push({ skill, group, ...placeOf(analysis, claim), polarity });
  }
  return mentions;
}

function placeOf({ tokens }: Analysis, { first, last }: EvidenceClaim): { start: number; end: number } {
  const start = tokens.from[first] ?? 0;
  const end = tokens.to[last] ?? start + 1;
  if (end - start <= LONGEST_MENTION) return { start, end };
  // Too far apart to quote whole: the last words are the telling ones.
  const from = tokens.from[last] ?? 0;
  return { start: from, end: Math.min(end, from + LONGEST_MENTION) };
}
