import type { Polarity } from '../mention';
import { type Analysis, type CueHit, cuesOf, is } from '../text/analyse';
import { wordSet } from '../words/sets';
import { CLOSING, COLON, COMMA, POINT } from '../words/signs';

/** A stretch of tokens somebody claims: a name or a piece of evidence. */
export interface Claim {
  first: number;
  last: number;
}

/** How far a negation or an intent reaches, in tokens. */
const REACH = 16;

type Strength = 'no' | 'noExp' | 'noBack' | 'want' | 'wantBack';
interface Operator extends CueHit {
  cue: Strength;
}

const OPERATORS = ['void', 'no', 'noExp', 'noBack', 'want', 'wantBack'];
const STATED = (): Polarity => 'stated';

/** Words of polarity in the order of the text, the longest at a place, false friends ("not only") taken out. */
function operators(analysis: Analysis): Operator[] {
  const all = OPERATORS.flatMap((name) => cuesOf(analysis, name));
  if (all.length === 0) return [];
  all.sort((a, b) => a.first - b.first || b.last - a.last);
  // Length of the longest false friend over each token.
  const voids = new Int32Array(analysis.tokens.count + 1);
  for (const { first, last } of cuesOf(analysis, 'void'))
    for (let t = first; t <= last; t++) voids[t] = Math.max(voids[t] ?? 0, last - first + 1);
  const isVoid = ({ first, last }: CueHit): boolean => {
    for (let t = first; t <= last; t++) if ((voids[t] ?? 0) > last - first) return true;
    return false;
  };
  const out: Operator[] = [];
  let covered = -1;
  for (const hit of all) {
    if (hit.first <= covered) {
      // The same words in two classes ("not yet" before and behind) stay two.
      const previous = out.at(-1);
      if (!previous || hit.first !== previous.first || hit.last !== previous.last) continue;
    }
    covered = Math.max(covered, hit.last);
    if (hit.cue !== 'void' && !isVoid(hit)) out.push(hit as Operator);
  }
  return out.filter((hit, n) => !isDoubled(analysis, out, hit, n));
}

const WITHOUT = wordSet('without ohne sans sin sem cannot cant');
const PARTS_TWO = wordSet(', and or und et y e but ;');
const NOTHING = wordSet('nothing nichts rien nada');

/** "No release without tests", "nothing I cannot do": two negations in one clause cancel out. */
function isDoubled(analysis: Analysis, all: readonly Operator[], hit: Operator, n: number): boolean {
  const negates = (other: Operator | undefined): boolean => other?.cue === 'no';
  if (!negates(hit)) return false;
  const pair = (a: Operator, b: Operator | undefined): boolean => {
    if (
      !b ||
      !negates(b) ||
      b.first - a.last > 6 ||
      analysis.tokens.sentence[a.first] !== analysis.tokens.sentence[b.first]
    )
      return false;
    if (!is(analysis, b.first, WITHOUT)) return false;
    for (let t = a.last + 1; t < b.first; t++) if (is(analysis, t, PARTS_TWO)) return false;
    return !is(analysis, a.first, WITHOUT);
  };
  const previous = all[n - 1];
  return (
    pair(hit, all[n + 1]) || (previous !== undefined && pair(previous, hit)) || followsNothing(analysis, hit)
  );
}

function followsNothing(analysis: Analysis, hit: Operator): boolean {
  if (!is(analysis, hit.first, WITHOUT)) return false;
  const { sentence } = analysis.tokens;
  for (let t = hit.first - 1; t >= Math.max(0, hit.first - 4) && sentence[t] === sentence[hit.first]; t--)
    if (is(analysis, t, NOTHING)) return true;
  return false;
}

const LINKS = wordSet('and or nor und oder noch et ou ni y o e nem & / even also');
const ENDS = wordSet('; : . ! ? • | → – —');
const ENDS_BACK = wordSet('; . ! ? • |');
const BUT_OR_MORE = wordSet('mais mas');
const BUT = wordSet('but aber mais pero mas while whereas');
const ARTICLES = wordSet('the any der die das la le les de d en \' with in mit of “ ” „ « » "');
const QUOTES = wordSet('“ ” „ « » "');
const NEW_CLAUSE = wordSet('is are was ist sind est es developer engineer for since');
const TAIL = wordSet('at experience knowledge kenntnisse erfahrung work please yet either anymore any one');

