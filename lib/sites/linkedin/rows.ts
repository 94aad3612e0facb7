/** Where one row of a section ends and the next begins. Structure first, newest layout first. */
import { all, childrenOf, closest, isElement, outermost, parentOf, query, tagOf, within } from '../dom';
import { COLUMN, ENTITY, ITEM, keyOf } from './layout';
import { type RowText, rowText } from './lines';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** One row: one element, or those between two rules where rows have no element of their own (2026-09). */
export interface Row {
  els: Element[];
  text: RowText;
}

/** Headings are told by tag or key, never by their words: `h2`, `ProfileNullStateCardAnchor_…` (2026-07). */
export function isHeadingElement(el: Element): boolean {
  return /^H[1-6]$/.test(tagOf(el)) || /anchor/i.test(keyOf(el));
}

function isStranger(el: Element): boolean {
  return (
    closest(el, 'aside, footer, [componentkey^="profileAside"], [componentkey$="SuggestedForYou"]') !== null
  );
}

/** The list inside a section: its lazy column, else the section. */
export function listOf(section: Element): Element {
  const list =
    query(section, `[data-testid^="profile_"]${COLUMN}`) ??
    query(section, '[data-testid^="profile_"]') ??
    query(section, COLUMN);
  return list ?? section;
}

/** The rows of a section. `id` is the subject's profile id where it is known: rows keyed by another id are somebody else's. */
export function rowsOf(section: Element, id = ''): Row[] {
  const list = listOf(section);
  const keyed = keyedRows(list, id);
  if (keyed.length > 0) return keyed.map((el) => rowFrom([el])).filter(hasLines);
  const rows = ruledRows(list);
  if (rows.length > 1) return rows;
  const items = outermost(all(list, 'li')).filter((li) => !isStranger(li));
  if (items.length > 0 && rows.length === 1 && !isOneRow(rows[0], items)) {
    return items.map((el) => rowFrom([el])).filter(hasLines);
  }
  return rows;
}

/** A whole list that is one entry may hold list items of its own: the roles of a group. */
function isOneRow(row: Row | undefined, items: Element[]): boolean {
  const first = items[0];
  return !!row && !!first && !within(row.text.lines[0]?.el ?? first, first);
}

function hasLines(row: Row): boolean {
  return row.text.lines.length > 0;
}

function keyedRows(list: Element, id: string): Element[] {
  // 2026-04 to 2026-09
  const items = all(list, ITEM).filter((el) => !isStranger(el));
  if (items.length > 0) return outermost(items);
  // 2026-05 to 2026-08: skills; the same key on the row and on its child
  const skills = all(list, '[componentkey*="profile.skill"]').filter((el) => {
    const owner = /profile\.skill\(([^,)]+)/.exec(keyOf(el))?.[1];
    return !isStranger(el) && (!id || !owner || owner === id);
  });
  if (skills.length > 0) return outermost(skills);
  // 2024 to 2025
  const entities = all(list, ENTITY);
  if (entities.length > 0) return outermost(entities);
  const uuids = outermost(all(list, '[componentkey]').filter((el) => UUID.test(keyOf(el))));
  return uuids.length > 0 && coverAll(list, uuids) ? uuids : [];
}

/** Random keys also stand on parts of a row: they bound rows only where no line lies outside of them. */
function coverAll(list: Element, rows: Element[]): boolean {
  const left = rowText(list, (el) => isHeadingElement(el) || rows.includes(el));
  return left.lines.length === 0 && rows.some((el) => rowText(el).lines.length > 0);
}

/** Rows between `hr`s at any depth, in document order; without any `hr` the whole list is one entry. */
function ruledRows(list: Element): Row[] {
  const rules = all(list, 'hr').filter((hr) => !isStranger(hr));
  const scope = ruleScope(list, rules);
  const parts: Element[][] = [[]];
  gather(scope, new Set(rules), parts);
  // A heading that is a plain paragraph (2026-09).
  const [head, next, ...others] = parts[0] ?? [];
  if (head && next && isPlainHeading(head, next, others)) parts[0]?.shift();
  const rows = parts.map((part) => rowFrom(part));
  return rows.filter(hasLines);
}

/** A paragraph above blocks, or one line above the only block, which has several. */
function isPlainHeading(head: Element, next: Element, others: Element[]): boolean {
  if (tagOf(head) === 'P') return [next, ...others].every((el) => tagOf(el) !== 'P');
  if (others.length > 0 || query(next, 'li')) return false;
  return rowText(head).lines.length === 1 && rowText(next).lines.length > 1;
}

/** The innermost element that holds all rules, and more than one rule's own wrapper. */
function ruleScope(list: Element, rules: Element[]): Element {
  const [first] = rules;
  if (!first) return list;
  let scope = parentOf(first) ?? list;
  while (scope !== list && within(scope, list)) {
    const holder = scope;
    if (rules.every((hr) => within(hr, holder)) && rowText(holder).lines.length > 0) break;
    scope = parentOf(scope) ?? list;
  }
  return scope;
}

/** The largest elements that hold no rule, split at the rules. */
function gather(el: Element, rules: ReadonlySet<Element>, parts: Element[][]): void {
  for (const child of childrenOf(el)) {
    if (!isElement(child)) continue;
    if (rules.has(child)) parts.push([]);
    else if (query(child, 'hr')) gather(child, rules, parts);
    else if (!isHeadingElement(child)) parts.at(-1)?.push(child);
  }
}

/** Reads the elements of one row; `skip` leaves out parts of it. */
export function rowFrom(els: Element[], skip: (el: Element) => boolean = () => false): Row {
  const text: RowText = { lines: [], box: '', skills: [] };
  for (const el of els) {
    const part = rowText(el, (inner) => isHeadingElement(inner) || skip(inner));
    text.lines.push(...part.lines);
    text.box = [text.box, part.box].filter(Boolean).join('\n');
    text.skills.push(...part.skills);
  }
  return { els, text };
}
