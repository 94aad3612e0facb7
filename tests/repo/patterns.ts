/** Every regular expression that ships, as written in the sources. */
import { parseAst } from 'vite';
import { content, files } from './files';

export interface Pattern {
  pattern: string;
  flags: string;
  /** Where it stands; one of the places if there are several. */
  file: string;
}

/** `/pattern/flags` -> where. Patterns put together at run time are tested where they are made. */
export function shippedPatterns(): Map<string, Pattern> {
  const found = new Map<string, Pattern>();
  for (const file of files('lib', 'components', 'entrypoints').filter((name) => /\.tsx?$/.test(name)))
    for (const { pattern, flags } of patternsOf(content(file), file.endsWith('x') ? 'tsx' : 'ts'))
      found.set(`/${pattern}/${flags}`, { pattern, flags, file });
  return found;
}

export function patternsOf(code: string, lang: 'ts' | 'tsx'): { pattern: string; flags: string }[] {
  const found: { pattern: string; flags: string }[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      node.forEach(visit);
      return;
    }
    if (node === null || typeof node !== 'object') return;
    const { type, regex } = node as { type?: string; regex?: { pattern: string; flags: string } };
    if (type === 'Literal' && regex) found.push({ pattern: regex.pattern, flags: regex.flags });
    for (const value of Object.values(node)) visit(value);
  };
  visit(parseAst(code, { lang }));
  return found;
}
