/**
 * Names of spoken languages, in the languages profiles are written in, brought to one code ("Englisch", "anglais" = en).
 * The names come from `Intl`, so no table of words has to be kept.
 */

const CODES =
  'ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko lo lt lv mk ml mn mr ms mt my ne nb nl nn no pa pl ps pt ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi yue zh zu';
const WRITTEN_IN = 'en de fr es pt it nl pl sv da nb fi cs ro hu tr ru uk el ja ko zh ar he';
/** What `Intl` does not call them. */
const ALSO: Record<string, string> = {
  mandarin: 'zh',
  'mandarin chinese': 'zh',
  cantonese: 'yue',
  farsi: 'fa',
  castellano: 'es',
  castilian: 'es',
  flemish: 'nl',
  valencian: 'ca',
  tagalog: 'fil',
  'norwegian bokmal': 'no',
  'norwegian nynorsk': 'no',
};
/** One language for whoever asks for it, however finely a profile tells its forms apart. */
const SAME: Record<string, string> = { nb: 'no', nn: 'no' };

let names: Map<string, string> | null = null;

/** The language's code, or null where the name is none that is known. Case, accents and a country in brackets are ignored. */
export function languageCode(name: string): string | null {
  names ??= allNames();
  const folded = fold(name);
  const code =
    names.get(folded) ?? names.get(fold(name.replace(/\s*[([（].*$/, '').split(/[-–,·]/)[0] ?? ''));
  return code ? (SAME[code] ?? code) : null;
}

export function sameLanguage(a: string, b: string): boolean {
  const [first, second] = [languageCode(a), languageCode(b)];
  return first !== null || second !== null ? first === second : fold(a) === fold(b);
}

function allNames(): Map<string, string> {
  const found = new Map<string, string>(Object.entries(ALSO));
  for (const locale of WRITTEN_IN.split(' ')) {
    const display = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
    for (const code of CODES.split(' ')) {
      const name = display.of(code);
      // The first language to use a word keeps it.
      if (name && !found.has(fold(name))) found.set(fold(name), code);
    }
  }
  return found;
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(language|sprache|langue|lengua)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The English name of a code, as requirements hold it. */
export function languageName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
}
