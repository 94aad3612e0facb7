/** Which of the profile's layouts a document has, told by marks that need no reading. */
import { attr, maybe, query } from '../dom';

/** 2024-03 to 2026-07 */
export const VISITORS_TITLE = '.top-card-layout__title';
/** 2026-04 */
export const CARD = '[componentkey*="profile.card.ref"]';
/** A row: 2026-04 to 2026-09. */
export const ITEM = '[componentkey^="entity-collection-item"]';
/** A row: 2022 to 2025. */
export const ENTITY = '[data-view-name="profile-component-entity"]';
/** Running text, whole even while collapsed: 2025 to 2026. */
export const BOX = '[data-testid="expandable-text-box"]';
export const COLUMN = '[data-component-type="LazyColumn"]';

/** The key of a server-driven part; '' for none. */
export function keyOf(el: Element): string {
  return attr(el, 'componentkey') ?? '';
}

export function hrefOf(el: Element): string {
  return attr(el, 'href') ?? '';
}

/** 2025, told of; 2022 to 2025 */
const ARTDECO = [
  '[data-view-name="profile-top-card"]',
  '.pv-profile-card__anchor',
  'main .dist-value',
  'section[data-view-name="profile-card"]',
];

export function isArtdeco(doc: Document): boolean {
  return maybe(doc, ...ARTDECO) !== null;
}

/** Is this the public profile? Its page key may stay behind when somebody signs in, so a member's marks count first. */
export function isVisitors(doc: Document): boolean {
  return (
    maybe(doc, VISITORS_TITLE, 'meta[name="pageKey"][content^="public_profile"]') !== null &&
    query(doc, CARD) === null &&
    !isArtdeco(doc)
  );
}
