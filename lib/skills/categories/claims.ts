import { type Analysis, is, wordOf } from '../text/analyse';
import { wordSet } from '../words/sets';
import { HYPHEN } from '../words/signs';
import { type Category, evidenceClasses, type NumberedPattern, type SentenceHits } from './hits';

/** A stretch of text that shows a soft skill or a responsibility. `weak` does so only in a list or where it is denied. */
export interface EvidenceClaim {
  skill: string;
  first: number;
  last: number;
  weak: boolean;
}

/** Words of other senses of a category ("machine learning"); longer evidence that contains one still counts. */
function otherSenses(
  { placed }: SentenceHits,
  all: readonly number[],
): (first: number, last: number) => boolean {
  // Length of the longest sense over each token.
  const length = new Map<number, number>();
  for (const at of all) {
    const [first = 0, last = 0] = [placed[at + 1], placed[at + 2]];
    for (let t = first; t <= last; t++) length.set(t, Math.max(length.get(t) ?? 0, last - first + 1));
  }
  return (first, last) => {
    for (let t = first; t <= last; t++) if ((length.get(t) ?? 0) > last - first) return true;
    return false;
  };
}

/** First hit that begins after `token`, by binary search. */
function indexAfter(placed: Int32Array, hits: readonly number[], token: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[(hits[middle] ?? 0) + 1] ?? 0) > token) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isApart(analysis: Analysis, from: number, to: number, apart: ReadonlySet<string>): boolean {
  if (apart.size > 0) for (let t = from; t < to; t++) if (apart.has(wordOf(analysis, t))) return true;
  return false;
}

function patternClaims(
  analysis: Analysis,
  hits: SentenceHits,
  { category, numbers, gaps, apart, weak }: NumberedPattern,
  dead: (first: number, last: number) => boolean,
  claims: OrderedClaim[],
): void {
  const { placed } = hits;
  for (const start of hits.of(numbers[0] ?? -1)) {
    const opens = placed[start + 1] ?? 0;
    let end = placed[start + 2] ?? 0;
    if (dead(opens, end)) continue;
    let complete = true;
    for (let k = 1; k < numbers.length && complete; k++) {
      const following = hits.of(numbers[k] ?? -1);
      const limit = end + (gaps[k - 1] ?? 0);
      complete = false;
      for (let i = indexAfter(placed, following, end); i < following.length; i++) {
        const at = following[i] ?? 0;
        const first = placed[at + 1] ?? 0;
        const last = placed[at + 2] ?? 0;
        if (first > limit) break;
        if (dead(first, last)) continue;
        if (isApart(analysis, end + 1, first, apart)) break;
        end = last;
        complete = true;
        break;
      }
    }
    if (complete) claims.push({ category, skill: category.skill, first: opens, last: end, weak });
  }
}

const LIST_SIGNS = wordSet(', ; | • · / : ( ) – — . *');

/** "Communication" between two list signs or on a line of its own. */
function isListItem(analysis: Analysis, first: number, last: number): boolean {
  const { tokens } = analysis;
  const bound = (t: number, edge: number): boolean =>
    t < 0 ||
    t >= tokens.count ||
    tokens.gap[edge] === 2 ||
    tokens.sentence[t] !== tokens.sentence[first] ||
    (is(analysis, t, HYPHEN) && tokens.gap[edge] !== 0) ||
    is(analysis, t, LIST_SIGNS);
  return bound(first - 1, first) && bound(last + 1, last + 1) && wordOf(analysis, last + 1) !== ':';
}

const OWNERS = wordSet(
  'my our their his her your the to under by with for another unser unsere unserem unserer mein meinem meine meiner notre mon ma nuestro nuestra mi nosso nossa meu minha',
);

/** A title is somebody's own unless the words before it give it to another: "my team lead", "report to the CTO". */
function isAnothers(analysis: Analysis, first: number): boolean {
  const { tokens } = analysis;
  if (first === 0 || tokens.sentence[first - 1] !== tokens.sentence[first]) return false;
  return is(analysis, first - 1, OWNERS) && wordOf(analysis, first - 2) !== 'as';
}

interface OrderedClaim extends EvidenceClaim {
  category: Category;
}

const ALIVE = (): boolean => false;

/** What one sentence claims, by place, the surer and longer first. */
export function claimsIn(analysis: Analysis, hits: SentenceHits): EvidenceClaim[] {
  const { placed } = hits;
  const { direct } = evidenceClasses(analysis.compiled.phrases);
  const claims: OrderedClaim[] = [];
  const senses = new Map<Category, (first: number, last: number) => boolean>();
  const deadIn = (category: Category): ((first: number, last: number) => boolean) => {
    const all = hits.of(category.senses);
    if (all.length === 0) return ALIVE;
    const known = senses.get(category) ?? otherSenses(hits, all);
    senses.set(category, known);
    return known;
  };
  for (const at of hits.direct) {
    const what = direct[placed[at] ?? 0];
    if (!what) continue;
    const { category, as } = what;
    const first = placed[at + 1] ?? 0;
    const last = placed[at + 2] ?? 0;
    if (deadIn(category)(first, last) || (as === '^' && isAnothers(analysis, first))) continue;
    const weak = as === '~' && !isListItem(analysis, first, last);
    claims.push({ category, skill: category.skill, first, last, weak });
  }
  for (const pattern of hits.patterns)
    patternClaims(analysis, hits, pattern, deadIn(pattern.category), claims);
  if (claims.length < 2) return claims;
  return claims.sort(
    (a, b) =>
      a.first - b.first ||
      Number(a.weak) - Number(b.weak) ||
      b.last - a.last ||
      a.category.order - b.category.order,
  );
}
