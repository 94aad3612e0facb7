/**
 * `/in/<name>/details/<section>/`: one section on a page of its own. The page shows nobody's name; it is taken for the
 * address unless a marker on it names another person.
 */
import type { Draft } from '../../domain/reading';
import { all, attr, closest, query } from '../dom';
import { type Section, slugIn, slugOf } from './address';
import { CARD, COLUMN, ENTITY, keyOf } from './layout';
import { readSection } from './sections-read';

const SCREEN: Record<Section, string> = {
  experience: 'Experience',
  education: 'Education',
  skills: 'Skill',
  certifications: 'Certification',
  languages: 'Language',
};

/** The card of the section: by screen (2026-09), by list (2026-08), by card key, else artdeco's only card. */
export function detailsCard(doc: Document, section: Section): Element | null {
  const name = SCREEN[section];
  const screen = query(
    doc,
    `[data-sdui-screen$="Profile${name}Details"], [data-sdui-screen$="Profile${name}sDetails"]`,
  );
  const scope: ParentNode = screen ?? query(doc, 'main') ?? doc;
  const card = all(scope, `[componentkey*="${name}"], [componentkey*="Details"]`).find((el) => {
    const key = keyOf(el);
    return key.includes('profile.card.ref') && new RegExp(`${name}s?Details(Section|Level)?$`).test(key);
  });
  if (card) return card;
  const list = query(scope, `[data-testid^="profile_${name}"]`);
  if (list) return list;
  if (screen) return query(screen, COLUMN) ?? screen;
  // Artdeco, 2022 to 2025: one card, rows as on the profile.
  const row = query(
    doc,
    'main section [data-view-name="profile-component-entity"], main section .pvs-list__paged-list-item',
  );
  return closest(row, 'section');
}

/** The vanity names that the page's own markers give: list, links inside the card, the columns beside it. */
function namedOn(doc: Document, card: Element): string[] {
  const inside = all(card, '[data-testid^="profile_"], a[href*="/overlay/"], a[href*="/details/"]');
  if ((attr(card, 'data-testid') ?? '').startsWith('profile_')) inside.push(card);
  const names = inside.map((el) => {
    const list = /^profile_[A-Za-z]+_(.+)$/.exec(attr(el, 'data-testid') ?? '')?.[1];
    return list ? slugOf(list) : slugIn(attr(el, 'href'));
  });
  const beside = all(doc, '[componentkey^="profileAside"]').map((el) => {
    const key = /^profileAside(?:Browsemap|Pymk|Product)(.+)$/.exec(keyOf(el))?.[1];
    return key ? slugOf(key) : '';
  });
  return [...names, ...beside].filter((name) => name !== '');
}

/** Profile id in the card's key. */
export function idOf(card: Element): string {
  const key = attr(closest(card, CARD) ?? card, 'componentkey') ?? '';
  return (
    /profile\.card\.ref(ACoA[\w-]*?)(?=(?:Experience|Education|Skill|Certification|Language)s?Details)/.exec(
      key,
    )?.[1] ?? ''
  );
}

export function detailsSettled(doc: Document, slug: string, section: Section): boolean {
  const card = detailsCard(doc, section);
  if (!card) return false;
  const id = idOf(card);
  // An address by profile id is compared with the card's.
  if (slug.startsWith('acoa') && id) return id.toLowerCase() === slug;
  return namedOn(doc, card).every((name) => name === slug || name === id.toLowerCase());
}

export function readDetails(doc: Document, slug: string, section: Section): Draft {
  const card = detailsCard(doc, section);
  const artdeco = query(card, ENTITY);
  const draft: Draft = {
    missing: {},
    layout: artdeco ? 'artdeco-details' : 'sdui-details-2026',
    handle: slug,
  };
  if (!card) {
    draft.missing[section] = 'not loaded';
    return draft;
  }
  const id = idOf(card);
  readSection(draft, section, card, 'card', id);
  // Only where the page itself ties the id to the name.
  if (id && namedOn(doc, card).includes(slug)) draft.alsoKnownAs = [id];
  return draft;
}
