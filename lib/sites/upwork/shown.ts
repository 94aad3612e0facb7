/**
 * What an Upwork page shows: text without poppers, screen-reader doubles and the twins of other screen widths.
 * `dom.ts` drops what every site hides; the rest is Upwork's own design system ("air3", seen 2024-04 to 2026-09).
 */
import { attr, childrenOf, fold, isElement, parentOf, tagOf } from '../dom';

const SILENT = new Set('BUTTON SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME SELECT OPTION TEXTAREA'.split(' '));
const INLINE = new Set(
  'A ABBR B BDI BIG CITE CODE DATA DEL EM FONT I IMG INS KBD LABEL MARK Q S SMALL SPAN STRIKE STRONG SUB SUP TIME U UPLINK VAR WBR'.split(
    ' ',
  ),
);
const READ_ALOUD = /(^|\s)(sr-only|visually-hidden)(\s|$)/;
const POPPER = /(^|\s)(air3-popper|air3-popover|air3-tooltip|up-relevant-summary)(\s|$)/;
/** `d-none d-lg-block` is shown on a desk, `d-lg-none` only on a phone. */
const SHOWN_WIDE = /(^|\s)d-(sm|md|lg|xl|xxl)-(?!none)/;
const PHONE = /(^|\s)d-(sm|md|lg|xl)-none(\s|$)/;

function attribute(element: Element, name: string): string {
  return attr(element, name) ?? '';
}

function hides(element: Element, aloud: boolean): boolean {
  const classes = attribute(element, 'class');
  if (!aloud && READ_ALOUD.test(classes)) return true;
  if (POPPER.test(classes) || PHONE.test(classes)) return true;
  if (/(^|\s)d-none(\s|$)/.test(classes) && !SHOWN_WIDE.test(classes)) return true;
  if (/display:\s*none/.test(attribute(element, 'style'))) return true;
  if (/^popper_/.test(attribute(element, 'id')) || attribute(element, 'role') === 'tooltip') return true;
  if (/(^|\s)FreelancerAIInsights/.test(attribute(element, 'data-test'))) return true;
  return attr(element, 'hidden') !== null;
}

/** Is this element, or anything above it up to `root`, hidden? */
export function hidden(element: Element, root: Element | null = null): boolean {
  for (let up: Element | null = element; up && up !== root; up = parentOf(up))
    if (hides(up, false)) return true;
  return false;
}

/** A piece of the page: an element with its whole visible text on one line. */
export interface Bit {
  element: Element;
  text: string;
}

interface Walked {
  text: string;
  bits: Bit[];
}

interface Options {
  /** Also what is only read aloud. */
  aloud?: boolean;
  buttons?: boolean;
  without?: ReadonlySet<Element>;
}

/** Bits longer than this are running text, never a single fact. */
const LONGEST_FACT = 240;

interface Frame {
  element: Element;
  children: Node[];
  next: number;
  text: string;
  index: number;
}

/** One walk, iterative: a page nested thousands deep must not exhaust the stack. */
function walk(root: Element, options: Options): Walked {
  const bits: (Bit | undefined)[] = [];
  const open = (element: Element): Frame => {
    return { element, children: childrenOf(element), next: 0, text: '', index: bits.push(undefined) - 1 };
  };
  const skipped = (element: Element): boolean =>
    (SILENT.has(tagOf(element)) && !(options.buttons && tagOf(element) === 'BUTTON')) ||
    options.without?.has(element) === true ||
    hides(element, options.aloud ?? false);
  const stack: Frame[] = [open(root)];
  for (;;) {
    const frame = stack.at(-1);
    if (!frame) return { text: '', bits: [] };
    const child = frame.children[frame.next++];
    if (child) {
      if (isElement(child)) {
        if (!skipped(child)) stack.push(open(child));
      } else if (child.nodeType === 3) frame.text += sentence(child.nodeValue ?? '');
      continue;
    }
    stack.pop();
    const up = stack.at(-1);
    if (frame.text.length < LONGEST_FACT * 4) {
      const text = fold(frame.text);
      if (text && text.length <= LONGEST_FACT) bits[frame.index] = { element: frame.element, text };
    }
    if (!up) return { text: frame.text, bits: bits.filter((b) => b !== undefined) };
    up.text += INLINE.has(tagOf(frame.element)) ? frame.text : `\n${frame.text}\n`;
  }
}

/** A line break inside a sentence is the author's (`white-space: pre-line`); one at its edge is the source's. */
function sentence(raw: string): string {
  return raw.replace(/^\s*\n\s*|\s*\n\s*$/g, ' ');
}

/** The element's text on one line; '' for nothing. */
export function said(element: Element | null | undefined, options: Options = {}): string {
  return element ? fold(walk(element, options).text) : '';
}

/** The element's text with its line breaks. */
export function prose(element: Element | null | undefined, options: Options = {}): string {
  return element ? fold(walk(element, options).text, true) : '';
}

export function linesOf(element: Element, options: Options = {}): string[] {
  return prose(element, options).split('\n').filter(Boolean);
}

/** Every visible element with a short text, outer before inner. */
export function bits(root: Element, options: Options = {}): Bit[] {
  return walk(root, options).bits;
}

/** The innermost bit whose whole text matches. */
export function bit(from: readonly Bit[], pattern: RegExp): Bit | null {
  let found: Bit | null = null;
  for (const one of from) {
    if (!pattern.test(one.text)) continue;
    if (found && !found.element.contains(one.element)) break;
    found = one;
  }
  return found;
}

/** The first visible match of the selectors, newest first. */
export function see(root: ParentNode, ...selectors: string[]): Element | null {
  for (const selector of selectors) {
    for (const found of root.querySelectorAll(selector)) if (!hidden(found)) return found;
  }
  return null;
}

/** All visible matches. */
export function seeAll(root: ParentNode, selector: string): Element[] {
  return Array.from(root.querySelectorAll(selector)).filter((e) => !hidden(e));
}

/** The highest element above `from`, below `limit`, that holds none of `others`. */
export function reach(from: Element, limit: Element, others: readonly Element[]): Element {
  let top = from;
  for (let steps = 0; steps < 60; steps++) {
    const up = parentOf(top);
    if (!up || up === limit || others.some((o) => o !== from && up.contains(o))) break;
    top = up;
  }
  return top;
}

/** Chips of a list of skills: without "+6", "+ 3 more" and words about the chip. */
export function chips(from: readonly Element[]): string[] {
  const names = from
    .filter((e) => !inPopper(e))
    .map((e) => said(e))
    .filter((t) => t && t.length <= 100 && !/^\+\s?\d+/.test(t));
  return Array.from(new Set(names));
}

function inPopper(element: Element): boolean {
  for (let up: Element | null = element; up; up = parentOf(up)) {
    if (POPPER.test(attribute(up, 'class')) || /^popper_/.test(attribute(up, 'id'))) return true;
  }
  return false;
}
