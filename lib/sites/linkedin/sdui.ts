/**
 * The signed-in profile since April 2026: server-driven, every class generated. Cards are found by their
 * `componentkey`, which holds the subject's profile id; those under another id belong to somebody else.
 */
import type { Draft } from '../../domain/reading';
import { all, attr, closest, lines, parentOf, query, text, within } from '../dom';
import { SECTIONS, type Section, slugOf } from './address';
import { lack, put, putCurrent, putTopCard } from './draft';
import { BOX, CARD, keyOf } from './layout';
import { rowText } from './lines';
import { isHeadingElement } from './rows';
import { readSection } from './sections-read';
import { readTopCard, slugOfCard } from './topcard';

const KEY = /profile\.card\.ref(.+)$/;

export interface Subject {
  /** Profile id (`ACoA…`), '' when the card is keyed by the vanity name. */
  id: string;
  card: Element;
}

/** The top card of the person in the address. The previous person's may still be in the document (2026). */
export function subjectOf(doc: Document, slug: string): Subject | null {
  for (const card of all(doc, `${CARD}[componentkey$="Topcard"]`)) {
    const id = (KEY.exec(keyOf(card))?.[1] ?? '').replace(/Topcard$/, '');
    if (text(card) === '') continue;
    const own = slugOfCard(card);
    if (own ? own === slug || id.toLowerCase() === slug : namedBySlots(doc, slug)) return { id, card };
  }
  return null;
}

/** A card without any link of its own: then the slots of the page must name the person. */
function namedBySlots(doc: Document, slug: string): boolean {
  const slots = all(doc, '[componentkey^="profileCards"]')
    .map((el) => /^profileCards(?:AboveActivity|BelowActivityPart\d+|ExperienceOnly)(.+)$/.exec(keyOf(el)))
    .flatMap((match) => (match?.[1] ? [slugOf(match[1])] : []));
  return slots.length > 0 && slots.every((named) => named === slug);
}

/** The subject's cards by name (`About`, `ExperienceTopLevelSection` …), each once, the outer element. */
function cardsOf(doc: Document, subject: Subject, slug: string): Map<string, Element> {
  const cards = new Map<string, Element>();
  for (const el of all(doc, CARD)) {
    const key = KEY.exec(keyOf(el))?.[1] ?? '';
    const owner = [subject.id, slug].find((name) => name && key.startsWith(name));
    if (owner === undefined || closest(el, 'aside, [componentkey^="profileAside"]')) continue;
    const name = key.slice(owner.length);
    const known = cards.get(name);
    if (!known || (!within(el, known) && text(known) === '')) cards.set(name, el);
  }
  return cards;
}

/** Lists carry the vanity name (`profile_Skills_ada-example`): a free check against what navigation left behind. */
function isOf(slug: string, section: Element): boolean {
  const lists = all(section, '[data-testid^="profile_"]').map((el) => attr(el, 'data-testid') ?? '');
  return lists.every((id) => {
    const named = /^profile_[A-Za-z]+_(.+)$/.exec(id)?.[1];
    return !named || named === '…' || slugOf(named) === slug;
  });
}

export function readSdui(doc: Document, slug: string, subject: Subject): Draft {
  const draft: Draft = { missing: {}, layout: 'sdui-2026', handle: slug };
  const top = readTopCard(subject.card);
  putTopCard(draft, top);
  const cards = cardsOf(doc, subject, slug);
  readAbout(draft, cards.get('About'));
  for (const section of SECTIONS) {
    const card = sectionCard(doc, cards, section);
    if (card && isOf(slug, card)) {
      if (query(card, 'section, h2, p') || text(card)) readSection(draft, section, card, 'card', subject.id);
      else lack(draft, 'absent', section);
    } else lack(draft, 'not loaded', section);
  }
  if (!draft.certifications) delete draft.missing.certifications;
  putCurrent(draft, top);
  lack(draft, draft.experience ? 'absent' : 'not loaded', 'currentCompany');
  lack(draft, 'absent', 'headline', 'location');
  // Two cards with one id: then it is the subject's, and not left behind by navigation.
  const same = [...cards.keys()].filter((name) => name !== 'Activity').length > 1;
  if (same && subject.id.startsWith('ACoA')) draft.alsoKnownAs = [subject.id];
  return draft;
}

/** By key (`SkillsTopLevel…`, `License…`), else by the heading's anchor (`…_Skills`), climbed to its section (2026-07). */
function sectionCard(doc: Document, cards: Map<string, Element>, section: Section): Element | null {
  const plural = (section[0] ?? '').toUpperCase() + section.slice(1);
  const singular = plural.replace(/s$/, '');
  for (const [name, card] of cards)
    if (name.startsWith(singular) || (section === 'certifications' && name.startsWith('License')))
      return card;
  const heading = query(doc, `[componentkey="ProfileNullStateCardAnchor_${plural}"]`);
  return closest(heading, 'section');
}

/** An optional card without content is an empty outer element (2026-04). */
function readAbout(draft: Draft, card: Element | undefined): void {
  if (!card) {
    lack(draft, 'not loaded', 'about', 'topSkills');
    return;
  }
  const box = query(card, BOX);
  const skills = topSkillsIn(card);
  put(draft, 'topSkills', skills, 'card');
  if (box) put(draft, 'about', lines(box), 'card');
  else {
    const rest = rowText(card, isHeadingElement).lines.filter((line) => !closest(line.el, '[id^="skills"]'));
    const prose = rest
      .map((line) => line.text)
      .filter((line) => !skills.length || !line.includes(skills.join(' • ')));
    put(draft, 'about', (skills.length ? prose.slice(0, -1) : prose).join('\n'), 'card');
  }
  lack(draft, 'absent', 'about', 'topSkills');
}

/** The list beside the link to the top skills: `Kotlin • TypeScript`; the link is the anchor, its heading is not read. */
export function topSkillsIn(card: Element): string[] {
  const link = query(card, 'a[href*="/overlay/top-skills-details"]');
  for (let at = link && parentOf(link), step = 0; at && at !== card && step < 8; at = parentOf(at), step++) {
    const found = rowText(at).lines.map((line) => line.text);
    if (found.length === 0) continue;
    const list = found.find((line) => line.includes(' • ')) ?? (found.length > 1 ? found.at(-1) : undefined);
    if (list) return list.split(/\s*•\s*/).filter(Boolean);
  }
  const listed = rowText(card).lines.find((line) => line.text.split(' • ').length > 2);
  return listed ? listed.text.split(/\s*•\s*/).filter(Boolean) : [];
}
