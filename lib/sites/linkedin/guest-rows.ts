/** Rows of the public profile (2024-03 to 2026-07). */
import type { Certification, Position, SpokenLanguage, Study } from '../../domain/reading';
import { all, closest, lines, maybe, parentOf, query, text } from '../dom';
import { dateWithin, spanOf } from './dates';

const MODAL = '.contextual-sign-in-modal, .sign-in-modal, .modal';

function items(section: Element | null, selector: string): Element[] {
  if (!section) return [];
  const found = all(section, selector);
  return (found.length > 0 ? found : all(section, 'ul > li')).filter((li) => !closest(li, MODAL));
}

function timeHolder(row: Element): Element | null {
  const time = query(row, 'time');
  return time && parentOf(time);
}

/** `time` elements hold the dates in every layout; a dash without a second one is "to this day". */
function spanIn(row: Element): Pick<Position, 'start' | 'end' | 'dates'> {
  const range = query(row, '.date-range') ?? timeHolder(row);
  if (!range) return {};
  const [from, to] = all(range, 'time').map((time) => text(time));
  const lasting = text(maybe(range, '.before\\:middot'));
  const printed = text(range).replace(lasting, '').trim();
  const span = spanOf(to ? `${from} - ${to}` : printed);
  if (!span) return {};
  const { start, end } = span;
  return { ...(start ? { start } : {}), ...(end ? { end } : {}), dates: printed };
}

/** `.show-more-less-text` doubles long texts; the full one is marked. */
function descriptionIn(row: Element): string {
  const full = maybe(row, '.show-more-less-text__text--more', '.show-more-less-text__text--less');
  return full ? lines(full) : '';
}

function positionIn(row: Element, company: string): Position {
  const role: Position = spanIn(row);
  const title = text(maybe(row, '.experience-item__title', 'h3'));
  const employer = company || text(maybe(row, '.experience-item__subtitle', 'h4'));
  if (title) role.title = title;
  if (employer) role.company = employer;
  const place = all(row, '.experience-item__meta-item, p')
    .filter(
      (meta) =>
        !query(meta, '.date-range, time, .show-more-less-text') &&
        !closest(meta, '.show-more-less-text, .date-range'),
    )
    .map((meta) => text(meta))
    .find((line) => line !== '' && line.length < 120);
  if (place) role.location = place;
  const description = descriptionIn(row);
  if (description) role.description = description;
  return role;
}

/** Groups repeat the company in each role, sometimes spelled otherwise; the group's own name counts (2024-03). */
export function guestPositions(section: Element | null): Position[] {
  return items(section, 'li.experience-item, li.experience-group-position').map((row) => {
    const group = closest(row, '.experience-group');
    return positionIn(row, group ? text(maybe(group, '.experience-group-header__company', 'h4')) : '');
  });
}

/** Degree and field are two elements. */
export function guestStudies(section: Element | null): Study[] {
  return items(section, 'li.education__list-item').map((row) => {
    const { dates: _, ...span } = spanIn(row);
    const study: Study = span;
    const school = text(query(row, 'h3'));
    const [degree, field] = all(row, 'h4 > span')
      .map((span) => text(span))
      .filter(Boolean);
    const whole = text(query(row, 'h4'));
    if (school) study.school = school;
    if (degree ?? whole) study.degree = degree ?? whole;
    if (field) study.field = field;
    const description = descriptionIn(row);
    if (description) study.description = description;
    return study;
  });
}

export function guestSkills(section: Element | null): string[] {
  return items(section, 'li.skills__item')
    .map((row) => text(row))
    .filter(Boolean);
}

export function guestLanguages(section: Element | null): SpokenLanguage[] {
  return items(section, 'li.language-item').flatMap((row) => {
    const name = text(query(row, 'h3')) || text(row);
    const level = text(query(row, 'h4'));
    if (!name) return [];
    return [level ? { name, level } : { name }];
  });
}

export function guestCertifications(section: Element | null): Certification[] {
  return items(section, 'li.certifications__list-item').flatMap((row) => {
    const name = text(query(row, 'h3'));
    const issuer = text(query(row, 'h4'));
    const issued = dateWithin(text(query(row, 'time')));
    if (!name) return [];
    return [{ name, ...(issuer ? { issuer } : {}), ...(issued ? { issued } : {}) }];
  });
}
