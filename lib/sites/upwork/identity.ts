/**
 * Whose page is this? Upwork swaps profiles in place: the address changes first, the content up to 2.5 s later (2026-09),
 * head and inline state perhaps never. Everything the page says about ids is held against the address.
 */
import { attr, attrOf, closest, query, rawText, within } from '../dom';
import { type Address, addressOf, linked, urlOf } from './address';
import { pay, printed } from './money';
import { all, seeAll, told } from './shown';
import { text, wholeState } from './state';

const SLIDER = '[data-test-route], [class*="air3-slider"], [role="dialog"]';
const UID = '[data-qa-profile-viewer-uid]';
const TILE = 'article, [data-ev-contractor_uid]';
export const PERSON_LINK = 'a[href*="/freelancers/~"]';

export function inSlider(element: Element): boolean {
  return closest(element, SLIDER) !== null;
}

/** The number in an attribute (`[name]`) of the element or what encloses it; some tiles print it in quotes (2025-07). */
export function numberOf(element: Element | null | undefined, selector: string): string {
  const holder = closest(element, selector);
  return ((holder && attr(holder, selector.slice(1, -1))) ?? '').replace(/\D/g, '');
}

/** What the head says of a person (server-rendered profiles, 2026-06); null on other pages. */
export function headOf(doc: Document) {
  const meta = (name: string) => attrOf(query(doc, `meta[property="${name}"]`), 'content')?.trim() ?? '';
  const address = addressOf(urlOf(meta('og:url')));
  const price = Number(meta('product:price:amount'));
  const fields = {
    name: meta('og:title'),
    headline: meta('og:description'),
    // "Name - Headline - Upwork Freelancer from City, Country"; headlines hold " - " too
    location: /.* - Upwork Freelancer from (.+)$/.exec(rawText(query(doc, 'title')).trim())?.[1],
    rate: price && pay(`${printed(price, meta('product:price:currency'))}/hr`),
  };
  return address.page === 'person' ? { address, uid: meta('product:retailer_item_id'), fields } : null;
}

/** Does the address mean the same person as this other one? Undefined when they cannot be compared. */
export function sameAddress(url: URL, { id, vanity }: Address): boolean | undefined {
  const own = addressOf(url);
  if (own.id && id) return own.id === id;
  return own.vanity && vanity ? own.vanity === vanity : undefined;
}

/** The ids that the page itself pairs with numbers: in its state (of whatever route), its head, a tile. */
function pairs(doc: Document): (readonly [id: string | undefined, uid: string])[] {
  const identity = 'state.profileViewer.profile.identity.';
  const state = wholeState(doc);
  const head = headOf(doc);
  return [
    [text(state, `${identity}ciphertext`), text(state, `${identity}uid`)] as const,
    [head?.address.id, head?.uid ?? ''] as const,
    ...all(doc, PERSON_LINK).map(
      (link) => [linked(link, 'person'), numberOf(link, '[data-ev-contractor_uid]')] as const,
    ),
  ].filter(([id, uid]) => id && uid);
}

function uidOf(container: Element): string {
  return numberOf(query(container, UID) ?? container, UID);
}

/** The profile in this document that the address can mean: the one slid over a list, else the page's own. */
export function profileIn(doc: Document, url: URL): Element | undefined {
  const slid = !/^\/(freelancers|fl)\//.test(url.pathname);
  const marked = seeAll(doc, `${UID}, .profile-container`); // 2023 to 2026-09
  const named = seeAll(doc, '[itemprop="name"]').filter((e) => !closest(e, `nav, header, ${TILE}`));
  const found = marked.length ? marked : named.flatMap((e) => closest(e, `${SLIDER}, main`) ?? []);
  const fitting = found.filter((e) => inSlider(e) === slid);
  const uid = pairs(doc).find(([id]) => id === addressOf(url).id)?.[1];
  return fitting.find((e) => uidOf(e) === uid) ?? fitting[0] ?? (slid ? undefined : found[0]);
}

export function shownName(container: Element): string {
  return told(container, '[itemprop="name"]');
}

/** Does the container show the person in the address? True only when nothing on the page says otherwise. */
export function showsPerson(doc: Document, url: URL, container: Element): boolean {
  const { id } = addressOf(url);
  const name = shownName(container);
  const uid = uidOf(container);
  const head = inSlider(container) ? null : headOf(doc);
  const agrees = head && sameAddress(url, head.address);
  const describesBody = head?.uid && uid ? head.uid === uid : head?.fields.name === name;
  // head and body are both still somebody else, or the head moved on and the body did not yet
  if (!name || (typeof agrees === 'boolean' && agrees !== describesBody)) return false;
  // links that only the shown person's own page holds: "Open profile in a new window", portfolio pieces (`?p=`)
  const own = all(closest(container, '[role="dialog"], .air3-slider') ?? container, PERSON_LINK).filter(
    (a) => (within(a, container) ? attr(a, 'href')?.includes('?p=') : !closest(a, TILE)),
  );
  return (
    !id ||
    (own.every((a) => linked(a, 'person') === id) &&
      pairs(doc).every(([other, number]) => !uid || (number === uid) === (other === id)))
  );
}
