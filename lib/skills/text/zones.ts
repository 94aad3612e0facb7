import type { NameHit } from './name-hit';
import { foldedText, Shape, type Tokens } from './tokens';

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
  ' ',
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
  '“',
  '”',
  '„',
  '«',
  '»',
  '•',
  '·',
]);

const ENDS = new Set(['.', ':', '!', '?']);
/** A very long run is cut. */
const LONGEST = 2048;

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

type Zone = readonly [from: number, to: number];

/** The parts of a run without white space that are addresses or files: between brackets, commas and quotes. */
function zonesOfRun(run: string, offset: number): Zone[] {
  const zones: Zone[] = [];
  let start = 0;
  for (let k = 0; k <= run.length; k++) {
    if (k < run.length && !CLOSERS.has(run[k] ?? '')) continue;
    let stop = k;
    while (stop > start && ENDS.has(run[stop - 1] ?? '')) stop--;
    if (stop - start > 3 && isAddress(run.slice(start, Math.min(stop, start + LONGEST))))
      zones.push([offset + start, offset + stop]);
    start = k + 1;
  }
  return zones;
}

/** Whether a name is written like an address and fills it: "socket.io", "Node.js/Express.js". */
function fillsZone({ codes }: Tokens, { start, end, pattern }: NameHit, [from, to]: Zone): boolean {
  const bound = (unit: number | undefined): boolean => unit === 47 || unit === 45;
  return (
    pattern.text.includes('.', 1) &&
    (start === from ? end === to || bound(codes[end]) : end === to && bound(codes[start - 1]))
  );
}

/** "Experience with Kubernetes.At Nordbank": a forgotten space looks like a host; there a capital follows and nothing else. */
function endsSentence({ word, shape, gap, end, codes }: Tokens, hit: NameHit, [from, to]: Zone): boolean {
  const next = hit.last + 2;
  return (
    hit.start === from &&
    codes[hit.end] === 46 &&
    gap[next] === 0 &&
    shape[next] === Shape.capital &&
    end[next] === to &&
    word[next] !== 0
  );
}

/**
 * Names inside addresses and file names are no claim; a name that is written like one ("Node.js", "socket.io") is. Only the
 * runs that hold a name are looked at, each once.
 */
export function outsideAddresses(tokens: Tokens, hits: NameHit[]): NameHit[] {
  const { codes, length } = tokens;
  let zones: Zone[] = [];
  let z = 0;
  let until = -1;
  /** Names since the first that stands in an address. */
  let out: NameHit[] | undefined;
  for (let n = 0; n < hits.length; n++) {
    const hit = hits[n];
    if (!hit) continue;
    if (hit.start >= until) {
      let from = hit.start;
      while (from > 0 && codes[from - 1] !== SPACE) from--;
      until = hit.end;
      while (until < length && codes[until] !== SPACE) until++;
      zones = isMarked(codes, from, until) ? zonesOfRun(textOfRun(tokens, from, until), from) : [];
      z = 0;
    }
    while ((zones[z]?.[1] ?? Number.POSITIVE_INFINITY) <= hit.start) z++;
    const zone = zones[z];
    if (!zone || hit.end <= zone[0]) {
      out?.push(hit);
      continue;
    }
    out ??= hits.slice(0, n);
    const inside: NameHit[] = [];
    for (; n < hits.length && (hits[n]?.start ?? 0) < zone[1]; n++) inside.push(...hits.slice(n, n + 1));
    n--;
    if (inside.some((one) => fillsZone(tokens, one, zone) || endsSentence(tokens, one, zone)))
      out.push(...inside);
  }
  return out ?? hits;
}

/** A point, an at sign or a slash: without one it is no address. */
function isMarked(codes: Uint16Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = codes[i];
    if (code === 46 || code === 64 || code === 92 || code === 47) return true;
  }
  return false;
}

function textOfRun(tokens: Tokens, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i += LONGEST) text += foldedText(tokens, i, Math.min(to, i + LONGEST));
  return text;
}
