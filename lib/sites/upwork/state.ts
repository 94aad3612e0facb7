/**
 * The page's inline state. It is the text of the *first* address the server answered: after an in-page navigation, or with
 * a profile slid over a search, it still describes the page before. So it is used only when its route is the address now
 * shown, and by its callers only when the id inside is the subject's.
 */
import { all, rawText } from '../dom';
import { plain } from './address';
import { type Literal, literal, step } from './literal';

export type { Literal } from './literal';

const MARK = /^\s*(?:window\.)?__NUXT__\s*=\s*|^(?=\s*\{.{0,300}"routePath")/;
/** One parse per script element: `settled` asks once a frame. Nothing is kept beyond the element's life. */
const parsed = new WeakMap<Element, Literal>();

/** The whole state, whichever page it describes; null when there is none or its form is unknown. */
export function wholeState(doc: Document): Literal {
  for (const script of all(doc, 'script:not([src])')) {
    const source = rawText(script);
    if (!MARK.test(source.slice(0, 400))) continue;
    if (!parsed.has(script)) parsed.set(script, literal(source.replace(MARK, '')));
    return parsed.get(script);
  }
  return null;
}

/** The `state` object if it was served for this very address, else null. */
export function stateFor(doc: Document, url: URL): Literal {
  const whole = wholeState(doc);
  const route = text(whole, 'routePath');
  return route && plain(route) === plain(url.pathname) ? at(whole, 'state') : null;
}

/** The value at a path such as `profile.stats`. */
export function at(value: Literal, path: string): Literal {
  return path.split('.').reduce<Literal>(step, value);
}

export function text(value: Literal, path: string): string {
  const found = at(value, path);
  return typeof found === 'string' ? found.trim() : '';
}

/** A number, also one written as a string; 0 for anything else. */
export function number(value: Literal, path: string): number {
  const found = at(value, path);
  return (typeof found !== 'object' && Number(found)) || 0;
}

/** Rows at a path. Queries wrap them in `node`, the state was seen without. */
export function rows(value: Literal, path: string): Literal[] {
  const found = at(value, path);
  return Array.isArray(found) ? found.map((row) => step(row, 'node') ?? row) : [];
}
