import type { WordRecords } from '../word-records';
import { wordSet } from '../words/sets';
import { Kind, Shape, type Tokens } from './tokens';

const STOPS = wordSet('. ! ? … 。 ！ ？');
/** Those that end a sentence without white space after them. */
const WIDE_STOPS = wordSet('… 。 ！ ？');
/** Abbreviations whose point ends no sentence. */
const SHORT = wordSet('etc mr mrs ms dr st no vs incl approx inc bzw ca ej ex g e b z');
const POINT = wordSet('.');
const COMMA = wordSet(',');
const BULLET = wordSet('•');

/** A stop before white space ends a sentence, so does a line break unless the line plainly runs on. */
export function markSentences(tokens: Tokens, { planes }: WordRecords): void {
  const { count, word, gap, shape, kind, sentence: sentences } = tokens;
  const signs = planes[STOPS.plane] ?? new Int32Array(0);
  const shorts = planes[SHORT.plane] ?? signs;
  const isSmall = (t: number): boolean => shape[t] === Shape.lower && kind[t] === Kind.word;
  let sentence = 0;
  for (let t = 1; t < count; t++) {
    const before = signs[word[t - 1] ?? 0] ?? 0;
    const space = gap[t] ?? 0;
    if ((before & STOPS.bit) !== 0 && (space > 0 || (before & WIDE_STOPS.bit) !== 0)) {
      const runsOn = space < 2 && isSmall(t);
      const short =
        (before & POINT.bit) !== 0 && t > 1 && ((shorts[word[t - 2] ?? 0] ?? 0) & SHORT.bit) !== 0;
      if (!(short && space < 2 && (runsOn || gap[t - 1] === 0))) sentence++;
    } else if (space === 2) {
      if ((before & COMMA.bit) === 0 && !(isSmall(t) && isSmall(t - 1))) sentence++;
    } else if ((before & BULLET.bit) !== 0) sentence++;
    sentences[t] = sentence;
  }
  sentences[0] = 0;
  sentences.fill(0, count, count + 64);
}
