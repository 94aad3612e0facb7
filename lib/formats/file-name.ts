/** Names of exported files. */
import type { Preset } from './preset';

const LONGEST = /^.{0,80}/u;
// Letters that no decomposition brings down to a–z.
const PLAIN: Record<string, string> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
/** Device names that Windows keeps for itself, with any ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

function slug(text: string, kind: Preset['fileName']): string {
  const lower = text.toLowerCase();
  if (kind === 'any letter') return lower.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return lower
    .replace(/[ßłøæœđðþı]/g, (letter) => PLAIN[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
}

/** `senior-django-berlin-screening-linkedin-2-of-3.csv`; `candidates.csv` where nothing of the name can be written. */
export function fileName(preset: Preset, parts: readonly string[], number = 1, of = 1): string {
  const words = parts
    .map((part) => slug(part, preset.fileName).replace(/^-+|-+$/g, ''))
    .filter(Boolean)
    .join('-');
  // By code points: a cut inside of one would not be a name.
  const base = (LONGEST.exec(words)?.[0] ?? '').replace(/-+$/, '');
  const name = base === '' || RESERVED.test(base) ? ['candidates', base].filter(Boolean).join('-') : base;
  return `${name}${of > 1 ? `-${number}-of-${of}` : ''}.csv`;
}
