/**
 * Reading text out of a document, the same way in every DOM. Never `innerText` (DOMs disagree on it), never a
 * generated class name, and nodes only by `nodes.ts`.
 */

import { attr, childrenOf, isElement, parentOf, query, tagOf, within } from './nodes';

export {
  all,
  attr,
  attrOf,
  byId,
  childrenOf,
  closest,
  isDrawn,
  isElement,
  matches,
  nextElement,
  parentOf,
  query,
  rawText,
  tagOf,
  within,
} from './nodes';

/** A part that the layout promises was not there. */
export class MissingElement extends Error {
  override name = 'MissingElement';
  readonly site: string;
  readonly field: string;
  readonly selector: string;
  constructor(site: string, field: string, selector: string) {
    super(`${site}: ${field} not found at ${selector}`);
    this.site = site;
    this.field = field;
    this.selector = selector;
  }
}

/** The element a layout promises. Throws `MissingElement`. */
export function one(root: ParentNode, selector: string, site: string, field: string): Element {
  const found = query(root, selector);
  if (!found) throw new MissingElement(site, field, selector);
  return found;
}

/** The first of several selectors that matches, newest layout first; null when none does. */
export function maybe(root: ParentNode, ...selectors: string[]): Element | null {
  for (const selector of selectors) {
    const found = query(root, selector);
    if (found) return found;
  }
  return null;
}

/** Elements that begin and end a line. */
export const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR BUTTON DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set('BUTTON SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME SELECT TEXTAREA'.split(' '));
/** Hidden twins that read the visible text aloud once more, in words of their own. */
const TWIN = /(^|\s)(visually-hidden|sr-only|a11y-text)(\s|$)/;

/** False for buttons, styles and hidden twins: what a reader must not take for the page's text. */
export function spoken(element: Element): boolean {
  if (SILENT.has(tagOf(element))) return false;
  const names = attr(element, 'class');
  return !(names && TWIN.test(names)) && attr(element, 'hidden') === null;
}

/** Folds white space (NBSP and thin spaces too) to single blanks; keeps line breaks where `lines` is set. */
export function fold(raw: string, lines = false): string {
  const blanks = raw.replace(/[^\S\n]+/gu, ' ');
  if (!lines) return blanks.replace(/\s+/gu, ' ').trim();
  return blanks
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/**
 * The text of an element as the page shows it: no hidden twins, buttons, styles; a line break where a block or `br`
 * ends. Iterative, so a deeply nested page cannot exhaust the stack.
 */
export function lines(element: Element): string {
  let out = '';
  const stack: (Node | '\n')[] = [element];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at === '\n') out += '\n';
    else if (isElement(at)) {
      if (at !== element && !spoken(at)) continue;
      if (BLOCK.has(tagOf(at))) {
        out += '\n';
        stack.push('\n');
      }
      stack.push(...childrenOf(at).reverse());
    } else if (at.nodeType === 3) out += (at.nodeValue ?? '').replace(/\n/g, ' ');
  }
  return fold(out, true);
}

/** `lines` on one line; '' for nothing. */
export function text(element: Element | null | undefined): string {
  return element ? fold(lines(element)) : '';
}

/** Those of the elements that lie in none of the others. In document order, as `querySelectorAll` gives them. */
export function outermost(elements: readonly Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of elements) {
    const last = kept.at(-1);
    if (!last || !within(element, last)) kept.push(element);
  }
  return kept;
}

/** The innermost element that holds all of these; null for none. */
export function commonOf(elements: readonly Element[]): Element | null {
  const [first, ...others] = elements;
  let at: Element | null = first ?? null;
  for (; at; at = parentOf(at)) {
    const holder = at;
    if (others.every((other) => within(other, holder))) break;
  }
  return at;
}
