import type { Folded } from './fold';

export const Kind = { word: 1, number: 2, sign: 3, other: 4 } as const;

/** What a token looks like in the original. */
export const Shape = { lower: 0, capital: 1, upper: 2, mixed: 3 } as const;

/** Words, numbers and single signs of a folded text, as parallel arrays: 20 kB are some 4,000 of them. */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  shape: Uint8Array;
  /** 0 glued to the token before, 1 after a space, 2 after a line break. */
  gap: Uint8Array;
  /** Number of the sentence. */
  sentence: Int32Array;
  words: string[];
  /** Token at each folded unit; -1 on white space. */
  at: Int32Array;
}

const SPACE = 32;
export const UNIT = { space: 0, letter: 1, digit: 2, sign: 3, script: 4 } as const;

const classes = new Uint8Array(65536).fill(UNIT.sign);
classes[SPACE] = UNIT.space;
classes.fill(UNIT.digit, 48, 58).fill(UNIT.letter, 97, 123);
for (let code = 128; code < 0x250; code++)
  if (/\p{L}/u.test(String.fromCharCode(code))) classes[code] = UNIT.letter;
// Greek to Arabic and the rest of the alphabets are letters; Hangul, kana and Han do not bind to a Latin word.
classes.fill(UNIT.letter, 0x250, 0x1100).fill(UNIT.letter, 0x1e00, 0x2000);
classes.fill(UNIT.script, 0x1100, 0x1200).fill(UNIT.script, 0x3040, 0xa4d0).fill(UNIT.script, 0xac00, 0xd7b0);

/** Class of a folded unit. */
export const unitOf = (code: number | undefined): number =>
  code === undefined ? UNIT.space : (classes[code] ?? UNIT.sign);

const isWordUnit = (unit: number): boolean => unit === UNIT.letter || unit === UNIT.digit;

function shapeOf(original: string, folded: Folded, start: number, end: number): number {
  let upper = 0;
  let letters = 0;
  let first = false;
  for (let i = start; i < end; i++) {
    const at = folded.from[i] ?? 0;
    const unit = original.charCodeAt(at);
    if (unit < 128) {
      if (unit >= 97 && unit <= 122) letters++;
      else if (unit >= 65 && unit <= 90) {
        letters++;
        upper++;
        if (i === start) first = true;
      }
      continue;
    }
    const char = original[at] ?? '';
    const small = char.toLowerCase();
    const big = char.toUpperCase();
    if (small === big) continue;
    letters++;
    if (char !== small) {
      upper++;
      if (i === start) first = true;
    }
  }
  if (upper === 0) return Shape.lower;
  if (upper === letters) return letters === 1 ? Shape.capital : Shape.upper;
  return first && upper === 1 ? Shape.capital : Shape.mixed;
}

const STOPS = new Set(['.', '!', '?', '…', '。', '！', '？']);
/** Abbreviations whose point ends no sentence. */
const SHORT = new Set([
  'e.g',
  'i.e',
  'etc',
  'z.b',
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'no',
  'vs',
  'incl',
  'approx',
  'p.ex',
  'inc',
  'bzw',
  'ca',
  'u.a',
  'ej',
  'ex',
  'g',
  'e',
  'b',
  'z',
]);

export function tokenise(original: string, folded: Folded): Tokens {
  const { codes, length, text, breaks } = folded;
  const size = length + 1;
  const tokens: Tokens = {
    count: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    kind: new Uint8Array(size),
    shape: new Uint8Array(size),
    gap: new Uint8Array(size),
    sentence: new Int32Array(size),
    words: [],
    at: new Int32Array(size).fill(-1),
  };
  let n = 0;
  let gap = 2;
  for (let i = 0; i < length; ) {
    const unit = unitOf(codes[i]);
    if (unit === UNIT.space) {
      gap = Math.max(gap, breaks[i] ? 2 : 1);
      i++;
      continue;
    }
    let end = i + 1;
    if (isWordUnit(unit)) while (end < length && isWordUnit(unitOf(codes[end]))) end++;
    else if (unit === UNIT.script) while (end < length && unitOf(codes[end]) === UNIT.script) end++;
    tokens.start[n] = i;
    tokens.end[n] = end;
    tokens.kind[n] =
      unit === UNIT.letter
        ? Kind.word
        : unit === UNIT.digit
          ? Kind.number
          : unit === UNIT.script
            ? Kind.other
            : Kind.sign;
    tokens.shape[n] = unit === UNIT.sign ? Shape.lower : shapeOf(original, folded, i, end);
    tokens.gap[n] = gap;
    tokens.words.push(text.slice(i, end));
    for (let k = i; k < end; k++) tokens.at[k] = n;
    gap = 0;
    n++;
    i = end;
  }
  tokens.count = n;
  markSentences(tokens);
  return tokens;
}

/** A stop before white space ends a sentence, so does a line break unless the line plainly runs on. */
function markSentences(tokens: Tokens): void {
  let sentence = 0;
  for (let t = 0; t < tokens.count; t++) {
    if (t > 0) {
      const before = tokens.words[t - 1] ?? '';
      const gap = tokens.gap[t] ?? 0;
      if (STOPS.has(before) && (gap > 0 || before > '~')) {
        const word = tokens.words[t - 2] ?? '';
        const runsOn = tokens.shape[t] === Shape.lower && tokens.kind[t] === Kind.word && gap < 2;
        if (
          !(before === '.' && SHORT.has(word) && (runsOn || tokens.gap[t - 1] === 0) && gap < 2) &&
          !(runsOn && before === '.' && SHORT.has(word))
        )
          sentence++;
      } else if (gap === 2) {
        const joined =
          before === ',' ||
          (tokens.shape[t] === Shape.lower &&
            tokens.kind[t] === Kind.word &&
            tokens.shape[t - 1] === Shape.lower &&
            tokens.kind[t - 1] === Kind.word);
        if (!joined) sentence++;
      } else if (before === '•') sentence++;
    }
    tokens.sentence[t] = sentence;
  }
}
