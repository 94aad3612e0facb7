/**
 * The public profile that a visitor sees without signing in. Sections carry `data-section`, in every language; always
 * on `section`: the same attribute stands on list items and in the top card.
 */
import type { Draft, Position } from '../../domain/reading';
import { all, attr, closest, maybe, query, text } from '../dom';
import { slugIn } from './address';
import { lack, put, putCurrent } from './draft';
import { guestCertifications, guestLanguages, guestPositions, guestSkills, guestStudies } from './guest-rows';
import { VISITORS_TITLE as TITLE } from './layout';

/** The top card, if the page's own address is that of the person in the address bar. */
export function guestCard(doc: Document, slug: string): Element | null {
  const title = query(doc, TITLE);
  const card = closest(title, '.top-card-layout') ?? closest(title, 'section');
  if (!card) return null;
  const own = maybe(doc, 'link[rel="canonical"]', 'meta[property="og:url"]', 'meta[property="al:ios:url"]');
  const named = own ? slugIn(attr(own, 'href') ?? attr(own, 'content')) : '';
  return !named || named === slug ? card : null;
}

/** Blurred lists and asterisks: this visitor may not see it (2026-01). */
function isMasking(doc: Document): boolean {
  return maybe(doc, '.blurred-list', '.blurred-content', 'section p.blur') !== null;
}

export function readGuest(doc: Document, slug: string, card: Element): Draft {
  const masking = isMasking(doc);
  const draft: Draft = { missing: {}, layout: masking ? 'guest-2026' : 'guest-2024', handle: slug };
  const section = (...names: string[]) =>
    maybe(doc, ...names.map((name) => `section[data-section="${name}"]`));
  put(draft, 'name', text(query(card, TITLE)), 'card');
  put(draft, 'headline', text(query(card, '.top-card-layout__headline')), 'card');
  put(draft, 'location', placeIn(card), 'card');
  const about = section('summary');
  put(draft, 'about', prose(about), 'card');
  put(draft, 'experience', readable(guestPositions(section('experience'))), 'card');
  put(draft, 'education', guestStudies(section('educationsDetails', 'education')), 'card');
  put(draft, 'skills', guestSkills(section('skills')), 'card');
  put(draft, 'languages', guestLanguages(section('languages')), 'card');
  put(draft, 'certifications', guestCertifications(section('certifications')), 'card');
  const company =
    text(query(card, '[data-section="currentPositionsDetails"] .top-card-link__description')) ||
    text(query(card, '[data-section="currentPositionsDetails"]'));
  putCurrent(draft, { name: '', ...(company ? { company } : {}) });
  if (masking) lack(draft, 'masked', 'experience', 'education', 'skills', 'languages');
  if (about) lack(draft, 'unreadable', 'about');
  lack(
    draft,
    'absent',
    'headline',
    'location',
    'about',
    'currentCompany',
    'experience',
    'education',
    'topSkills',
    'skills',
    'languages',
  );
  return draft;
}

/** Some rows may be masked and others not (2026-01). */
function readable(rows: Position[]): Position[] {
  return rows.filter((row) => !/\*{2,}/.test(`${row.title ?? ''}${row.company ?? ''}`));
}

/** `2K followers`, `12 mil seguidores`, `500+ Kontakte`, `2K Follower:innen`. */
const COUNT = /^\d[\d.,\s]*\+?(?:[KMB]|\s(?:mil|mila|tis|tys|tsd|mln|mio|тыс)\.?)?\+?\s[^\s,]+$/iu;

/** First text of the subheader; followers and the contact button come later. */
function placeIn(card: Element): string {
  const header = maybe(card, '.profile-info-subheader', '.top-card-layout__first-subline');
  for (const span of header ? all(header, 'span') : []) {
    if (closest(span, 'button, .contextual-sign-in-modal, .link, .modal')) continue;
    const place = text(span);
    if (place) return COUNT.test(place) ? '' : place;
  }
  return '';
}

/** The whole text: long ones stand there twice, cut and in full. */
export function prose(section: Element | null): string {
  if (!section) return '';
  const full = maybe(
    section,
    '.show-more-less-text__text--more',
    '.show-more-less-text__text--less',
    '.core-section-container__content',
  );
  const paragraph = full ?? query(section, 'p');
  return text(paragraph);
}
