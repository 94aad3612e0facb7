import { type Dictionary, HASH_FACTOR } from '../dictionary';
import { ASCII_CLASS, ASCII_FOLD, UNIT, unitOf } from './characters';
import { foldCharacter, MARK } from './fold';

export const Kind = { word: 1, number: 2, sign: 3, other: 4 } as const;
const KIND_OF_UNIT = [0, Kind.word, Kind.number, Kind.sign, Kind.other] as const;

/** What a token looks like in the original. */
export const Shape = { lower: 0, capital: 1, upper: 2, mixed: 3 } as const;

/**
 * Words, numbers and single signs of a text, as parallel arrays: 20 kB are some 4,000 of them. The folded text: lower case,
 * compatibility forms and diacritics folded, invisible characters gone, every run of white space one space.
 * The arrays are shared by all texts: valid until the next text is cut.
 */
export interface Tokens {
  count: number;
  /** Folded units. */
  codes: Uint16Array;
  length: number;
  /** White space before the next token while the text is cut: see `gap`. */
  space: number;
  /** Place in the folded text, and in the original (UTF-16 code units). */
  start: Int32Array;
  end: Int32Array;
  from: Int32Array;
  to: Int32Array;
  kind: Uint8Array;
  shape: Uint8Array;
  /** 0 glued to the token before, 1 after a space, 2 after a line break. */
  gap: Uint8Array;
  /** Number of the sentence; set by `markSentences`. */
  sentence: Int32Array;
  /** Number of the word in the dictionary. */
  word: Int32Array;
}

/** Rules look a few tokens past the end: those are zero. */
const MARGIN = 64;

/** One of each token. */
const LISTS = ['start', 'end', 'from', 'to', 'kind', 'shape', 'gap', 'sentence', 'word'] as const;

function room(units: number, words: number): Tokens {
  const ints = (): Int32Array => new Int32Array(words + MARGIN);
  const bytes = (): Uint8Array => new Uint8Array(words + MARGIN);
  return {
    count: 0,
    codes: new Uint16Array(units + MARGIN),
    length: 0,
    space: 2,
    start: ints(),
    end: ints(),
    from: ints(),
    to: ints(),
    kind: bytes(),
    shape: bytes(),
    gap: bytes(),
    sentence: ints(),
    word: ints(),
  };
}

/** What stays for the next text: profiles are smaller. */
const KEPT_UNITS = 1 << 18;
let shared: Tokens | undefined;

function emptyRoom(): Tokens {
  if (!shared || shared.codes.length > KEPT_UNITS + MARGIN) shared = room(1 << 15, 1 << 13);
  shared.count = 0;
  shared.length = 0;
  shared.space = 2;
  return shared;
}

/** Twice the room, and at least so much more of each, with what was there. */
function moreRoom(tokens: Tokens, more: number): void {
  const larger = room(tokens.codes.length * 2 + more, tokens.word.length * 2 + more);
  larger.codes.set(tokens.codes);
  for (const list of LISTS) larger[list].set(tokens[list]);
  const { count, length, space } = tokens;
  Object.assign(tokens, larger, { count, length, space });
}

const shapeOf = (letters: number, upper: number, first: boolean): number => {
  if (upper === 0) return Shape.lower;
  if (upper === letters) return letters === 1 ? Shape.capital : Shape.upper;
  return first && upper === 1 ? Shape.capital : Shape.mixed;
};

/** Folds a text and cuts it, in one pass. Total: any string, lone surrogates included. */
export function tokenise(original: string, dictionary: Dictionary): Tokens {
  const tokens = emptyRoom();
  for (let i = 0; i < original.length; ) {
    i = cutAscii(original, i, tokens, dictionary);
    if (i >= original.length) break;
    // A character folds to four units at most.
    const wanted = 4 * (endOfRun(original, i) - i) + MARGIN;
    const { codes, length, word, count } = tokens;
    if (length + wanted > codes.length || count + wanted > word.length) moreRoom(tokens, wanted);
    else i = cutAny(original, i, tokens, dictionary);
  }
  const { count, length } = tokens;
  for (const list of LISTS) tokens[list].fill(0, count, count + MARGIN);
  tokens.codes.fill(0, length, length + MARGIN);
  return tokens;
}

function endOfRun(text: string, from: number): number {
  let i = from;
  while (i < text.length && text.charCodeAt(i) > 32) i++;
  return i;
}

/**
 * Cuts from `at` on as long as there is room and the text is plain: answers where it stopped, which is the beginning of
 * the word that holds the first character beyond ASCII. Nearly all text goes this way, so all of its state is local.
 */
