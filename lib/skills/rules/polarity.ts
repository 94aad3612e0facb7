import type { Polarity } from '../mention';
import { type Analysis, type CueHit, cuesOf, wordOf } from '../text/analyse';

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

/** Words of polarity in the order of the text, the longest at a place, false friends ("not only") taken out. */
function operators(analysis: Analysis): Operator[] {
  const all = ['void', 'no', 'noExp', 'noBack', 'want', 'wantBack'].flatMap((name) => cuesOf(analysis, name));
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

const WITHOUT = /^(?:without|ohne|sans|sin|sem|cannot|can't|cant)$/;

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
    if (!WITHOUT.test(wordOf(analysis, b.first))) return false;
    for (let t = a.last + 1; t < b.first; t++)
      if (/^(?:,|and|or|und|et|y|e|but|;)$/.test(wordOf(analysis, t))) return false;
    return !WITHOUT.test(wordOf(analysis, a.first));
  };
  const previous = all[n - 1];
  return (
    pair(hit, all[n + 1]) || (previous !== undefined && pair(previous, hit)) || followsNothing(analysis, hit)
  );
}

function followsNothing(analysis: Analysis, hit: Operator): boolean {
  if (!WITHOUT.test(wordOf(analysis, hit.first))) return false;
  for (let t = hit.first - 1; t >= Math.max(0, hit.first - 4); t--)
    if (/^(?:nothing|nichts|rien|nada)$/.test(wordOf(analysis, t))) return true;
  return false;
}

const LINKS = /^(?:and|or|nor|und|oder|noch|et|ou|ni|y|o|e|nem|&|\/|even|also)$/;
const ENDS = /^[;:.!?•|→]$|^[–—]$/;

/** Polarity of each token: what negation and intent reach, clause by clause. */
export function polarities(
  analysis: Analysis,
  claims: readonly Claim[],
  ignored: (hit: CueHit) => boolean = () => false,
): (t: number) => Polarity {
  const { tokens } = analysis;
  const marks = new Uint8Array(tokens.count + 1);
  const claimAt = new Int32Array(tokens.count + 1).fill(-1);
  claims.forEach(({ first, last }, n) => {
    for (let t = first; t <= last; t++) claimAt[t] = n;
  });
  const stops = new Int32Array(tokens.count + 1).fill(-1);
  for (const { first, last } of cuesOf(analysis, 'stop')) {
    // "mais" and "más" are "but" after a comma only; otherwise they are "more".
    if (/^(?:mais|mas)$/.test(wordOf(analysis, first)) && wordOf(analysis, first - 1) !== ',') continue;
    stops[first] = Math.max(stops[first] ?? -1, last);
  }
  const verbs = new Uint8Array(tokens.count + 1);
  for (const { first } of cuesOf(analysis, 'tech')) verbs[first] = 1;
  const starts = new Uint8Array(tokens.count + 1);
  const ops = operators(analysis).filter((hit) => !ignored(hit));
  for (const { first } of ops) starts[first] = 1;

  const ends = (t: number, sentence: number): boolean =>
    t < 0 ||
    t >= tokens.count ||
    tokens.sentence[t] !== sentence ||
    (ENDS.test(wordOf(analysis, t)) &&
      !(wordOf(analysis, t) === '.' && tokens.gap[t + 1] === 0) &&
      !(/^[–—:]$/.test(wordOf(analysis, t)) && false));

  /** Marks what follows; answers whether any claim was reached. */
  const forward = (hit: Operator, mark: number): boolean => {
    const sentence = tokens.sentence[hit.first] ?? 0;
    let reached = false;
    // "Next on my list: Zig"
    const from = hit.last + (wordOf(analysis, hit.last + 1) === ':' ? 2 : 1);
    for (let t = from; t <= hit.last + REACH && !ends(t, sentence); t++) {
      if ((stops[t] ?? -1) >= 0 && (claimAt[t] ?? -1) < 0 && t > hit.last + 1) break;
      const word = wordOf(analysis, t);
      if (word === ')') break;
      if (word === ',' || LINKS.test(word)) {
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
    while (
      t < at + 4 &&
      !ends(t, sentence) &&
      (LINKS.test(wordOf(analysis, t)) ||
        /^(?:the|any|der|die|das|la|le|les|de|d|en|'|with|in|mit|of)$/.test(wordOf(analysis, t)))
    )
      t++;
    if (ends(t, sentence)) return false;
    if ((stops[t] ?? -1) >= 0 && (claimAt[t] ?? -1) < 0) return false;
    if (starts[t]) return false;
    const claim = claims[claimAt[t] ?? -1];
    if (!claim) return !reached && wordOf(analysis, at) !== ',';
    const after = claim.last + 1;
    if (ends(after, sentence)) return true;
    const next = wordOf(analysis, after);
    return (
      next === ',' ||
      next === ')' ||
      LINKS.test(next) ||
      (wordOf(analysis, at) !== ',' &&
        !/^(?:is|are|was|ist|sind|est|es|developer|engineer|for|since)$/.test(next)) ||
      /^(?:at|experience|knowledge|kenntnisse|erfahrung|work|please|yet|either|anymore|any|one)$/.test(
        next,
      ) ||
      (claimAt[after] ?? -1) >= 0
    );
  };

  const backward = (hit: Operator, mark: number): boolean => {
    const sentence = tokens.sentence[hit.first] ?? 0;
    let reached = false;
    for (let t = hit.first - 1; t >= hit.first - REACH; t--) {
      if (t < 0 || tokens.sentence[t] !== sentence) break;
      const word = wordOf(analysis, t);
      if (/^[;.!?•|]$/.test(word) && !(word === '.' && tokens.gap[t + 1] === 0)) break;
      if (/^(?:but|aber|mais|pero|mas|while|whereas)$/.test(word)) break;
      if (word === ',' && reached) {
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
