/**
 * One freelancer. Layouts: the visitor's server-rendered page (2026-06), the redesign with `hor-anc-id-*` anchors, also
 * slid over a search (2026-07 to 2026-09), and the classic cards (2023–26). Read by one path: the card, the sections, the
 * state of this very person, the head, each field from the first that has it. No e-mail, phone or outside link is read.
 */

import type { Contract, Draft, FieldName, MissingReason } from '../../domain/reading';
import { query } from '../dom';
import { addressOf } from './address';
import { card } from './card';
import { fill } from './fill';
import { certificates, contracts, languages, positions, studies } from './history';
import { headOf, inSlider, profileIn, sameAddress } from './identity';
import { figure } from './money';
import { type PersonState, personState } from './person.state';
import { inSection, type Section, section, sectionLines } from './sections';
import { bits, chips, find, prose, said, see } from './shown';

/** Field, anchor of its section, heading of its section, reader. */
const READ: [FieldName, anchor: string, title: RegExp, read: (found: Section) => unknown][] = [
  ['about', 'about', /^(about|overview)$/i, about],
  ['experience', 'employment', /^employment history\b/i, positions],
  ['education', 'education', /^education\b/i, studies],
  ['skills', 'skills', /^skills\b/i, skills],
  ['languages', 'languages', /^languages\b/i, languages], // inside About (2026-07) or beside the history (classic)
  ['certifications', 'certifications', /^certifications?\b/i, certificates],
  ['contracts', 'work-history', /^work history\b/i, contracts],
];
const ALSO: FieldName[] = ['name', 'headline', 'location', 'topSkills', 'earned', 'rate'];
/** Classic cards have no About heading: the text stands under the headline. 2023–26 */
const CLASSIC_ABOUT = '[itemprop="description"], .text-pre-line, .air3-line-clamp .break';

/** The text under About without its figures and languages: its longest piece of running text. */
function about(found: Section): string {
  const running = inSection(found, 'p, span, div').filter(
    (e) => !query(e, 'h1,h2,h3,h4,h5,h6,ul,p,div,button'),
  );
  const texts = running.map((e) => prose(e)).sort((a, b) => b.length - a.length);
  return texts[0] && texts[0].length > 40 ? texts[0] : '';
}

function skills(found: Section): string[] {
  const lists = ['.skill-name', '.air3-token', '[role="listitem"], li', 'span'].map((s) =>
    found.roots.flatMap((r) => chips(r, s)).filter((name) => name !== said(found.heading)),
  );
  return lists.find((names) => names.length) ?? [];
}

/** Why a part has no value: only a page that has drawn its sections may say that one is absent. */
function reason(
  field: FieldName,
  found: ReadonlyMap<string, Section>,
  state: PersonState | null,
): MissingReason {
  const part = found.get(field);
  if (field === 'topSkills') return 'absent'; // Upwork has no such part
  if (part)
    return /^((no|nothing|none|add)\b.*)?$/i.test(sectionLines(part).join(' ')) ? 'absent' : 'unreadable';
  if (state?.isNull.includes(field)) return state.visitor ? 'masked' : 'not loaded';
  return found.size > 1 || state?.fields[field] ? 'absent' : 'not loaded';
}

function layoutOf(container: Element | undefined, state: PersonState | null): string {
  if (container && inSlider(container)) return 'slider-2026-09';
  if (!container || state?.visitor) return 'visitor-2026-06';
  return see(container, '[id*="anc-id-"]') ? 'redesign-2026-07' : 'classic-2023';
}

type Sized = { length: number } | undefined;

export function readProfile(doc: Document, url: URL): Draft {
  const subject = addressOf(url);
  const container = profileIn(doc, url);
  const state = personState(doc, url, subject);
  const whole = state?.fields ?? {};
  const found = new Map<string, Section>();
  const shown: Record<string, unknown> = {};
  const { fields = {}, masked = [] as string[] } = container ? card(container) : {};
  for (const [field, anchor, title, read] of READ) {
    const place = container && section(container, anchor, title);
    if (!place) continue;
    found.set(field, place);
    shown[field] = read(place);
  }
  if (container) shown['about'] ||= prose(see(container, CLASSIC_ABOUT));
  // the page may cut what the state holds whole
  for (const field of ['about', 'skills'] as const) {
    if ((whole[field]?.length ?? 0) > ((shown[field] as Sized)?.length ?? 0)) delete shown[field];
  }
  // running and finished stand in two tabs, of which the page holds one and the state both
  const page = (shown['contracts'] ?? []) as Contract[];
  shown['contracts'] = page.concat(
    (page[0] && whole.contracts?.filter((c) => !page.some((p) => p.title === c.title))) || [],
  );

  const head = container && inSlider(container) ? null : headOf(doc);
  const mine = head && sameAddress(url, head.address) ? head.fields : {};
  const draft = fill<Draft>({ card: fields, section: shown, state: whole, head: mine });
  const current = draft.experience?.value.find((p) => p.end === 'present');
  Object.assign(
    draft,
    fill({ position: { currentCompany: current?.company, currentTitle: current?.title } }),
  );

  const { skills, contracts, about } = draft;
  const more =
    found
      .get('skills')
      ?.roots.map((r) => find(bits(r), /^\+\s?\d+( more)?$/))
      .join('') ?? '';
  const count = contracts?.value.length ?? 0;
  draft.partial = {
    ...(skills?.source === 'section' &&
      more && { skills: { shown: skills.value.length, of: skills.value.length + figure(more) } }),
    ...(count && state && state.contracts > count && { contracts: { shown: count, of: state.contracts } }),
    ...(about && /(…|\.\.\.)$/.test(about.value) && { about: { shown: about.value.length } }),
  };
  draft.missing = {};
  for (const field of [...READ.map(([name]) => name), ...ALSO]) {
    const hidden = masked.includes(field) || state?.masked.includes(field);
    if (!draft[field]) draft.missing[field] = hidden ? 'masked' : reason(field, found, state);
  }
  if (!current?.company) draft.missing.currentCompany = draft.missing.experience ?? 'absent';
  draft.layout = layoutOf(container, state);
  const handle = subject.id ?? subject.vanity;
  draft.handle = `upwork:${handle}`;
  draft.alsoKnownAs = [state?.id, state?.vanity].flatMap((h) => (h && h !== handle ? `upwork:${h}` : []));
  return draft;
}
