/** h-card and h-resume with their older spellings: https://microformats.org/wiki/h-resume, /hcard. */
import type { Position, Study } from '../../domain/reading';
import {
  all,
  attr,
  attrOf,
  childrenOf,
  closest,
  isElement,
  lines,
  parentOf,
  query,
  tagOf,
  text,
} from '../dom';
import { mailOf, phoneOf, unique, webLink } from './contact';
import { isoMonth, spanIn } from './dates';
import { type Found, sameName } from './parts';

const RESUME = '.h-resume, .hresume';
const CARD = '.h-card, .vcard';
/** Cards of other people: who wrote, who commented, who is recommended. */
const OTHERS = '.h-entry, .hentry, .h-cite, .h-feed, .comment, blockquote';

function first(root: Element, ...selectors: string[]): Element | null {
  for (const selector of selectors) {
    const found = query(root, selector);
    if (found) return found;
  }
  return null;
}

/** Machine-readable where it is there: `datetime`, `abbr title`, `value-title`. */
function value(element: Element | null): string {
  if (!element) return '';
  const stated = attr(element, 'datetime') ?? attrOf(query(element, '.value-title'), 'title');
  const abbreviated = tagOf(element) === 'ABBR' ? attr(element, 'title') : null;
  return stated ?? abbreviated ?? text(element);
}

function span(event: Element): { start?: string; end?: string } {
  const start = value(first(event, '.dt-start', '.dtstart'));
  const end = value(first(event, '.dt-end', '.dtend'));
  const from = isoMonth(start);
  const until = isoMonth(end);
  if (!from) {
    const printed = spanIn(text(event).slice(0, 300));
    return printed?.range
      ? { ...(printed.start ? { start: printed.start } : {}), ...(printed.end ? { end: printed.end } : {}) }
      : {};
  }
  return { start: from, ...(until ? { end: until } : end || !/\d{4}/.test(end) ? { end: 'present' } : {}) };
}

function position(event: Element): Position | null {
  const title = text(first(event, '.p-job-title', '.p-role', '.title', '.p-name', '.summary', '.role'));
  const company = text(first(event, '.p-org .p-name', '.p-org', '.org .organization-name', '.org', '.fn'));
  if (!title && !company) return null;
  const location = text(
    first(event, '.p-location', '.location', '.p-adr', '.adr', '.p-locality', '.locality'),
  );
  const about = first(
    event,
    '.p-description',
    '.e-content',
    '.description',
    '.p-note',
    '.note',
    '.p-summary',
  );
  return {
    ...(title ? { title } : {}),
    ...(company && company !== title ? { company } : {}),
    ...span(event),
    ...(location ? { location } : {}),
    ...(about ? { description: lines(about) } : {}),
  };
}

function study(event: Element): Study | null {
  const school = text(first(event, '.p-org', '.org', '.p-name', '.fn', '.summary'));
  const degree = text(first(event, '.p-degree', '.degree', '.p-job-title', '.title', '.p-role'));
  return school ? { school, ...(degree && degree !== school ? { degree } : {}), ...span(event) } : null;
}

function place(card: Element): string {
  const named = ['.p-locality', '.p-region', '.p-country-name'].map((s) =>
    text(first(card, s, s.replace('.p-', '.'))),
  );
  const parts = unique(named.filter((part) => part !== ''));
  return parts.length > 0 ? parts.join(', ') : text(first(card, '.p-adr', '.adr', '.h-adr', '.p-location'));
}

function nameOf(card: Element): string {
  const stated = first(card, '.p-name', '.fn');
  if (stated) return text(stated);
  // A link or picture that is itself the card names it.
  return childrenOf(card).every((node) => !isElement(node)) || tagOf(card) === 'A'
    ? text(card) || (attr(card, 'alt') ?? '')
    : '';
}

/** A company's card has its own name as organisation. */
function isPerson(card: Element): boolean {
  const name = nameOf(card);
  return (
    name !== '' &&
    !sameName(name, text(first(card, '.org', '.p-org'))) &&
    !first(card, '.fn.org', '.p-name.p-org')
  );
}

function inCard(card: Element, base: URL): Found {
  const found: Found = { source: 'h-card', name: nameOf(card) };
  const addresses = all(card, '.u-email, .email, a[href^="mailto:"]').map((e) => attr(e, 'href') ?? text(e));
  const numbers = all(card, '.p-tel, .tel, a[href^="tel:"]').map(
    (e) => phoneOf(text(e)) ?? phoneOf(attr(e, 'href') ?? ''),
  );
  const links = all(card, 'a.u-url, a.url, a[rel~="me"]').map((e) => webLink(attr(e, 'href') ?? '', base));
  found.headline = text(first(card, '.p-job-title', '.title', '.p-role', '.role'));
  found.currentTitle = found.headline;
  found.currentCompany = text(first(card, '.p-org', '.org'));
  found.location = place(card);
  const note = first(card, '.p-note', '.note', '.p-bio', '.e-note');
  found.about = note ? lines(note) : '';
  found.emails = unique(addresses.map(mailOf).filter((mail) => mail !== null));
  found.phones = unique(numbers.filter((number) => number !== null));
  found.links = unique(links.filter((link) => link !== null));
  found.skills = unique(all(card, '.p-skill, .p-category').map(text)).filter((skill) => skill !== '');
  return found;
}

function inResume(resume: Element, base: URL): Found | null {
  const card = first(resume, '.p-contact', '.contact.vcard', 'address.vcard', CARD) ?? resume;
  const found: Found = { ...inCard(card, base), source: 'h-resume' };
  if (!found.name) found.name = nameOf(resume) || text(first(resume, 'h1'));
  if (!found.name) return null;
  const summary = first(resume, '.p-summary', '.summary');
  // Older résumés use `summary` for the title of each event too.
  if (summary && !closest(summary, '.vevent, .h-event, .experience, .p-experience, .education, .p-education'))
    found.about = lines(summary);
  const events = (kind: string): Element[] => {
    const holders = all(resume, `.p-${kind}, .${kind}`);
    return holders.flatMap((holder) => {
      const inner = all(holder, '.vevent, .h-event, .p-experience, .p-education, .h-card.p-experience');
      return inner.length > 0 ? inner : [holder];
    });
  };
  found.experience = unique(events('experience')).flatMap((event) => position(event) ?? []);
  found.education = unique(events('education')).flatMap((event) => study(event) ?? []);
  found.skills = unique(all(resume, '.p-skill, .skill').map(text)).filter(
    (skill) => skill !== '' && skill.length <= 80,
  );
  const now = found.experience.find((row) => row.end === 'present');
  if (now?.company) found.currentCompany = now.company;
  if (now?.title) found.currentTitle = now.title;
  return found;
}

/** The one person whom the page's microformats are about; null where there is none or several. */
export function foundInCards(doc: Document, base: URL): Found | null {
  const [resume, another] = all(doc, RESUME);
  if (resume && !another) return inResume(resume, base);
  const cards = all(doc, CARD).filter(
    (card) => !closest(card, OTHERS) && isPerson(card) && !closest(parentOf(card), CARD),
  );
  const here = cards.filter((card) => {
    const own = attrOf(first(card, 'a.u-uid', 'a.u-url', 'a.url'), 'href');
    return own ? webLink(own, base)?.replace(/[?#].*$/, '') === base.href.replace(/[?#].*$/, '') : false;
  });
  const [card, ...rest] = here.length > 0 ? here : cards;
  return card && rest.every((other) => sameName(nameOf(other), nameOf(card))) ? inCard(card, base) : null;
}
