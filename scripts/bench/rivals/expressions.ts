/** Names as parts of regular expressions. */
export const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** All names in one expression, the longest first; whole words only. */
export function alternation(names: readonly string[], flags: 'g' | 'giu'): RegExp {
  const longestFirst = [...names]
    .sort((a, b) => b.length - a.length)
    .map(flags === 'g' ? escaped : escapedUnicode);
  return new RegExp(`(?<![a-z0-9_])(?:${longestFirst.join('|')})(?![a-z0-9_])`, flags);
}

/** With `u` only signs of the syntax may be escaped. */
const escapedUnicode = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
