/**
 * The sections of a profile (About, Work history, Skills …) and their rows. By the anchor ids of the redesign (2026-07),
 * else by heading: a section is what lies between its heading and the next one that opens a section.
 */
import { matches, nextElement, query, within } from '../dom';
import { linesOf, reach, said, see, seeAll } from './shown';

/** Headings that open a section. */
export const TITLES =
  /^(about|overview|work history|portfolio|employment|skills|certif|education|languages|other exp|testimonials|licenses|linked acc|project cat|verifications|hours per|associated)[\w ()]{0,20}$/i;
const HEADING = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

export interface Section {
  /** One element, or the siblings between two headings that share a parent. */
  roots: Element[];
  heading?: Element | undefined;
}

/** Siblings behind an element up to the next that holds one of the headings. */
function behind(from: Element, headings: readonly Element[]): Element[] {
  const out: Element[] = [];
  for (let next = nextElement(from); next; next = nextElement(next)) {
    const here = next;
    if (headings.some((h) => within(h, here))) break;
    out.push(here);
  }
  return out;
}

/** The section of that name, or null when the page has none (or not yet). */
export function section(container: Element, anchor: string, title: RegExp): Section | null {
  const is = (h: Element) => title.test(said(h));
  const anchored = see(container, `[id$="anc-id-${anchor}"]`);
  if (anchored) return { roots: [anchored], heading: seeAll(anchored, HEADING).find(is) };
  const openers = seeAll(container, HEADING).filter((h) => TITLES.test(said(h)));
  const heading = openers.find(is);
  if (!heading) return null;
  const branch = reach(heading, container, openers);
  return { roots: said(branch) === said(heading) ? behind(branch, openers) : [branch], heading };
}

export function inSection(found: Section, selector: string): Element[] {
  return found.roots.flatMap((r) => [...(matches(r, selector) ? [r] : []), ...seeAll(r, selector)]);
}

/** The lines of a section below its heading. */
export function sectionLines(found: Section): string[] {
  const title = said(found.heading);
  return found.roots.flatMap(linesOf).filter((line) => line !== title);
}

export interface Row {
  head: string;
  lines: string[];
}

/** Rows by their headings; a list without headings gives one row per `li`. */
export function rowsOf(found: Section): Row[] {
  const limits = inSection(found, HEADING).filter(said);
  const heads = limits.filter((h) => h !== found.heading);
  const anchors = heads.length ? heads : inSection(found, 'li').filter((li) => !query(li, 'li'));
  return anchors.flatMap((anchor) => {
    const root = found.roots.find((r) => within(anchor, r)) ?? anchor;
    const alone = limits.every((h) => h === anchor || !within(h, root));
    const element = !heads.length || anchor === root ? anchor : alone ? root : reach(anchor, root, limits);
    const own = linesOf(element);
    const head = heads.length ? said(anchor) : (own[0] ?? '');
    // a row that is not wrapped goes on to the next heading
    const lines = heads.length && own.join(' ') === head ? behind(element, limits).flatMap(linesOf) : own;
    const at = lines.indexOf(head);
    return head ? { head, lines: lines.filter((_, i) => i !== at) } : [];
  });
}
