import { is, wordOf } from '../text/analyse';
import { Kind, Shape, type Tokens } from '../text/tokens';
import { wordSet } from '../words/sets';
import { COMMA, HYPHEN } from '../words/signs';
import { Bit } from './bits';
import type { Candidate } from './longest';
import { has, isWordNear, type Surroundings } from './surroundings';

const LIST_SIGN = wordSet(', / |');
const STRICT_COMPANY = wordSet('inc llc ltd');
const ALSO = wordSet('and , &');
const TO_OR_OF = wordSet('to of');
const COMPARED = wordSet('similar alternative comparable competitor competitors rival clone akin');

/** Neighbours of a candidate, looked up once. */
export interface Place {
  sentence: number;
  left: number;
  right: number;
  /** Gaps: 0 glued, 1 space, 2 line break. */
  leftGap: number;
  rightGap: number;
  shape: number;
  opensSentence: boolean;
  /** The name is all there is between two line breaks. */
  alone: boolean;
}

/** Only figures and signs follow on the line: "Kafka 2015 – 2018". Looks at ten tokens. */
function endsLine(around: Surroundings, from: number): boolean {
  const { tokens } = around.analysis;
  for (let t = from; t < from + 10; t++) {
    if (t >= tokens.count || tokens.gap[t] === 2) return true;
    if ((tokens.kind[t] === Kind.word && !has(around, t, Bit.time)) || tokens.kind[t] === Kind.other)
      return false;
  }
  return false;
}

export function placeOf(around: Surroundings, { first, last }: Candidate): Place {
  const { tokens } = around.analysis;
  const sentence = tokens.sentence[first] ?? 0;
  const leftGap = tokens.gap[first] ?? 2;
  const rightGap = last + 1 < tokens.count ? (tokens.gap[last + 1] ?? 2) : 2;
  let head = first - 1;
  while (head >= 0 && tokens.kind[head] === Kind.sign && tokens.gap[head + 1] !== 2) head--;
  return {
    sentence,
    left: first - 1,
    right: last + 1,
    leftGap: first === 0 ? 2 : leftGap,
    rightGap,
    shape: tokens.shape[first] ?? 0,
    opensSentence:
      first === 0 || tokens.sentence[first - 1] !== sentence || head < 0 || tokens.gap[head + 1] === 2,
    alone: (head < 0 || tokens.gap[head + 1] === 2) && endsLine(around, last + 1),
  };
}

const KNOWN_WORD =
  Bit.role | Bit.right | Bit.tech | Bit.skill | Bit.join | Bit.prep | Bit.senior | Bit.adept | Bit.scale;

/** A capitalised word that no rule knows, side by side with the name: a person, a company, a place ("Julia Weber"). */
export function isStranger(around: Surroundings, t: number, place: Place): boolean {
  const { tokens } = around.analysis;
  if (!isWordNear(around, t, place.sentence) || has(around, t, KNOWN_WORD)) return false;
  if (tokens.shape[t] !== Shape.capital) return false;
  const other = around.candidateAt[t] ?? -1;
  return other < 0;
}

const isHere = (tokens: Tokens, t: number, sentence: number): boolean =>
  t >= 0 && t < tokens.count && tokens.sentence[t] === sentence;

