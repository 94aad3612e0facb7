import { inSet, type WordRecords } from '../word-records';
import { type WordSet, wordSet } from '../words/sets';
import { BULLET, COMMA, POINT } from '../words/signs';
import { Kind, Shape, type Tokens } from './tokens';

const STOPS = wordSet('. ! ? … 。 ！ ？');
/** Those that end a sentence without white space after them. */
const WIDE_STOPS = wordSet('… 。 ！ ？');
/** Abbreviations whose point ends no sentence. */
const SHORT = wordSet('etc mr mrs ms dr st no vs incl approx inc bzw ca ej ex g e b z');
/** Second halves of such ("e.g.", "z. B."): alone they are a class or a grade. */
const SECOND = wordSet('g b');
/** Also a unit: "90 ms." */
const UNIT = wordSet('ms');

/** A stop before white space ends a sentence, so does a line break unless the line plainly runs on. */
export function markSentences(tokens: Tokens, records: WordRecords): void {
  const { count, word, gap, shape, kind, sentence: sentences } = tokens;
  const isAt = (t: number, set: WordSet): boolean => inSet(records, word[t] ?? 0, set);
  const isSmall = (t: number): boolean => shape[t] === Shape.lower && kind[t] === Kind.word;
  const standsAlone = (t: number): boolean =>
    isAt(t, SECOND) ? !isAt(t - 1, POINT) : isAt(t, UNIT) && kind[t - 1] === Kind.number;
  let sentence = 0;
  for (let t = 1; t < count; t++) {
    const space = gap[t] ?? 0;
    if (isAt(t - 1, STOPS) && (space > 0 || isAt(t - 1, WIDE_STOPS))) {
      const runsOn = space < 2 && isSmall(t);
      const short = t > 1 && isAt(t - 1, POINT) && isAt(t - 2, SHORT) && !standsAlone(t - 2);
      if (!(short && space < 2 && (runsOn || gap[t - 1] === 0))) sentence++;
    } else if (space === 2) {
      if (!isAt(t - 1, COMMA) && !(isSmall(t) && isSmall(t - 1))) sentence++;
    } else if (isAt(t - 1, BULLET)) sentence++;
    sentences[t] = sentence;
  }
  sentences[0] = 0;
}
