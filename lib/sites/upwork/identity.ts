/**
 * Whose page is this? Upwork swaps profiles and jobs in place: the address changes first, the content up to 2.5 s later
 * (2026-09), head and inline state perhaps never. Everything the page says about ids is held against the address.
 */
import { type Address, addressOf, linkOf, numberIn } from './address';
import { said, seeAll } from './shown';
import { at, text, wholeState } from './state';

const SLIDER =
  '[data-test-route="modal-profile-details"], .air3-slider-content, .air3-slider-body, .air3-slider, [data-test~="UpCSliderBody"], [role="dialog"]';

export function inSlider(element: Element): boolean {
  return element.closest(SLIDER) !== null;
}

function meta(doc: Document, property: string): string {
  const found = doc.querySelector(`meta[property="${property}"]`);
  return found?.getAttribute('content')?.trim() ?? '';
}

export interface Head {
  address: Address;
  uid: string;
  name: string;
  headline: string;
  price: string;
  currency: string;
  /** "Name - Headline - Upwork Freelancer from City, Country": the part after "from". */
  place: string;
}

/** What the head says of a person (server-rendered profiles, 2026-06); null on other pages. */
export function headOf(doc: Document): Head | null {
  const address =
    meta(doc, 'og:url') || doc.querySelector('link[rel="canonical"]')?.getAttribute('href') || '';
  let named: Address = { page: 'none' };
  try {
    named = addressOf(new URL(address, 'https://www.upwork.com'));
  } catch {
    // no address in the head
  }
  if (named.page !== 'person') return null;
  return {
    address: named,
    uid: meta(doc, 'product:retailer_item_id'),
    name: meta(doc, 'og:title'),
    headline: meta(doc, 'og:description'),
    price: meta(doc, 'product:price:amount'),
    currency: meta(doc, 'product:price:currency'),
    place: /- Upwork Freelancer from (.+)$/.exec(doc.title)?.[1]?.trim() ?? '',
  };
}

/** The profile in this document that the address can mean: the one slid over a list, else the page's own. */
export function profileIn(doc: Document, url: URL): Element | null {
  const slid = !/^\/(freelancers|fl|o)\//.test(url.pathname);
  const found = seeAll(doc, '[data-qa-profile-viewer-uid], .profile-container').filter(
    (e) => !/^(body|html)$/i.test(e.tagName),
  );
  const roots = found.length ? found : people(doc);
  const fitting = roots.filter((e) => inSlider(e) === slid);
  const subject = addressOf(url);
  const named = fitting.filter((e) => uidOf(e) && idOfUid(doc, uidOf(e)) === subject.id && subject.id);
  return named[0] ?? fitting[0] ?? (slid ? null : (roots[0] ?? null));
}

/** Without the known containers: what encloses the marked-up person. */
function people(doc: Document): Element[] {
  const names = seeAll(doc, '[itemprop="name"]').filter((e) => !e.closest('nav, header, footer, article'));
  return names.flatMap((e) => e.closest(SLIDER) ?? e.closest('main') ?? []);
}

export function uidOf(container: Element): string {
  const holder = container.hasAttribute('data-qa-profile-viewer-uid')
    ? container
    : (container.querySelector('[data-qa-profile-viewer-uid]') ??
      container.closest('[data-qa-profile-viewer-uid]'));
  return holder?.getAttribute('data-qa-profile-viewer-uid')?.replace(/\D/g, '') ?? '';
}

/** The `~01…` id that the page itself pairs with a numeric uid: in its state (of whatever route), head or a tile. */
function idOfUid(doc: Document, uid: string): string | undefined {
  return pairs(doc).find((p) => p.uid === uid)?.id;
}

function pairs(doc: Document): { id: string; uid: string }[] {
  const out: { id: string; uid: string }[] = [];
  const add = (id: string | undefined, uid: string): void => {
    if (id && uid) out.push({ id: id.toLowerCase(), uid: uid.replace(/\D/g, '') });
  };
  const identity = at(wholeState(doc), 'state', 'profileViewer', 'profile', 'identity');
  add(text(at(identity, 'ciphertext')), text(at(identity, 'uid')));
  const head = headOf(doc);
  add(head?.address.id, head?.uid ?? '');
  for (const tile of doc.querySelectorAll('[data-ev-contractor_uid]')) {
    const link = tile.querySelector('a[href*="/freelancers/~"]');
    add(link ? linkedPerson(link) : undefined, tile.getAttribute('data-ev-contractor_uid') ?? '');
  }
  return out;
}

export function linkedPerson(link: Element): string | undefined {
  const url = linkOf(link, 'https://www.upwork.com');
  const address = url ? addressOf(url) : null;
  return address?.page === 'person' ? address.id : undefined;
}

