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
export const MARK = /^\p{M}$/u;
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

/** Folded form of one character: lower case, compatibility forms and diacritics folded (NFKC and more); '' where it is invisible. */
export function foldCharacter(char: string, point: number): string {
  let out = cache.get(char);
  if (out === undefined) {
    out = foldOne(char, point);
    // A page could otherwise grow the cache by all of Unicode.
    if (cache.size < 4096) cache.set(char, out);
  }
  return out;
}

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Folds a name of the vocabulary as texts are folded; nearly all are plain ASCII and take the short way. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replaceAll('`', "'");
  let out = '';
  for (const char of name.normalize('NFC'))
    if (!MARK.test(char)) out += foldCharacter(char, char.codePointAt(0) ?? 0);
  return out.replace(/\s+/g, ' ').trim();
}
