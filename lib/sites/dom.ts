/**
 * Reading text out of a document, the same way in every DOM. Never `innerText` (DOMs disagree on it), never a
 * generated class name, never a property that a child named like it could replace (a form's `attributes` …).
 */

/** A part that the layout promises was not there. */
export class MissingElement extends Error {
  override name = 'MissingElement';
  constructor(
    readonly site: string,
    readonly field: string,
    readonly selector: string,
  ) {
    super(`${site}: ${field} not found at ${selector}`);
  }
}

/** The element a layout promises. Throws `MissingElement`. */
export function one(root: ParentNode, selector: string, site: string, field: string): Element {
  const found = root.querySelector(selector);
  if (!found) throw new MissingElement(site, field, selector);
  return found;
}

/** The first of several selectors that matches, newest layout first; null when none does. */
export function maybe(root: ParentNode, ...selectors: string[]): Element | null {
  for (const selector of selectors) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
}

export function all(root: ParentNode, selector: string): Element[] {
  return Array.from(root.querySelectorAll(selector));
}

const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR BUTTON DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set('BUTTON SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME SELECT TEXTAREA'.split(' '));
/** Hidden twins that read the visible text aloud once more, in words of their own. */
const TWIN = /(^|\s)(visually-hidden|sr-only|a11y-text)(\s|$)/;

function spoken(element: Element): boolean {
  if (SILENT.has(element.tagName.toUpperCase())) return false;
  const names = element.getAttribute('class');
  return !(names && TWIN.test(names)) && !element.hasAttribute('hidden');
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
    else if (at.nodeType === 3) out += (at.nodeValue ?? '').replace(/\n/g, ' ');
    else if (at.nodeType === 1) {
      const el = at as Element;
      if (el !== element && !spoken(el)) continue;
      const block = BLOCK.has(el.tagName.toUpperCase());
      if (block) {
        out += '\n';
        stack.push('\n');
      }
      for (let child = el.lastChild; child; child = child.previousSibling) stack.push(child);
    }
  }
  return fold(out, true);
}

/** `lines` on one line; '' for nothing. */
export function text(element: Element | null | undefined): string {
  return element ? fold(lines(element)) : '';
}
