/**
 * The card with name, headline and place. Read by position between two fixed points: the name and the link to the
 * contact details, which are there in every signed-in layout since 2024.
 */
import {
  all,
  attr,
  childrenOf,
  closest,
  commonOf,
  fold,
  isDrawn,
  isElement,
  parentOf,
  query,
  text,
  within,
} from '../dom';
import { slugIn } from './address';
import { hrefOf } from './layout';
import { type Line, rowText, WORDS_OR_DASH } from './lines';
import { isPronouns } from './words';

export interface TopCard {
  name: string;
  headline?: string;
  location?: string;
  /** `1st`, `2nd`, `3rd`. */
  connection?: string;
  /** The employer named in the card; schools are left out where the card tells them apart. */
  company?: string;
  /** True when nothing in the card tells whether `company` is an employer or a school. */
  unsure?: boolean;
}

const CONTACT = 'a[href*="/overlay/contact-info"]';

/** The vanity name in the card's own links; '' when it has none. Mutual connections are linked here too: never the first link. */
export function slugOfCard(card: Element): string {
  const own = all(card, 'a[href*="/overlay/"]')
    .map((a) => hrefOf(a))
    .find((href) => /\/overlay\/(contact-info|about-this-profile|background-photo|top-skills)/.test(href));
  const named = own ? slugIn(own) : '';
  if (named) return named;
  const heading = headingOf(card);
  const link = closest(heading, 'a[href*="/in/"]');
  if (link) return slugIn(attr(link, 'href'));
  const trigger = query(card, '[componentkey^="ProfileVerificationTriggerRef-"]');
  const key = trigger && attr(trigger, 'componentkey')?.replace('ProfileVerificationTriggerRef-', '');
  if (key) return slugIn(`/in/${key}`);
  const invite = attr(query(card, 'a[href*="vanityName="]') ?? card, 'href');
  return slugIn(`/in/${/vanityName=([^&#]+)/.exec(invite ?? '')?.[1] ?? ''}`);
}

/** `h2` (2026-04), `h1` (2024; 2026-02), else the key of the badge behind the name. */
function headingOf(card: Element): Element | null {
  return (
    all(card, 'h1, h2').find((el) => nameIn(el) !== '') ??
    query(card, '[componentkey^="ProfileVerificationTriggerRef-"]')
  );
}

/** The heading's own text, once: names and headlines are doubled in some layouts (2026-02). */
function nameIn(el: Element): string {
  let at = el;
  for (;;) {
    const nodes = childrenOf(at);
    const parts = nodes.filter(isElement).filter((child) => text(child) !== '');
    const bare = nodes.some((node) => !isElement(node) && node.nodeValue?.trim());
    const [first, ...others] = parts;
    if (bare || !first || others.some((part) => text(part) !== text(first))) return text(at);
    at = first;
  }
}

/** `· 1st`, `• 2e`, `· 3.`, `3rd+`. */
export function degreeOf(line: string): string {
  const match =
    /^[·•]?\s*([123])\s?(?:st|nd|rd|th|er|re|ère|e|º|ª|°|o|a|\.|-?й|\p{L}{0,3})?(?:\s?et)?\s?\+?$/iu.exec(
      line,
    );
  return match ? (['1st', '2nd', '3rd'][Number(match[1]) - 1] ?? '') : '';
}

/** Several degrees stand in the card, all but one hidden by style: the false one's parent has `data-display-contents` (2026-04, six pages of six). */
function connectionIn(card: Element, lines: readonly Line[]): string {
  const found = lines.filter((line) => degreeOf(line.text) !== '');
  const together = commonOf(found.map((line) => line.el));
  const open = found.filter((line) => {
    for (let at = parentOf(line.el); at && at !== together; at = parentOf(at))
      if (attr(at, 'data-display-contents') !== null) return false;
    return true;
  });
  let left = open.length > 0 ? open : found;
  if (left.length > 1) left = left.filter((line) => isDrawn(line.el));
  let degrees = [...new Set(left.map((line) => degreeOf(line.text)))];
  // Whoever can be invited is no first-degree connection.
  if (degrees.length > 1 && query(card, 'a[href*="/custom-invite/"]'))
    degrees = degrees.filter((degree) => degree !== '1st');
  return degrees.length === 1 ? (degrees[0] ?? '') : '';
}

/** A count of followers or connections is no place, whatever its commas say. */
const COUNT = /^[\d.,\s]+[KMB]?\+?\s*\p{L}*$/iu;
const isPlain = (line: Line): boolean =>
  degreeOf(line.text) === '' && !isPronouns(line.text) && !COUNT.test(line.text);

