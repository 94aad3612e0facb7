/** Quotes: the sentence around a mention, with the matched words. Offsets are UTF-16 code units, ends exclusive. */
import type { Evidence, Place, TextPart } from './match';
import type { Polarity } from './mention';

/** Longest quote; a longer sentence is cut at blanks on both sides of the mention. */
export const QUOTE_CHARACTERS = 240;

export interface Range {
  start: number;
  end: number;
}

export interface Quote {
  /** The sentence, trimmed. */
  text: string;
  /** Where it stands in the whole text. */
  from: number;
  to: number;
  /** Something of the sentence was left out before or after. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** A quote with where it comes from and which of its words matched (offsets in the quote). */
export interface MarkedQuote extends Quote {
  part: TextPart;
  marks: (Range & { polarity: Polarity })[];
}

// A full stop ends a sentence only before a blank and a new beginning: "Node.js", "3.12" and "e.g. Go" stay whole.
const SENTENCE_END = /[.!?…。！？][)"'”’»]*(?=\s+[\p{Lu}\p{Lo}\p{N}"'“‘«(•–-])|\n+|[。！？]/gu;
const ABBREVIATED = /(?:^|[\s(])(?:e\.g|i\.e|etc|incl|approx|vs|z\.B|u\.a|bzw|ca|no|inc|ltd|dr|mr|ms)\.$/iu;

/** The sentence that holds `start`–`end`; a mention that spans two sentences gets both. */
export function quoteAround(text: string, start: number, end: number): Quote {
  let from = 0;
  let to = text.length;
  for (const found of text.matchAll(SENTENCE_END)) {
    const stop = found.index + found[0].length;
    if (ABBREVIATED.test(text.slice(from, stop))) continue;
    if (stop <= start) from = stop;
    else if (found.index >= end) {
      to = found[0].startsWith('\n') ? found.index : stop;
      break;
    }
  }
  while (from < start && /\s/u.test(text.charAt(from))) from++;
  while (to > end && /\s/u.test(text.charAt(to - 1))) to--;
  return shorten(text, { start, end }, from, to);
}

function shorten(text: string, mention: Range, from: number, to: number): Quote {
  if (to - from <= QUOTE_CHARACTERS) {
    return { text: text.slice(from, to), from, to, cutBefore: false, cutAfter: false };
  }
  const room = Math.max(0, QUOTE_CHARACTERS - (mention.end - mention.start));
  let left = Math.max(from, mention.start - Math.ceil(room / 2));
  let right = Math.min(to, Math.max(mention.end, left + QUOTE_CHARACTERS));
  left = Math.max(from, Math.min(left, right - QUOTE_CHARACTERS));
  // Cut at a blank, if one stands between the edge and the mention.
  if (left > from) {
    const blank = text.slice(left, mention.start).search(/\s/u);
    if (blank >= 0) left += blank + 1;
    else if (isLowSurrogate(text, left)) left++;
  }
  if (right < to) {
    const blank = text.slice(mention.end, right).search(/\s\S*$/u);
    if (blank >= 0) right = mention.end + blank;
    else if (isLowSurrogate(text, right)) right--;
  }
  return {
    text: text.slice(left, right),
    from: left,
    to: right,
    cutBefore: left > from,
    cutAfter: right < to,
  };
}

const isLowSurrogate = (text: string, at: number) => /[\uDC00-\uDFFF]/.test(text.charAt(at));

/** One quote per sentence, however many of the places stand in it; the order of the places is kept. */
export function quotesOf(places: readonly Place[], parts: Evidence['parts']): MarkedQuote[] {
  const quotes: MarkedQuote[] = [];
  for (const { part: index, mention } of places) {
    const part = parts[index];
    if (!part) continue;
    const known = quotes.find(
      (quote) => quote.part === part && quote.from <= mention.start && quote.to >= mention.end,
    );
    const quote = known ?? { ...quoteAround(part.text, mention.start, mention.end), part, marks: [] };
    if (!known) quotes.push(quote);
    quote.marks.push({
      start: mention.start - quote.from,
      end: mention.end - quote.from,
      polarity: mention.polarity,
    });
  }
  for (const quote of quotes) quote.marks.sort((a, b) => a.start - b.start);
  return quotes;
}

/** Pieces of a text, marked and not, in order and without gaps; of overlapping marks the first one wins. */
export function piecesOf(
  text: string,
  marks: readonly (Range & { polarity: Polarity })[],
): { text: string; at: number; polarity: Polarity | null }[] {
  const pieces: { text: string; at: number; polarity: Polarity | null }[] = [];
  let done = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start < done || mark.end > text.length || mark.end <= mark.start) continue;
    if (mark.start > done) pieces.push({ text: text.slice(done, mark.start), at: done, polarity: null });
    pieces.push({ text: text.slice(mark.start, mark.end), at: mark.start, polarity: mark.polarity });
    done = mark.end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), at: done, polarity: null });
  return pieces;
}

// English only: without a match the word alone is shown, which is never wrong.
const NEGATOR =
  /(?:^|[\s(,;])((?:no|not|never|without|zero|don['’]t|doesn['’]t|haven['’]t|isn['’]t|nor)\s(?:[^\s.;!?]+\s){0,4})$/iu;

/** The words of a "no": the skill with the negation before it ("no AWS", "never used Kafka"). */
export function negationRange(text: string, { start, end }: Range): Range {
  const before = NEGATOR.exec(text.slice(Math.max(0, start - 60), start))?.[1] ?? '';
  return { start: start - before.length, end };
}
