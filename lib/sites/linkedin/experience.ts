/** Rows of Experience: single roles and grouped ones, in every nesting seen or told of. */
import type { Position } from '../../domain/reading';
import { all, attr, commonOf, outermost, parentOf, query, within } from '../dom';
import { dateLineOf, spanOf } from './dates';
import { ENTITY, ITEM } from './layout';
import type { RowText } from './lines';
import { type Row, rowFrom } from './rows';
import { isType } from './words';

export function positionsOf(rows: readonly Row[]): Position[] {
  return rows.flatMap((row) => {
    const roles = rolesOf(row);
    if (roles.length > 0) return group(row, roles);
    const role = single(row.text, row.els);
    return role ? [role] : [];
  });
}

const texts = (row: RowText): string[] => row.lines.map((line) => line.text);

/**
 * The parts of a row that are one role each; none for a single role. Nested rows (artdeco; 2026-08), list items
 * (2026-04), else the branches that hold one date line each (nested `div`s, told of 2026-08).
 */
function rolesOf(row: Row): Row[] {
  for (const selector of [ITEM, ENTITY, 'ul > li']) {
    const parts = outermost(row.els.flatMap((el) => all(el, selector)))
      .map((el) => rowFrom([el]))
      .filter(({ text }) => dateLineOf(texts(text), 1) > 0);
    if (parts.length > 0) return parts;
  }
  return branches(row);
}

/** With two date lines or more: the children of their common ancestor that hold one each. */
function branches(row: Row): Row[] {
  const dated = row.text.lines.filter((line, index) => index > 0 && (spanOf(line.text)?.score ?? 0) > 1);
  const [first] = dated;
  if (!first || dated.length < 2) return [];
  const top = commonOf(dated.map((line) => line.el));
  if (!top) return [];
  const parts = new Map<Element, Row>();
  for (const line of dated) {
    let at: Element = line.el;
    for (let up = parentOf(at); up && up !== top; up = parentOf(at)) at = up;
    // A role that is not alone in its branch, or a date without its title: not this shape.
    if (parts.has(at) || at === line.el) return [];
    const part = rowFrom([at]);
    if (dateLineOf(texts(part.text), 1) < 1) return [];
    parts.set(at, part);
  }
  return [...parts.values()];
}

interface Header {
  company?: string;
  employmentType?: string;
  location?: string;
}

/** Company; type, length of stay or both (`Full-time · 4 yrs`); sometimes the place. */
function headerOf(row: Row, roles: readonly Row[]): Header {
  const els = roles.flatMap((role) => role.els);
  const [company, ...rest] = texts(rowFrom(row.els, (el) => els.includes(el)).text);
  const header: Header = {};
  const name = company ?? labelOf(row.els);
  if (name) header.company = name;
  for (const line of rest.slice(0, 2)) {
    const [type = '', lasts] = line.split(/\s+[·•]\s+/);
    if (/\d/.test(line)) {
      if (lasts !== undefined && !/\d/.test(type)) header.employmentType = type;
    } else if (isType(type)) header.employmentType ??= type;
    else if (lasts === undefined && !header.location && (line === rest[1] || line.includes(',')))
      header.location = line;
  }
  return header;
}

function group(row: Row, roles: readonly Row[]): Position[] {
  const header = headerOf(row, roles);
  return roles.map(({ text }) => {
    const at = dateLineOf(texts(text), 1);
    const role = around(text, at);
    const between = texts(text).slice(1, at);
    const type = between.find((line) => isType(line)) ?? between[0] ?? header.employmentType;
    if (type) role.employmentType = type;
    if (header.company) role.company = header.company;
    if (!role.location && header.location) role.location = header.location;
    return role;
  });
}

/** Title / `Company · Type` / dates / place; every line but the title may be missing. */
function single(text: RowText, els: Element[]): Position | null {
  const all = texts(text);
  if (all.length === 0) return null;
  const at = dateLineOf(all, 1);
  const role = around(text, at);
  const label = labelOf(els);
  const printed = at < 0 ? all[1] : at > 1 ? all[1] : undefined;
  if (printed) Object.assign(role, employerOf(printed, label));
  else if (label) role.company = label;
  // Artdeco 2024: the type on a line of its own.
  const own = at > 2 ? all[2] : undefined;
  if (own && !role.employmentType && isType(own)) role.employmentType = own;
  return role;
}

/** `Company · Type`: the type is the last part, unless the logo's label says that the company is named so. */
function employerOf(line: string, label: string): Pick<Position, 'company' | 'employmentType'> {
  const cut = line.lastIndexOf(' · ');
  if (cut < 0 || line === label) return { company: line };
  return { company: line.slice(0, cut).trim(), employmentType: line.slice(cut + 3).trim() };
}

/** What stands around the date line: title before, place right behind it and in the same block, text after that. */
function around(text: RowText, at: number): Position {
  const { lines } = text;
  const title = lines[0];
  const date = at > 0 ? lines[at] : undefined;
  const { start, end, dates } = (date && spanOf(date.text)) ?? {};
  const role = { title: title?.text, start, end, dates } as Position; // what is no value is left out by `finish`
  let next = at > 0 ? at + 1 : lines.length;
  const head = title && date ? commonOf([title.el, date.el]) : null;
  const place = lines[next];
  if (place && head && within(place.el, head) && isPlace(place.text)) {
    role.location = place.text;
    next++;
  }
  const rest = lines.slice(next).map((line) => line.text);
  const description = text.box || rest.join('\n');
  if (description) role.description = description;
  if (text.skills.length > 0) role.skills = [...new Set(text.skills)];
  return role;
}

function isPlace(line: string): boolean {
  return line.length <= 120 && !/[.!?。]$/.test(line) && !/^[-–•*▪]/.test(line) && !spanOf(line);
}

/**
 * The employer's name as the logo's label gives it, in languages where the word before or behind it is known
 * (`X logo`, `Logo da empresa X`); '' otherwise.
 */
function labelOf(els: readonly Element[]): string {
  for (const el of els) {
    const image = query(el, 'figure svg[aria-label], figure img[alt], a[href*="/company/"] img[alt]');
    const label = image ? (attr(image, 'aria-label') || attr(image, 'alt') || '').trim() : '';
    const name =
      /^(.+?)[\s-]+logo$/i.exec(label)?.[1] ??
      /^logo (?:da empresa|de la empresa|de l[’']entreprise|di|de|von|of|för)\s+(.+)$/i.exec(label)?.[1];
    if (name) return name.trim();
  }
  return '';
}
