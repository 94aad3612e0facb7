/**
 * Match patterns of extensions: `scheme://host/path`. The scheme is one of http, https or `*` (both); the host is
 * exact, `*` or `*.name` (the name itself and everything under it); `*` in the path stands for any characters.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/;

function hostMatches(pattern: string, host: string): boolean {
  if (pattern === '*') return true;
  if (!pattern.startsWith('*.')) return host === pattern;
  const name = pattern.slice(2);
  return host === name || host.endsWith(`.${name}`);
}

/** `*` by jumping from piece to piece: linear, where a regular expression made of the pattern could be slow. */
function pathMatches(pattern: string, path: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return path === pattern;
  if (!path.startsWith(first) || !path.endsWith(last) || path.length < first.length + last.length)
    return false;
  let at = first.length;
  const end = path.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = path.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}

/** Does the pattern cover the address? The port and the fragment never count. Throws `TypeError` for no pattern. */
export function matches(pattern: string, url: URL): boolean {
  const [, scheme, host, path] = PATTERN.exec(pattern) ?? [];
  if (!scheme || !host || !path) throw new TypeError(`Not a match pattern: ${pattern}`);
  const given = url.protocol.slice(0, -1);
  if (scheme === '*' ? given !== 'http' && given !== 'https' : given !== scheme) return false;
  return hostMatches(host.toLowerCase(), url.hostname) && pathMatches(path, url.pathname + url.search);
}

/** How narrowly a pattern names its host: of two that match, the longer host is the better. */
export function hostLength(pattern: string): number {
  return (PATTERN.exec(pattern)?.[2] ?? '').replace(/^\*\.?/, '').length;
}
