/**
 * What an Upwork page shows: text without poppers, screen-reader doubles and the twins of other screen widths.
 * `dom.ts` drops what every site hides; the rest is Upwork's own design system ("air3", seen 2024-04 to 2026-09).
 */
import {
  all as allOf,
  attr,
  childrenOf,
  closest,
  fold,
  isElement,
  maybe,
  parentOf,
  query,
  rawText,
  tagOf,
  within,
} from '../dom';

const SILENT = /^(BUTTON|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|SELECT|TEXTAREA)$/;
const INLINE = /^(A|ABBR|B|BDI|CODE|EM|FONT|I|LABEL|MARK|S|SMALL|SPAN|STRONG|SU[BP]|TIME|U|UPLINK|WBR)$/;
/** `up-relevant-summary` is a machine's text; `d-lg-none` a phone's twin; `d-none d-lg-block` is shown on a desk. */
const HIDDEN =
  /(^|\s)(air3-popper|up-relevant-summary|d-(sm|md|lg|xl)-none|d-none(?!.*\bd-(sm|md|lg|xl)-(?!none)))(\s|$)/;
/** Words about a chip, and what clients say of a person's manners: no skills. */
const NO_CHIP = '.air3-popper, [id^="popper_"], [data-test~="soft-skill-tags"]';
const ALOUD = /(^|\s)(sr-only|visually-hidden)(\s|$)/;

function hides(element: Element): boolean {
  const classes = attr(element, 'class') ?? '';
  return (
    HIDDEN.test(classes) ||
    // the badge's own label is read aloud only (2026-06), and is the one word that says what its percentage means
    (ALOUD.test(classes) && !/^\s*job success/i.test(rawText(element))) ||
    /display:\s*none/.test(attr(element, 'style') ?? '') ||
    (attr(element, 'id') ?? '').startsWith('popper_') ||
    /FreelancerAIInsights/.test(attr(element, 'data-test') ?? '') ||
    attr(element, 'hidden') !== null
  );
}

/** Is this element, or anything above it, hidden? */
export function hidden(element: Element): boolean {
  for (let up: Element | null = element; up; up = parentOf(up)) if (hides(up)) return true;
  return false;
}

/** A piece of the page: an element with its whole visible text on one line. */
export interface Bit {
  element: Element;
  text: string;
}

/** Longer texts are prose, never a single fact. */
const LONGEST_FACT = 240;

/** One walk, iterative: a page nested thousands deep must not exhaust the stack. */
function walk(root: Element, without?: ReadonlySet<Element>): { text: string; bits: Bit[] } {
  const bits: Bit[] = [];
  const open = (element: Element) => {
    const piece = { element, text: '' };
    bits.push(piece);
    return { piece, children: childrenOf(element).values(), raw: '' };
  };
  const stack = [open(root)];
  for (let top = stack[0]; top; ) {
    const child: Node | undefined = top.children.next().value;
    if (!child) {
      const { piece, raw } = top;
      if (raw.length < LONGEST_FACT * 4) piece.text = fold(raw);
      stack.pop();
      const up = stack.at(-1);
      if (!up) return { text: raw, bits: bits.filter((b) => b.text && b.text.length <= LONGEST_FACT) };
      up.raw += INLINE.test(tagOf(piece.element)) ? raw : `\n${raw}\n`;
      top = up;
    } else if (child.nodeType === 3) {
      // a line break inside a text is the author's (`white-space: pre-line`), one at its edge the source's
      top.raw += (child.nodeValue ?? '').replace(/^\s*\n\s*|\s*\n\s*$/g, ' ');
    } else if (isElement(child) && !SILENT.test(tagOf(child)) && !without?.has(child) && !hides(child)) {
      top = open(child);
      stack.push(top);
    }
  }
  return { text: '', bits };
}

/** The element's text on one line; '' for nothing. */
export function said(element: Element | null | undefined): string {
  return element ? fold(walk(element).text) : '';
}

/** The element's text with its line breaks. */
export function prose(element: Element | null | undefined, without?: ReadonlySet<Element>): string {
  return element ? fold(walk(element, without).text, true) : '';
}

export function linesOf(element: Element): string[] {
  return prose(element).split('\n').filter(Boolean);
}

/** Every visible element with a short text, outer before inner. */
export function bits(root: Element, without?: ReadonlySet<Element>): Bit[] {
  return walk(root, without).bits;
}

/** Pieces that hold no smaller piece. */
export function leaves(list: readonly Bit[]): Bit[] {
  return list.filter((b, i) => {
    const next = list[i + 1];
    return !next || !within(next.element, b.element);
  });
}

/** The text of the first piece that matches; '' for none. */
export function find(list: readonly Bit[], pattern: RegExp): string {
  return list.find((b) => pattern.test(b.text))?.text ?? '';
}

/**
 * Selectors here may write `@Name` for one of Upwork's own names: `[data-test~="Name"]`. They stand in token lists since
 * 2025-05, so never `=`.
 */
function css(selector: string): string {
  return selector.replace(/@([\w-]+)/g, '[data-test~="$1"]');
}

export function above(element: Element, selector: string): Element | null {
  return closest(element, css(selector));
}

export function rootOf(doc: Document): ParentNode {
  return maybe(doc, 'main', 'body') ?? doc;
}

/** All matches, hidden ones too. */
export function all(root: ParentNode, selector: string): Element[] {
  return allOf(root, css(selector));
}

/** All visible matches. */
export function seeAll(root: ParentNode, selector: string): Element[] {
  return all(root, selector).filter((e) => !hidden(e));
}

export function see(root: ParentNode, selector: string): Element | undefined {
  return all(root, selector).find((e) => !hidden(e));
}

/** What the first visible match says. */
export function told(root: ParentNode, selector: string): string {
  return said(see(root, selector));
}

/** The highest element above `from`, below `limit`, that holds none of `others`. */
export function reach(from: Element, limit: ParentNode, others: readonly Element[]): Element {
  const up = parentOf(from);
  const stop = !up || up === limit || others.some((o) => within(o, up) && o !== from && !within(o, from));
  return stop ? from : reach(up, limit, others);
}

/** Chips of a list of skills, folded ones too: without "+6", "+ 3 more" and words about a chip. */
export function chips(root: ParentNode, selector: string): string[] {
  const names = all(root, selector).map((e) =>
    closest(e, NO_CHIP) ? '' : said(e) || said(query(e, 'button')),
  );
  return unique(names.filter((t) => t.length <= 100 && !/^\+\s?\d/.test(t)));
}

export function unique(texts: readonly string[]): string[] {
  return Array.from(new Set(texts)).filter(Boolean);
}
