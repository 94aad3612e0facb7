import { is, wordOf } from '../text/analyse';
import { Shape } from '../text/tokens';
import { wordSet } from '../words/sets';
import { APOSTROPHE, HYPHEN } from '../words/signs';
import { Bit } from './bits';
import type { Candidate } from './longest';
import { isDenied, isLoneLetter, isStranger, type Place, placeOf } from './senses';
import { has, isFirstWord, type Surroundings } from './surroundings';

export type Verdict = 'yes' | 'no' | 'maybe';

/** What the words beside a candidate and in its sentence say for it. */
interface Evidence {
  rightStranger: boolean;
  leftStranger: boolean;
  /** "Go services", "Kafka-based", "Swift developer". */
  followsWell: boolean;
  hyphenated: boolean;
  possessive: boolean;
  /** A name that needs no proof stands in the same sentence. */
  otherSure: boolean;
  /** So does a technical word. */
  technical: boolean;
  /** So does a word of knowing ("experience", "such as"). */
  known: boolean;
}

const TAILS = wordSet('based driven powered backed native first specific side only');
const POSSESSIVE = wordSet('s');
const OPENS = wordSet(', ( | : ; • · / – —');
const CLOSES = wordSet(', ) | ; • · / – — .');

function evidenceFor(around: Surroundings, place: Place): Evidence {
  const { analysis, sure, tech, skill } = around;
  const { tokens } = analysis;
  const { left, right, sentence } = place;
  const here = place.rightGap < 2 && tokens.sentence[right] === sentence;
  const glued = here && place.rightGap === 0;
  const possessive = glued && is(analysis, right, APOSTROPHE) && is(analysis, right + 1, POSSESSIVE);
  const hyphenated =
    glued &&
    is(analysis, right, HYPHEN) &&
    (has(around, right + 1, Bit.right | Bit.role) || is(analysis, right + 1, TAILS));
  const otherSure = (sure[sentence] ?? 0) > 0;
  const technical = (tech[sentence] ?? 0) > 0 || otherSure;
  return {
    rightStranger: place.rightGap === 1 && isStranger(around, right, place),
    leftStranger:
      place.leftGap === 1 &&
      isStranger(around, left, place) &&
      !isFirstWord(analysis, left) &&
      tokens.gap[left] !== 2,
    followsWell:
      (here && has(around, right, Bit.right | Bit.role)) || hyphenated || (possessive && technical),
    hyphenated,
    possessive,
    otherSure,
    technical,
    known: (skill[sentence] ?? 0) > 0,
  };
}

/** "(Rust)", ": Rust |", "developer, Rust": the name is a whole item between list signs. */
function isItem(around: Surroundings, { left, right, leftGap, rightGap, sentence }: Place): boolean {
  const { analysis } = around;
  const { tokens } = analysis;
  const opens = leftGap === 2 || tokens.sentence[left] !== sentence || is(analysis, left, OPENS);
  const closes = rightGap === 2 || tokens.sentence[right] !== sentence || is(analysis, right, CLOSES);
  return opens && closes;
}

/** "rails new blog", "docker run": a command line begins with the tool's name. */
const isCommand = (around: Surroundings, place: Place): boolean =>
  place.opensSentence &&
  place.shape === Shape.lower &&
  place.rightGap === 1 &&
  has(around, place.right, Bit.command);

function judgeNamed(
  around: Surroundings,
  place: Place,
  spelled: boolean,
  found: Evidence,
  isPlace: boolean,
): Verdict {
  const { technical, known, followsWell } = found;
  const proven = technical || known;
  if (found.rightStranger && !technical) return 'no';
  if (found.leftStranger && !technical && !followsWell) return 'no';
  if (followsWell && (spelled || technical)) return 'yes';
  if (place.leftGap === 1 && spelled && place.shape !== Shape.lower && has(around, place.left, Bit.denial))
    return 'yes';
  // A verb or a title: "React to incidents", "Kafka on the Shore".
  const opensPhrase =
    place.opensSentence && place.rightGap === 1 && has(around, place.right, Bit.prep | Bit.at);
  if (!spelled || (opensPhrase && !technical)) return 'maybe';
  return proven || (isItem(around, place) && place.shape !== Shape.lower && !isPlace) ? 'yes' : 'maybe';
}

