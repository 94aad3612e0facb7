/**
 * HTML in a string (a description inside JSON-LD) as text. A small reader of tags and entities of its own: the
 * extension's pages run under Trusted Types, where `DOMParser` and `innerHTML` throw. Linear in the text's length.
 */
import { fold } from './dom';

const BREAKS =
  /^(address|article|aside|blockquote|br|dd|div|dl|dt|figure|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tr|td|th|ul)$/;
const HIDDEN = /^(script|style|template|noscript|iframe|svg|select|textarea|title)$/;

/** U+00A0–U+00FF in order, as HTML names them. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const NAMED = new Map<string, string>([
  ...LATIN.split(' ').map((name, i): [string, string] => [name, String.fromCharCode(0xa0 + i)]),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    hellip: '…',
    ndash: '–',
    mdash: '—',
    bull: '•',
  }),
  ...Object.entries({
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    euro: '€',
    trade: '™',
  }),
  ...Object.entries({
    Scaron: 'Š',
    scaron: 'š',
    OElig: 'Œ',
    oelig: 'œ',
    zwj: '\u200d',
    zwnj: '\u200c',
    rarr: '→',
  }),
]);

/** Entities decoded once: `&amp;uuml;` becomes `&uuml;`. Unknown names stay as they are. */
export function decodeEntities(raw: string): string {
  return raw.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8}\d{0,2});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED.get(name) ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
}

/** The end of the tag that starts at `at`; a `>` inside quotes does not end it. -1 when it never ends. */
function tagEnd(html: string, at: number): number {
  let quote = '';
  // A tag longer than this is no tag but a lost `<`.
  const last = Math.min(html.length, at + 4000);
  for (let i = at; i < last; i++) {
    const c = html[i] ?? '';
    if (quote) {
      if (c === quote) quote = '';
    } else if ((c === '"' || c === "'") && html[i - 1] === '=') quote = c;
    else if (c === '>') return i;
  }
  return -1;
}

function strip(html: string): string {
  let out = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    out += html.slice(at, open);
    const name = /^<\/?([a-z][a-z\d]{0,11})(?=[\s/>])/i.exec(html.slice(open, open + 16))?.[1]?.toLowerCase();
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open);
      if (end < 0) return out;
      at = end + 3;
      continue;
    }
    const end = name ? tagEnd(html, open) : -1;
    if (!name || end < 0) {
      out += '<';
      at = open + 1;
      continue;
    }
    at = end + 1;
    if (BREAKS.test(name)) out += '\n';
    if (HIDDEN.test(name) && html[open + 1] !== '/') {
      const close = html.toLowerCase().indexOf(`</${name}`, at);
      at = close < 0 ? html.length : close;
    }
  }
  return out + html.slice(at);
}

const TAG = /<\/?[a-z][a-z\d]{0,11}(\s[^<>]{0,400})?\/?>/i;

/**
 * Text with a line break where a block or `br` ends; text without tags keeps its own line breaks. What is escaped
 * twice (many job boards: `&lt;p&gt;`) is read twice, never more.
 */
export function htmlToText(raw: string): string {
  const once = TAG.test(raw) ? raw : decodeEntities(raw);
  if (!TAG.test(once)) return fold(once, true);
  return fold(decodeEntities(strip(once.replace(/\s+/g, ' '))), true);
}