/** Links that only the shown person's own page holds: "Open profile in a new window", portfolio pieces (`?p=`). */
function ownLinks(container: Element): string[] {
  const header =
    container.closest('[role="dialog"], .air3-slider')?.querySelectorAll('a[href*="/freelancers/~"]') ?? [];
  const outside = Array.from(header).filter(
    (a) => !container.contains(a) && !a.closest('article, [data-ev-contractor_uid]'),
  );
  const pieces = container.querySelectorAll('a[href*="/freelancers/~"][href*="?p="]');
  return [...outside, ...pieces].flatMap((a) => linkedPerson(a) ?? []);
}

export function shownName(container: Element): string {
  const name = seeAll(container, '[itemprop="name"]').find((e) => !e.closest('article, [itemprop="review"]'));
  return said(name);
}

/** Does the container show the person in the address? True only when nothing on the page says otherwise. */
export function showsPerson(doc: Document, url: URL, container: Element): boolean {
  const subject = addressOf(url);
  const name = shownName(container);
  if (!name) return false;
  const uid = uidOf(container);
  const head = inSlider(container) ? null : headOf(doc);
  const headIsBody = head !== null && (head.uid && uid ? head.uid === uid : head.name === name);
  if (head && subject.page === 'person') {
    const same = subject.id && head.address.id ? head.address.id === subject.id : null;
    const sameVanity = subject.vanity && head.address.vanity ? head.address.vanity === subject.vanity : null;
    const agrees = same ?? sameVanity;
    if (agrees === false && headIsBody) return false; // head and body are both somebody else
    if (agrees === true && !headIsBody && head.name) return false; // the head moved on, the body did not yet
  }
  if (!subject.id) return true;
  if (ownLinks(container).some((id) => id !== subject.id)) return false;
  const known = pairs(doc);
  if (uid && known.some((p) => p.uid === uid)) return known.some((p) => p.uid === uid && p.id === subject.id);
  return !(uid && known.some((p) => p.id === subject.id && p.uid !== uid));
}

/** Newest first; the outer ones also hold the client's other jobs. 2024-04 (page) and 2025-05 (slider). */
const JOB = [
  '.job-details-card',
  '.job-details-content',
  '[data-ev-label~="jobdetails_impression"]',
  '[slidername="job-details-slider"]',
  '[data-test~="JobDetailsUserAir3"]',
];

/** The open job's card: in a slider it lies outside `main`, before or behind the list. */
export function jobIn(doc: Document): Element | null {
  for (const selector of JOB) {
    const found = seeAll(doc, selector).filter((e) => !e.closest('article'));
    const card = found.find(inSlider) ?? found[0];
    if (card) return card;
  }
  const description = seeAll(doc, '[data-test~="Description"]').find((e) => !e.closest('article'));
  return description?.closest('[role="dialog"], main') ?? null;
}

/** The number of the job that the card itself carries. */
export function jobNumberOf(card: Element): string {
  for (let up: Element | null = card; up && !/^(main|body)$/i.test(up.tagName); up = up.parentElement) {
    const own = up.getAttribute('data-ev-opening_uid') ?? up.getAttribute('data-ev-job-uid') ?? '';
    if (/\d{10}/.test(own)) return own.replace(/\D/g, '');
  }
  const inside = Array.from(card.querySelectorAll('[data-ev-opening_uid], [job-uid]')).find(
    (e) =>
      !e.closest(
        'article, [data-test~="SimilarJobs"], [data-test~="OtherJobs"], [data-test~="WorkHistory"], .extra-jobs-cards',
      ),
  );
  return (inside?.getAttribute('data-ev-opening_uid') ?? inside?.getAttribute('job-uid') ?? '').replace(
    /\D/g,
    '',
  );
}

function tileTitle(doc: Document, id: string): string | null {
  for (const link of doc.querySelectorAll(
    'article a[href*="/jobs/"], section[data-ev-opening_uid] a[href*="/jobs/"]',
  )) {
    const url = linkOf(link, 'https://www.upwork.com');
    if (url && addressOf(url).id === id && said(link)) return said(link);
  }
  return null;
}

/** Does the card show the job in the address? */
export function showsJob(doc: Document, url: URL, card: Element, title: string): boolean {
  if (!title) return false;
  const { id } = addressOf(url);
  if (!id) return true;
  const number = jobNumberOf(card);
  const wanted = numberIn(id);
  if (number && wanted) return number === wanted;
  const route = card.closest('[data-test-key*="~0"]')?.getAttribute('data-test-key') ?? '';
  const routed = /~0[0-9a-z]{6,}/i.exec(route)?.[0].toLowerCase();
  if (routed) return routed === id;
  const job = at(wholeState(doc), 'state', 'jobDetails', 'job');
  const cipher = text(at(job, 'ciphertext')).toLowerCase();
  if (number && cipher && text(at(job, 'uid')) === number) return cipher === id;
  if (number && cipher === id && text(at(job, 'uid'))) return false;
  if (!number && cipher && cipher !== id && text(at(job, 'title')) === title) return false;
  const tile = tileTitle(doc, id);
  return tile === null || tile === title;
}
