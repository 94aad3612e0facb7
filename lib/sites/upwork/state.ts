/**
 * The page's inline state. It is the text of the *first* address the server answered: after an in-page navigation, or with
 * a profile slid over a search, it still describes the page before. So it is used only when its route is the address now
 * shown, and by its callers only when the id inside is the subject's.
 */
import { field, type Literal, literal } from './literal';

export type { Literal } from './literal';

const MARK = /^\s*(?:window\.)?__NUXT__\s*=\s*/;
/** One parse per script element: `settled` asks once a frame. Nothing is kept beyond the element's life. */
const read = new WeakMap<Element, Literal>();

function script(doc: Document): Element | null {
  for (const element of doc.querySelectorAll('script:not([src])')) {
    const start = (element.textContent ?? '').slice(0, 200);
    if (MARK.test(start)) return element;
    if (
      /json/.test(element.getAttribute('type') ?? '') &&
      /^\s*\{.*"(?:state|routePath|layout)"/.test(start)
    ) {
      return element;
    }
  }
  return null;
}

/** The whole state, whichever page it describes; null when there is none or its form is unknown. */
export function wholeState(doc: Document): Literal {
  const element = script(doc);
  if (!element) return null;
  const known = read.get(element);
  if (known !== undefined) return known;
  const text = element.textContent ?? '';
  const value = literal(text.replace(MARK, '')) ?? null;
  read.set(element, value);
  return value;
}

function path(raw: string): string {
  const plain = raw.split(/[?#]/)[0] ?? '';
  let out = plain;
  try {
    out = decodeURIComponent(plain);
  } catch {
    // a lone `%`: compared as it stands
  }
  return out.replace(/\/+$/, '').toLowerCase();
}

/** The `state` object if it was served for this very address, else null. */
export function stateFor(doc: Document, url: URL): Literal {
  const whole = wholeState(doc);
  const route = text(field(whole, 'routePath'));
  return route && path(route) === path(url.pathname) ? field(whole, 'state') : null;
}

export function at(value: Literal, ...keys: string[]): Literal {
  return keys.reduce<Literal>(field, value);
}

export function text(value: Literal): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** A finite number, also one written as a string; undefined otherwise. */
export function number(value: Literal): number | undefined {
  const n = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof n === 'number' && Number.isFinite(n) ? n : undefined;
}

export function list(value: Literal): Literal[] {
  return Array.isArray(value) ? value : [];
}
