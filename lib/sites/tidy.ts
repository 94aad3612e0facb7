/** What is no value: nothing, blanks, empty lists, and what a site has masked with asterisks. */

/** Fields that hold running text, where two asterisks may be somebody's bold type. */
const PROSE = /^(about|description|summary|coverLetter)$/;

/** Sites print `***** ***` for what this visitor may not see, LinkedIn even the word `undefined` in between (2026-07). */
function masked(text: string, key: string): boolean {
  if (!text.includes('**')) return false;
  return PROSE.test(key) ? text.replace(/[*\s]|undefined/g, '') === '' : true;
}

/** Is any text in this value masked? */
export function isMasked(value: unknown, key = ''): boolean {
  if (typeof value === 'string') return masked(value, key);
  if (!value || typeof value !== 'object') return false;
  return Object.entries(value).some(([name, part]) => isMasked(part, Array.isArray(value) ? key : name));
}

/** The value without empty and masked parts; undefined when nothing is left. Rebuilds objects, so nothing is shared. */
export function tidy(value: unknown, key = '', depth = 0): unknown {
  if (value === null || value === undefined || depth > 8) return undefined;
  if (typeof value === 'string') {
    const text = value.trim();
    return text === '' || masked(text, key) ? undefined : text;
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object') return typeof value === 'boolean' ? value : undefined;
  if (Array.isArray(value)) {
    const rows = value.map((row) => tidy(row, key, depth + 1)).filter((row) => row !== undefined);
    return rows.length > 0 ? rows : undefined;
  }
  const parts: [string, unknown][] = [];
  for (const [name, part] of Object.entries(value)) {
    const clean = tidy(part, name, depth + 1);
    if (clean !== undefined) parts.push([name, clean]);
  }
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}