/** Polarity of each token: what negation and intent reach, clause by clause. */
export function polarities(
  analysis: Analysis,
  claims: readonly Claim[],
  ignored: (hit: CueHit) => boolean = () => false,
): (t: number) => Polarity {
  const ops = operators(analysis).filter((hit) => !ignored(hit));
  if (ops.length === 0 || claims.length === 0) return STATED;
  const { tokens } = analysis;
  const marks = new Uint8Array(tokens.count + 1);
  const claimAt = new Int32Array(tokens.count + 1).fill(-1);
  claims.forEach(({ first, last }, n) => {
    for (let t = first; t <= last; t++) claimAt[t] = n;
  });
  const stops = new Int32Array(tokens.count + 1).fill(-1);
  for (const { first, last } of cuesOf(analysis, 'stop')) {
    // "mais" and "más" are "but" after a comma only; otherwise they are "more".
    if (is(analysis, first, BUT_OR_MORE) && !is(analysis, first - 1, COMMA)) continue;
    stops[first] = Math.max(stops[first] ?? -1, last);
  }
  const starts = new Uint8Array(tokens.count + 1);
  for (const { first } of ops) starts[first] = 1;

  const ends = (t: number, sentence: number): boolean =>
    t < 0 ||
    t >= tokens.count ||
    tokens.sentence[t] !== sentence ||
    (is(analysis, t, ENDS) && !(is(analysis, t, POINT) && tokens.gap[t + 1] === 0));

  /** Marks what follows; answers whether any claim was reached. */
  const forward = (hit: Operator, mark: number): boolean => {
    const sentence = tokens.sentence[hit.first] ?? 0;
    let reached = false;
    // "Next on my list: Zig"
    const from = hit.last + (is(analysis, hit.last + 1, COLON) ? 2 : 1);
    for (let t = from; t <= hit.last + REACH && !ends(t, sentence); t++) {
      if ((stops[t] ?? -1) >= 0 && (claimAt[t] ?? -1) < 0 && t > hit.last + 1) break;
      if (is(analysis, t, CLOSING)) break;
      if (is(analysis, t, COMMA) || is(analysis, t, LINKS)) {
        if (!listGoesOn(t, sentence, reached)) break;
        continue;
      }
      marks[t] = mark;
      if ((claimAt[t] ?? -1) >= 0) reached = true;
    }
    return reached;
  };

  /** A comma or an "and" carries the scope on to a further item of the same list only. */
  const listGoesOn = (at: number, sentence: number, reached: boolean): boolean => {
    let t = at + 1;
    while (t < at + 4 && !ends(t, sentence) && (is(analysis, t, LINKS) || is(analysis, t, ARTICLES))) t++;
    if (ends(t, sentence)) return false;
    if ((stops[t] ?? -1) >= 0 && (claimAt[t] ?? -1) < 0) return false;
    if (starts[t]) return false;
    const claim = claims[claimAt[t] ?? -1];
    const comma = is(analysis, at, COMMA);
    if (!claim) return !reached && !comma;
    // Neither “Docker” nor “Kubernetes”
    const after = claim.last + (is(analysis, claim.last + 1, QUOTES) ? 2 : 1);
    if (ends(after, sentence)) return true;
    return (
      is(analysis, after, COMMA) ||
      is(analysis, after, CLOSING) ||
      is(analysis, after, LINKS) ||
      (!comma && !is(analysis, after, NEW_CLAUSE)) ||
      is(analysis, after, TAIL) ||
      (claimAt[after] ?? -1) >= 0
    );
  };

  const backward = (hit: Operator, mark: number): boolean => {
    const sentence = tokens.sentence[hit.first] ?? 0;
    let reached = false;
    for (let t = hit.first - 1; t >= hit.first - REACH; t--) {
      if (t < 0 || tokens.sentence[t] !== sentence) break;
      if (is(analysis, t, ENDS_BACK) && !(is(analysis, t, POINT) && tokens.gap[t + 1] === 0)) break;
      if (is(analysis, t, BUT)) break;
      if (reached && is(analysis, t, COMMA)) {
        const before = claimAt[t - 1] ?? -1;
        if (before < 0) break;
        continue;
      }
      if (starts[t]) break;
      marks[t] = mark;
      if ((claimAt[t] ?? -1) >= 0) reached = true;
    }
    return reached;
  };

  for (const hit of ops) {
    const mark = hit.cue.startsWith('no') ? 1 : 2;
    if (hit.cue === 'no' || hit.cue === 'want') forward(hit, mark);
    else if (hit.cue === 'noExp') {
      if (!forward(hit, mark)) backward(hit, mark);
    } else if (!backward(hit, mark)) forward(hit, mark);
  }
  return (t) => (marks[t] === 1 ? 'negated' : marks[t] === 2 ? 'intent' : 'stated');
}
