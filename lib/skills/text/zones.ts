import type { Folded } from './fold';

/** Ends of file names; a name before one is a file, not a claim. */
const EXTENSIONS = new Set(
  'json yml yaml md txt mod sum toml lock xml html htm css scss php py rb java kt go rs ts tsx jsx js mjs cjs c h cpp hpp cs sql sh bat ps1 ini cfg conf env csv tsv xls xlsx doc docx pdf png jpg svg zip gz tar jar war gradle tf ipynb log rtf odt exe dll dmg apk'.split(
    ' ',
  ),
);
/** Ends of host names a profile is likely to hold. */
const DOMAINS = new Set(
  'com org net io dev co app ai de fr es pt it uk nl pl eu ch at be in us ca br me info biz tech cloud sh so gg xyz edu gov site online page blog'.split(
    ' ',
  ),
);
const SPACE = 32;
const CLOSERS = new Set([
  '"',
  "'",
  '<',
  '>',
  ')',
  ']',
  '}',
  ',',
  ';',
  '|',
  '，',
  '、',
  '）',
  '。',
  '(',
  '[',
  '{',
]);

const isAlnum = (char: string | undefined): boolean => char !== undefined && /[a-z0-9]/.test(char);

/** `a.b.com/x`, `x@y.z`, `c:\x`, `/usr/lib/x`, `main.py`: what kind of address a run without white space is, if any. */
function isAddress(run: string): boolean {
  if (run.includes('://') || run.startsWith('www.') || run.startsWith('mailto:') || run.includes('\\'))
    return true;
  const at = run.indexOf('@');
  if (at > 0 && run.indexOf('.', at) > at + 1) return true;
  const slash = run.indexOf('/');
  const host = slash < 0 ? run : run.slice(0, slash);
  const hostDot = host.lastIndexOf('.');
  if (hostDot > 0 && isAlnum(host[hostDot - 1])) {
    const end = host.slice(hostDot + 1);
    if (DOMAINS.has(end) && (slash > 0 || host.length > end.length + 2)) return true;
  }
  if (/^[~.]?\.?\//.test(run) && run.indexOf('/', 2) > 0) return true;
  const dot = run.lastIndexOf('.');
  return dot > 0 && isAlnum(run[dot - 1]) && EXTENSIONS.has(run.slice(dot + 1));
}

/** Ranges of folded units that are addresses or files; sorted. Each unit is looked at a fixed number of times. */
export function addressZones({ text, length, codes }: Folded): [number, number][] {
  const zones: [number, number][] = [];
  for (let i = 0; i < length; ) {
    if (codes[i] === SPACE) {
      i++;
      continue;
    }
    let end = i;
    let marked = false;
    while (end < length && codes[end] !== SPACE) {
      const code = codes[end];
      if (code === 46 || code === 64 || code === 92 || code === 47) marked = true;
      end++;
    }
    if (marked) {
      // Within a run only the parts between brackets, commas and quotes are addresses; a very long run is cut.
      let start = i;
      for (let k = i; k <= end; k++) {
        const char = text[k];
        if (k < end && !(char !== undefined && CLOSERS.has(char))) continue;
        let stop = k;
        while (
          stop > start &&
          (text[stop - 1] === '.' ||
            text[stop - 1] === ':' ||
            text[stop - 1] === '!' ||
            text[stop - 1] === '?')
        )
          stop--;
        if (stop - start > 3 && isAddress(text.slice(start, Math.min(stop, start + 2048))))
          zones.push([start, stop]);
        start = k + 1;
      }
    }
    i = end;
  }
  return zones;
}
