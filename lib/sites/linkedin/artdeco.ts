/**
 * The signed-in profile of 2022 to 2025 (Ember, "artdeco"), and the layout in between of 2025, which has other marks
 * for the same lines. Sections are found by ids, which no language changes; every text has a hidden twin.
 */
import type { Draft } from '../../domain/reading';
import { all, attr, byId, closest, lines, outermost, parentOf, query } from '../dom';
import { SECTIONS } from './address';
import { lack, put, putCurrent, putTopCard } from './draft';
import { BOX, ENTITY, isArtdeco } from './layout';
import { rowText } from './lines';
import { isHeadingElement, rowsOf } from './rows';
import { readSection } from './sections-read';
import { readTopCard, slugOfCard } from './topcard';

/** The top card, if it is that of the person in the address. */
export function artdecoCard(doc: Document, slug: string): Element | null {
  if (!isArtdeco(doc)) return null;
  // 2025, told of
  const marked = query(doc, '[data-view-name="profile-top-card"]');
  const heading = query(doc, 'main h1');
  const card = marked ?? closest(heading, 'section') ?? (heading && parentOf(heading));
  return card && slugOfCard(card) === slug ? card : null;
}

/** `div#skills` inside its section (2022 to 2025), or `[data-view-name=profile-card-skills]` (2025). */
function sectionOf(doc: Document, name: string): Element | null {
  const marked = query(doc, `[data-view-name="profile-card-${name}"]`);
  if (marked) return marked;
  return anchored(doc, name) ?? (name === 'certifications' ? anchored(doc, `licenses_and_${name}`) : null);
}

/** By the document's own table of ids; only where the first of several lies elsewhere are all of them looked for. */
function anchored(doc: Document, id: string): Element | null {
  const first = byId(doc, id);
  const at = closest(first, 'main section');
  if (at || !first) return at;
  for (const anchor of all(doc, `[id="${id}"]`)) {
    const section = closest(anchor, 'main section');
    if (section) return section;
  }
  return null;
}

export function readArtdeco(doc: Document, slug: string, card: Element): Draft {
  const between = attr(card, 'data-view-name') === 'profile-top-card';
  const draft: Draft = { missing: {}, layout: between ? 'between-2025' : 'artdeco-2024', handle: slug };
  const top = readTopCard(card);
  putTopCard(draft, top);
  readAbout(draft, sectionOf(doc, 'about'));
  for (const name of SECTIONS) {
    const section = sectionOf(doc, name);
    if (section) readSection(draft, name, section, 'card');
    // The layout in between shows Experience, Skills and Education on pages of their own.
    else if (name !== 'certifications') lack(draft, between ? 'not loaded' : 'absent', name);
  }
  putCurrent(draft, top);
  lack(draft, 'absent', 'headline', 'location', 'currentCompany');
  return draft;
}

function readAbout(draft: Draft, section: Element | null): void {
  if (!section) {
    lack(draft, 'absent', 'about', 'topSkills');
    return;
  }
  const entities = outermost(all(section, ENTITY));
  const box = query(section, BOX);
  if (box) put(draft, 'about', lines(box), 'card');
  else {
    const prose = rowText(section, (el) => isHeadingElement(el) || entities.includes(el));
    put(draft, 'about', prose.lines.map((line) => line.text).join('\n'), 'card');
  }
  const listed = (entities.length > 0 ? rowsOf(section) : [])
    .flatMap((row) => row.text.lines.map((line) => line.text).slice(1))
    .at(0);
  put(draft, 'topSkills', listed?.split(/\s*•\s*/).filter(Boolean), 'card');
  lack(draft, 'absent', 'about', 'topSkills');
}