export function readTopCard(card: Element): TopCard {
  const heading = headingOf(card);
  const { lines } = rowText(card, undefined, WORDS_OR_DASH);
  const link = closest(heading, 'a') ?? heading;
  const name = heading ? nameIn(heading) : (ownLinkLine(card, lines)?.text ?? '');
  const from = lines.findIndex((line) =>
    link ? within(line.el, link) || within(link, line.el) : line.text === name,
  );
  const top: TopCard = { name };
  if (!name) return top;

  const contact = query(card, CONTACT);
  const badges = badgesOf(card);
  let after = lines.slice(from + 1).filter((line) => fold(line.text) !== name);
  const connection = connectionIn(card, after);
  if (connection) top.connection = connection;
  const at = contact ? after.findIndex((line) => within(contact, line.el) || within(line.el, contact)) : -1;
  const place = contact ? placeBeside(contact, at < 0 ? after : after.slice(0, at)) : undefined;
  if (place) top.location = place.text;
  if (at >= 0) after = after.slice(0, at);
  const rest = after.filter(
    (line) => line !== place && isPlain(line) && !badges.some((badge) => within(line.el, badge.el)),
  );
  // With the contact link there is nothing else between name and place; without it, counts and buttons follow.
  const [headline, second, third] = contact ? rest : untilCounts(rest, after);
  if (headline && !/^[-–—]+$/.test(headline.text)) top.headline = headline.text;
  const line = second?.text ?? '';
  if (!contact && third) top.location = third.text;
  else if (!contact && second && !namesBadge(line, badges)) {
    top.location = line;
    return company(top, '', badges);
  }
  return company(top, line, badges);
}

/** A card without a heading: the name is what its own link says. */
function ownLinkLine(card: Element, lines: readonly Line[]): Line | undefined {
  const slug = slugOfCard(card);
  return lines.find((line) => {
    const link = closest(line.el, 'a[href*="/in/"]');
    return link !== null && slug !== '' && slugIn(attr(link, 'href')) === slug;
  });
}

/** The first line of the block that also holds the contact link. */
function placeBeside(contact: Element, before: readonly Line[]): Line | undefined {
  for (let block = parentOf(contact), step = 0; block && step < 3; block = parentOf(block), step++) {
    const holder = block;
    const inside = before.filter((line) => within(line.el, holder));
    // Climbed as far as the name's column: this card prints no place.
    if (inside.some((line) => degreeOf(line.text) !== '') || inside.length > 2) return undefined;
    const [first] = inside.filter(isPlain);
    if (first) return first;
  }
  return undefined;
}

function untilCounts(rest: readonly Line[], after: readonly Line[]): Line[] {
  const count = after.findIndex((line) => COUNT.test(line.text) && degreeOf(line.text) === '');
  const limit = count < 0 ? after.length : count;
  return rest.filter((line) => after.indexOf(line) < limit).slice(0, 3);
}

interface Badge {
  el: Element;
  text: string;
  kind: 'company' | 'school' | '';
}

/** The buttons for employer and school: told apart by their picture (2026-04) or label (English, 2024 to 2025). */
function badgesOf(card: Element): Badge[] {
  return all(card, '[role="button"], ul > li > button, ul > li button[aria-label]').flatMap((el) => {
    const sign = query(el, 'svg[id^="company"], svg[id^="school"]');
    const label = attr(el, 'aria-label') ?? '';
    const words = sign || query(el, 'img, figure') ? text(el) : '';
    if (!words || (!sign && closest(el, '[aria-hidden="true"]'))) return [];
    const company = sign ? (attr(sign, 'id') ?? '').startsWith('company') : /^Current company/i.test(label);
    const school = sign ? !company : /^Education/i.test(label);
    return [{ el, text: words, kind: company ? 'company' : school ? 'school' : '' } as Badge];
  });
}

function namesBadge(line: string, badges: readonly Badge[]): boolean {
  return badges.some((badge) => line === badge.text || line.includes(badge.text));
}

/** From `Company · School`, or either alone. */
function company(top: TopCard, line: string, badges: readonly Badge[]): TopCard {
  const badge = badges.find((one) => one.kind === 'company');
  const school = badges.find((one) => one.kind === 'school');
  if (badge) top.company = badge.text;
  else if (line) {
    const [first = ''] = line.split(/\s+·\s+/);
    if (school && (line === school.text || first === school.text)) return top;
    top.company =
      school && line.endsWith(school.text) ? line.slice(0, -school.text.length).replace(/\s·\s$/, '') : first;
    top.unsure = first === line && badges.length === 0;
  } else if (badges.length > 1 && badges[0]) top.company = badges[0].text;
  else if (badges[0] && !school) {
    top.company = badges[0].text;
    top.unsure = true;
  }
  return top;
}