function cutAscii(original: string, at: number, tokens: Tokens, dictionary: Dictionary): number {
  const { codes, start, end, from, to, kind, shape, gap, word } = tokens;
  const classes = ASCII_CLASS;
  const folds = ASCII_FOLD;
  const capacity = codes.length - MARGIN;
  const most = word.length - MARGIN;
  const { length } = original;
  let { count, length: n, space } = tokens;
  let i = at;
  while (i < length && n < capacity && count < most) {
    const unit = original.charCodeAt(i);
    if (unit > 127) break;
    const unitClass = classes[unit] ?? 0;
    if (unitClass === UNIT.space) {
      const now = unit === 10 || unit === 13 ? 2 : 1;
      if (space < now) space = now;
      if (n === 0 || codes[n - 1] !== 32) codes[n++] = 32;
      i++;
      continue;
    }
    const began = n;
    const first = i;
    let code = folds[unit] ?? 0;
    let hash = Math.imul(code, HASH_FACTOR);
    codes[n++] = code;
    i++;
    let form = 0;
    if (unitClass !== UNIT.sign) {
      let letters = unitClass === UNIT.letter ? 1 : 0;
      let upper = code === unit ? 0 : 1;
      const capital = upper === 1;
      let next = 0;
      while (i < length && n < capacity) {
        next = original.charCodeAt(i);
        if (next > 127) break;
        const nextClass = classes[next] ?? 0;
        if (nextClass !== UNIT.letter && nextClass !== UNIT.digit) break;
        code = folds[next] ?? 0;
        if (nextClass === UNIT.letter) letters++;
        if (code !== next) upper++;
        hash = Math.imul(hash ^ code, HASH_FACTOR);
        codes[n++] = code;
        i++;
      }
      if (i < length && (next > 127 || n >= capacity)) {
        // Perhaps the word goes on; or there is no room for it.
        n = began;
        i = first;
        break;
      }
      form = upper === 0 ? 0 : shapeOf(letters, upper, capital);
    } else if (i < length && original.charCodeAt(i) > 127) {
      // A mark may follow.
      n = began;
      i = first;
      break;
    }
    word[count] = dictionary.numberOf(codes, began, n, hash);
    start[count] = began;
    end[count] = n;
    from[count] = first;
    to[count] = i;
    kind[count] = KIND_OF_UNIT[unitClass] ?? Kind.sign;
    shape[count] = form;
    gap[count] = space;
    space = 0;
    count++;
  }
  tokens.count = count;
  tokens.length = n;
  tokens.space = space;
  return i;
}

/** Cuts any characters from `at` on, up to the next blank after which all may be plain again. */
function cutAny(original: string, at: number, tokens: Tokens, dictionary: Dictionary): number {
  const { codes, start, end, from, to, kind, shape, gap, word } = tokens;
  /** Units so far, tokens so far, class of the token that is open (0: none). */
  let { count, length: n, space } = tokens;
  let open = 0;
  let began = 0;
  let hash = 0;
  let letters = 0;
  let upper = 0;
  let first = false;
  /** Where the last unit ended in the original: a combining mark there belongs to it. */
  let reached = -1;

  const close = (): void => {
    word[count] = dictionary.numberOf(codes, began, n, hash);
    end[count] = n;
    to[count] = reached;
    shape[count] = upper === 0 ? 0 : shapeOf(letters, upper, first);
    count++;
    open = 0;
  };
  const begin = (unit: number, place: number): void => {
    began = n;
    start[count] = n;
    from[count] = place;
    kind[count] = KIND_OF_UNIT[unit] ?? Kind.sign;
    gap[count] = space;
    space = 0;
    hash = 0;
    letters = 0;
    upper = 0;
    first = false;
    // Letters and digits are one word.
    open = unit === UNIT.digit ? UNIT.letter : unit;
  };

  let i = at;
  for (; i < original.length; i++) {
    const point = original.codePointAt(i) ?? 0;
    const width = point > 0xffff ? 2 : 1;
    const char = width === 2 ? original.slice(i, i + 2) : (original[i] ?? '');
    if (point >= 0x300 && MARK.test(char)) {
      if (n > 0 && reached === i) reached = i + width;
      i += width - 1;
      continue;
    }
    const folded = foldCharacter(char, point);
    if (folded === ' ') {
      if (open !== 0) close();
      const now = point === 10 || point === 13 || point === 0x2028 || point === 0x2029 ? 2 : 1;
      if (space < now) space = now;
      if (n === 0 || codes[n - 1] !== 32) codes[n++] = 32;
      i++;
      break;
    }
    const cased = original[i] ?? '';
    const small = cased.toLowerCase();
    const letter = small !== cased.toUpperCase();
    for (let k = 0; k < folded.length; k++) {
      const code = folded.charCodeAt(k);
      const unit = unitOf(code);
      const joins = unit === UNIT.digit ? UNIT.letter : unit;
      if (open !== joins || unit === UNIT.sign) {
        if (open !== 0) close();
        begin(unit, i);
      }
      if (letter && unit !== UNIT.sign) {
        letters++;
        if (cased !== small) {
          upper++;
          if (n === began) first = true;
        }
      }
      hash = Math.imul(hash ^ code, HASH_FACTOR);
      codes[n++] = code;
      reached = i + width;
    }
    i += width - 1;
  }
  if (open !== 0) close();
  tokens.count = count;
  tokens.length = n;
  tokens.space = space;
  return i;
}

/** Folded text between two units: for the few rules that look at characters. */
export const foldedText = ({ codes, length }: Tokens, from: number, to: number): string =>
  String.fromCharCode(...codes.subarray(Math.max(0, from), Math.min(to, length)));
