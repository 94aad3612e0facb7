/**
 * The sections of a profile (About, Work history, Skills …) and their rows. By the anchor ids of the redesign (2026-07),
 * else by heading: a section is what lies between its heading and the next one that opens a section.
 */
import { parentOf } from '../dom';
import { type Bit, bits, linesOf, reach, said, see, seeAll } from './shown';

const TITLES: Record<string, RegExp> = {
  about: /^(about|overview)$/i,
  'work-history': /^work history(?: and feedback)?(?: \(\d+\))?$/i,
  portfolio: /^portfolio(?: \(\d+\))?$/i,
  employment: /^employment history$/i,
  skills: /^skills$/i,
  certifications: /^certifications?$/i,
  education: /^education$/i,
  languages: /^languages$/i,
  other:
    /^(other experiences|testimonials|licenses|linked accounts|project catalog|verifications|hours per week|associated with)$/i,
};
export type SectionName = keyof typeof TITLES;

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

export interface Section {
  /** One element, or the siblings between two headings that share a parent. */
  roots: Element[];
  heading: Element | null;
}

function openers(container: Element): Element[] {
  return seeAll(container, HEADING).filter((h) => Object.values(TITLES).some((t) => t.test(said(h))));
}

function byHeading(container: Element, name: string): Section | null {
  const all = openers(container);
  const heading = all.find((h) => TITLES[name]?.test(said(h)));
  if (!heading) return null;
  const branch = reach(heading, container, all);
  const beyond = said(branch) !== said(heading);
  if (beyond) return { roots: [branch], heading };
  const roots: Element[] = [];
  for (let next = branch.nextElementSibling; next; next = next.nextElementSibling) {
    const beginning = next;
    if (all.some((h) => beginning.contains(h))) break;
    roots.push(next);
  }
  return roots.length ? { roots, heading } : null;
}

/** The section of that name, or null when the page has none (or not yet). */
export function section(container: Element, name: string): Section | null {
  const anchored = see(container, `#hor-anc-id-${name}`, `[id$="anc-id-${name}"]`);
  if (!anchored) return byHeading(container, name);
  const heading = seeAll(anchored, HEADING).find((h) => TITLES[name]?.test(said(h))) ?? null;
  return { roots: [anchored], heading };
}

export function within(found: Section, selector: string): Element[] {
  return found.roots.flatMap((r) => [...(r.matches(selector) ? [r] : []), ...seeAll(r, selector)]);
}

export function bitsOf(found: Section): Bit[] {
  return found.roots.flatMap((r) => bits(r));
}

/** The lines of a section below its heading. */
export function sectionLines(found: Section): string[] {
  const title = found.heading ? said(found.heading) : '';
  return found.roots.flatMap((r) => linesOf(r)).filter((line) => line !== title);
}

export interface Row {
  head: string;
  lines: string[];
  element: Element;
}

/** Rows by their headings; a list without headings gives one row per `li`. */
export function rows(found: Section): Row[] {
  const heads = within(found, HEADING).filter((h) => h !== found.heading && said(h));
  const limits = found.heading ? [...heads, found.heading] : heads;
  if (!heads.length) return items(found);
  return heads.map((head) => {
    const root = found.roots.find((r) => r.contains(head)) ?? head;
    const reached = head === root ? head : reach(head, root, limits);
    const region =
      found.roots.length > 1 && !limits.some((h) => h !== head && root.contains(h)) ? root : reached;
    const lines =
      region.contains(head) && said(region) !== said(head) ? linesOf(region) : flat(region, limits);
    const title = said(head);
    const at = lines.indexOf(title);
    return { head: title, element: region, lines: at < 0 ? lines : lines.filter((_, i) => i !== at) };
  });
}

/** A heading whose row is not wrapped: everything up to the next heading. */
function flat(region: Element, limits: readonly Element[]): string[] {
  const out: string[] = [];
  for (let next = region.nextElementSibling; next; next = next.nextElementSibling) {
    const here = next;
    if (limits.some((h) => here.contains(h))) break;
    out.push(...linesOf(here));
  }
  return out;
}

function items(found: Section): Row[] {
  const leaves = within(found, 'li').filter((li) => !li.querySelector('li') && parentOf(li));
  return leaves.flatMap((element) => {
    const [head, ...lines] = linesOf(element);
    return head ? [{ head, lines, element }] : [];
  });
}