function judgeEveryday(around: Surroundings, candidate: Candidate, place: Place, found: Evidence): Verdict {
  const { analysis, bits } = around;
  const { tokens } = analysis;
  const { left, right, sentence } = place;
  const { technical, otherSure, followsWell } = found;
  if (found.rightStranger || (found.leftStranger && !followsWell)) return 'maybe';
  const capital = place.shape !== Shape.lower;
  const verbLike =
    place.opensSentence && place.shape === Shape.capital && has(around, candidate.first, Bit.verb);
  if (followsWell && !verbLike) {
    if (found.hyphenated || ((bits[right] ?? 0) & Bit.role) !== 0)
      return capital || technical ? 'yes' : 'maybe';
    if (!place.opensSentence) return capital || technical ? 'yes' : 'maybe';
    if (capital && (found.possessive || otherSure || has(around, right, Bit.tech))) return 'yes';
  }
  const near = place.leftGap <= 1 && tokens.sentence[left] === sentence;
  if (near && capital && has(around, left, Bit.denial)) return 'yes';
  const proven = technical || (found.known && !candidate.pattern.skill.place);
  if (near && has(around, left, Bit.prep) && proven && (capital || otherSure)) return 'yes';
  if (near && capital && (has(around, left, Bit.skill) || has(around, left - 1, Bit.skill))) return 'yes';
  if (capital && technical && isItem(around, place) && !candidate.pattern.skill.place && !verbLike)
    return 'yes';
  if (capital && otherSure && (!place.opensSentence || !(verbLike || candidate.pattern.skill.place)))
    return 'yes';
  return 'maybe';
}

/**
 * First look at a candidate by itself: `yes` needs no more proof, `no` is another sense, `maybe` waits for its neighbours
 * in the list (`lists.ts`).
 */
export function judge(
  around: Surroundings,
  candidate: Candidate,
  listed: boolean,
  versioned: boolean,
): Verdict {
  const { tokens } = around.analysis;
  const { pattern } = candidate;
  const place = placeOf(around, candidate);
  const { shape } = place;
  const whole = place.alone || (listed && candidate.first === 0 && candidate.last === tokens.count - 1);
  const short = pattern.text.length <= 2 && /^[a-z]+$/.test(pattern.text);

  if (pattern.text.length === 1 && !isLoneLetter(around, place)) return 'no';
  if (short && place.leftGap === 0 && is(around.analysis, place.left, HYPHEN)) return 'no';
  if (listed && whole) return 'yes';
  if (isDenied(around, candidate, place)) return 'no';
  const spelled = !pattern.exact || (pattern.capitals ? shape === Shape.upper : shape !== Shape.lower);
  const found = evidenceFor(around, place);
  if (pattern.doubt === 'none') {
    if (!spelled) return 'maybe';
    // Two small letters are as often a word of another language: "ci", "ml".
    const doubtful = short && shape === Shape.lower && pattern.text !== 'js';
    return doubtful && !found.technical && !found.known && !whole ? 'maybe' : 'yes';
  }
  if (whole && spelled) return 'yes';
  if (
    place.rightGap < 2 &&
    pattern.skill.ownSense.length > 0 &&
    pattern.skill.ownSense.includes(wordOf(around.analysis, place.right))
  )
    return 'yes';
  if (isCommand(around, place)) return 'yes';
  if (spelled && versioned && !found.leftStranger) return 'yes';
  if (pattern.doubt === 'named') return judgeNamed(around, place, spelled, found, pattern.skill.place);
  return spelled ? judgeEveryday(around, candidate, place, found) : 'maybe';
}
