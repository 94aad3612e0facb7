/**
 * A text as the automaton reads it: lower case, compatibility forms and diacritics folded (NFKC and more), invisible
 * characters gone, every run of white space one space. Each folded unit knows where it came from.
 */
export interface Folded {
  text: string;
  length: number;
  codes: Uint16Array;
  /** Offset in the original of each folded unit, and the offset just after it (UTF-16 code units). */
  from: Int32Array;
  to: Int32Array;
  /** 1 where a line of the original broke at this (white space) unit. */
  breaks: Uint8Array;
}

const SPACE = 32;

/** Signs with one meaning here and many code points: hyphens, slashes, apostrophes. Dashes stay what they are. */
const SAME: Record<string, string> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u00ad': '',
  '\u2212': '-',
  '\ufe63': '-',
  '\u2044': '/',
  '\u2215': '/',
  '\u29f8': '/',
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u0060': "'",
  '\u00b4': "'",
  '\u201b': "'",
  '\u00df': 'ss',
  '\u00e6': 'ae',
  '\u0153': 'oe',
  '\u00f8': 'o',
  '\u0142': 'l',
  '\u0131': 'i',
  '\u0130': 'i',
};
const MARK = /^\p{M}$/u;
const INVISIBLE = /^(?:\p{Cf}|[\u115f\u1160\u3164]|\p{Variation_Selector})$/u;
const BLANK = /^\s$/u;
/** Hangul and CJK are never part of a name: not worth taking apart, and NFC/NFD agree in the end. */
const LETTERED = (point: number): boolean =>
  point < 0x1100 ||
  (point >= 0x1e00 && point < 0x2200) ||
  (point >= 0xff00 && point < 0xfff0) ||
  (point >= 0x1d400 && point < 0x1d800);

const cache = new Map<string, string>();

function foldOne(char: string, point: number): string {
  const same = SAME[char];
  if (same !== undefined) return same;
  if (INVISIBLE.test(char)) return '';
  if (BLANK.test(char)) return ' ';
  if (!LETTERED(point)) return point > 0xffff ? '\ufffc' : char;
  let out = '';
  for (const part of char.normalize('NFKD')) if (!MARK.test(part)) out += SAME[part] ?? part;
  out = out.toLowerCase();
  return out.length > 4 || out.includes(' ') ? '\ufffc' : out;
}

function foldCached(char: string, point: number): string {
  let out = cache.get(char);
  if (out === undefined) {
    out = foldOne(char, point);
    // A page could otherwise grow the cache by all of Unicode.
    if (cache.size < 4096) cache.set(char, out);
  }
  return out;
}

const decoder = new TextDecoder('utf-16le');

/** Folds a text in one pass. Total: any string, lone surrogates included. */
export function fold(original: string): Folded {
  const capacity = original.length * 4 + 4;
  const codes = new Uint16Array(original.length < 1024 ? capacity : original.length * 2 + 64);
  const from = new Int32Array(codes.length);
  const to = new Int32Array(codes.length);
  const breaks = new Uint8Array(codes.length);
  let n = 0;
  for (let i = 0; i < original.length; ) {
    const unit = original.charCodeAt(i);
    let width = 1;
    if (unit > 127) {
      const point = original.codePointAt(i) ?? unit;
      width = point > 0xffff ? 2 : 1;
      const char = width === 2 ? original.slice(i, i + 2) : (original[i] ?? '');
      if (point >= 0x300 && MARK.test(char)) {
        // A combining mark belongs to the letter before it.
        if (n > 0 && to[n - 1] === i) to[n - 1] = i + width;
        i += width;
        continue;
      }
      const folded = foldCached(char, point);
      if (folded !== ' ') {
        for (let k = 0; k < folded.length && n < codes.length; k++) {
          codes[n] = folded.charCodeAt(k);
          from[n] = i;
          to[n++] = i + width;
        }
        i += width;
        continue;
      }
    }
    if (unit <= SPACE || unit > 127) {
      const broke = unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029 ? 1 : 0;
      if (n > 0 && codes[n - 1] === SPACE) {
        to[n - 1] = i + width;
        breaks[n - 1] = (breaks[n - 1] ?? 0) | broke;
      } else if (n < codes.length) {
        codes[n] = SPACE;
        from[n] = i;
        breaks[n] = broke;
        to[n++] = i + width;
      }
    } else if (n < codes.length) {
      codes[n] = unit >= 65 && unit <= 90 ? unit + 32 : unit === 96 ? 39 : unit;
      from[n] = i;
      to[n++] = i + 1;
    }
    i += width;
  }
  return { text: decoder.decode(codes.subarray(0, n)), length: n, codes, from, to, breaks };
}

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Folds a name of the vocabulary the same way; nearly all are plain ASCII and take the short way. */
export const foldName = (name: string): string =>
  PLAIN.test(name) ? name.toLowerCase().replaceAll('`', "'") : fold(name).text.trim();