/** Companies, places, comparisons and the skill's own list of neighbours: these deny any name. */
export function isDenied(around: Surroundings, candidate: Candidate, place: Place): boolean {
  const { analysis } = around;
  const { tokens } = analysis;
  const { left, right, leftGap, rightGap, sentence } = place;
  const { skill, doubt } = candidate.pattern;
  const { before, after } = skill.otherSense;
  const leftHere = isHere(tokens, left, sentence);
  const rightHere = isHere(tokens, right, sentence);
  if (before.length > 0 && leftHere && before.includes(wordOf(analysis, left))) return true;
  if (after.length > 0 && rightHere && after.includes(wordOf(analysis, right))) {
    const listed = is(analysis, left, LIST_SIGN) && (around.candidateAt[left - 1] ?? -1) >= 0;
    if (!listed) return true;
  }

  // "MongoDB, Inc.", "Docker GmbH"
  const comma = is(analysis, right, COMMA);
  const afterComma = comma ? right + 1 : right;
  if (
    (comma ? isHere(tokens, afterComma, sentence) : rightHere) &&
    has(around, afterComma, Bit.company) &&
    tokens.shape[afterComma] !== Shape.lower &&
    tokens.gap[afterComma] === 1 &&
    (!comma || is(analysis, afterComma, STRICT_COMPANY))
  )
    return true;
  // "SRE at MongoDB", but "good at Java", "at AWS scale"
  if (
    leftHere &&
    has(around, left, Bit.at) &&
    !has(around, left - 1, Bit.adept) &&
    !has(around, right, Bit.scale)
  )
    return true;
  // "engineers at Google and Oracle"
  if (skill.company && leftHere && is(analysis, left, ALSO)) {
    const strangers = left - 1;
    if (has(around, strangers - 1, Bit.at) && tokens.shape[strangers] === Shape.capital) return true;
  }
  if (skill.company && leftHere && has(around, left, Bit.vendor)) return true;
  if (
    skill.company &&
    around.business[sentence] &&
    !around.tech[sentence] &&
    (around.sure[sentence] ?? 0) <= 1 &&
    candidate.pattern.text.length > 3
  )
    return true;
  // "ex-Google"
  if (leftGap === 0 && is(analysis, left, HYPHEN) && has(around, left - 1, Bit.ex)) return true;
  // "Rails-like", "Django-inspired"
  if (
    rightGap === 0 &&
    is(analysis, right, HYPHEN) &&
    has(around, right + 1, Bit.alike) &&
    tokens.gap[right + 1] === 0
  )
    return true;
  if (leftHere && is(analysis, left, TO_OR_OF) && is(analysis, left - 1, COMPARED)) return true;
  // "Java House", "Spring Valley"; a name that means nothing else only before a capital.
  if (rightHere && has(around, right, Bit.named) && rightGap === 1 && !has(around, right, Bit.right)) {
    const technical =
      (around.tech[sentence] ?? 0) > 0 ||
      (around.skill[sentence] ?? 0) > 0 ||
      (around.sure[sentence] ?? 0) > 1;
    if (tokens.shape[right] !== Shape.lower || doubt !== 'none' || !technical) return true;
  }
  if (leftHere && has(around, left, Bit.person) && doubt !== 'none') return true;
  return false;
}

/** One letter is a language only where nothing around it says initial, grade, drive or abbreviation. */
export function isLoneLetter(around: Surroundings, place: Place): boolean {
  const { analysis } = around;
  const { tokens } = analysis;
  const before = wordOf(analysis, place.left);
  const after = wordOf(analysis, place.right);
  if (before === "'" && place.leftGap === 0) return false;
  if (after === "'" && place.rightGap === 0 && wordOf(analysis, place.right + 1) !== 's') return false;
  if (before === '&' || after === '&') {
    const other = after === '&' ? place.right + 1 : place.left - 1;
    if (wordOf(analysis, other).length === 1) return false;
  }
  if (before === '-' && place.leftGap === 0) return false;
  if (
    before === '/' &&
    wordOf(analysis, place.left - 1).length === 1 &&
    (around.candidateAt[place.left - 1] ?? -1) < 0
  )
    return false;
  if (after === '-' && place.rightGap === 0 && !has(around, place.right + 1, Bit.role | Bit.right))
    return false;
  if (after === ':' && wordOf(analysis, place.right + 1) === '\\') return false;
  if (before === '.' && place.leftGap === 0) return false;
  if (after === '.' && place.right + 1 < tokens.count && place.rightGap === 0) {
    const follows = place.right + 1;
    if (tokens.gap[follows] === 0 && tokens.kind[follows] === Kind.word) return false;
    if (
      tokens.shape[follows] === Shape.capital &&
      tokens.gap[follows] === 1 &&
      (tokens.shape[place.left] === Shape.capital || place.opensSentence)
    )
      return false;
  }
  return true;
}
