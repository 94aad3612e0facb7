/**
 * One freelancer. Layouts: the visitor's server-rendered page (2026-06), the redesign with `hor-anc-id-*` anchors, also
 * slid over a search (2026-07 to 2026-09), and the classic cards (2023–26). Read by one path: the card, the sections, the
 * state of this very person, the head, each field from the first that has it. No e-mail, phone or outside link is read.
 */
import type { Contract, Draft, DraftFields, Field, FieldName, MissingReason } from '../../domain/reading';
import { BASE_FIELDS } from '../../domain/reading';
import { addressOf } from './address';
import { card } from './card';
import { certificates, contracts, languages, positions, studies } from './history';
import { headOf, inSlider, profileIn } from './identity';
import { pay, printed } from './money';
import { type PersonState, personState } from './person.state';
import { bitsOf, type Section, section, sectionLines, within } from './sections';
import { chips, prose, said, see } from './shown';

type Fields = Partial<DraftFields>;
const PARTS = {
  experience: 'employment',
  education: 'education',
  skills: 'skills',
  certifications: 'certifications',
  contracts: 'work-history',
  about: 'about',
} as const;

/** The text under About, without its heading, figures and languages: the longest running text of the section. */
function about(found: Section): string {
  const marked = within(found, '[id^="air3-truncation-"]').sort((a, b) => said(b).length - said(a).length)[0]; // 2026-07
  if (marked) return prose(marked);
  const title = found.heading ? said(found.heading) : '';
  const running = within(found, 'p, span, div').filter(
    (e) => said(e).length > 40 && !e.querySelector('h1, h2, h3, h4, h5, h6, ul, p, section'),
  );
  const best = running.sort((a, b) => said(b).length - said(a).length)[0];
  const text = best
    ? prose(best)
    : sectionLines(found)
        .filter((l) => l !== title && !/\/hr$|hrs\/week$/.test(l))
        .join('\n');
  return text === title ? '' : text;
}

/** Classic cards have no About heading: the text stands under the headline. 2023–26 */
function classicAbout(container: Element): string {
  const found = see(
    container,
    '[itemprop="description"]',
    '[data-cy="about-me-section"]',
    'span.text-pre-line',
    '.air3-line-clamp span.break',
  );
  return prose(found);
}

function skillsOf(found: Section): { names: string[]; more: number } {
  const soft = (e: Element): boolean =>
    e.closest('[data-test~="soft-skill-tags"], .assignments-item') !== null;
  const marked = within(found, '.skill-name').filter((e) => !soft(e));
  const tokens = marked.length
    ? marked
    : within(found, '.air3-token, [role="listitem"], li').filter((e) => !soft(e) && !e.querySelector('li'));
  const rest = bitsOf(found).find((b) => /^\+\s?\d+(?: more)?$/.test(b.text))?.text;
  return { names: chips(tokens), more: Number(/\d+/.exec(rest ?? '')?.[0] ?? 0) };
}

interface Shown {
  fields: Fields;
  found: Partial<Record<FieldName, Section>>;
  moreSkills: number;
}

function sections(container: Element): Shown {
  const fields: Fields = {};
  const found: Shown['found'] = {};
  for (const [field, name] of Object.entries(PARTS)) {
    const part = section(container, name);
    if (part) found[field as FieldName] = part;
  }
  const spoken = section(container, 'languages'); // inside About (2026-07) or in the sidebar (classic)
  if (spoken) found.languages = spoken;
  const put = <K extends FieldName>(key: K, read: (s: Section) => DraftFields[K]): void => {
    const part = found[key];
    const value = part ? read(part) : undefined;
    if (value !== undefined && value !== '' && !(Array.isArray(value) && !value.length)) fields[key] = value;
  };
  put('about', about);
  put('experience', positions);
  put('education', studies);
  put('certifications', certificates);
  put('languages', languages);
  put('contracts', contracts);
  let moreSkills = 0;
  put('skills', (part) => {
    const read = skillsOf(part);
    moreSkills = read.more;
    return read.names;
  });
  if (!fields.about) {
    const text = classicAbout(container);
    if (text) fields.about = text;
  }
  return { fields, found, moreSkills };
}

function fromHead(doc: Document, url: URL): Fields {
  const subject = addressOf(url);
  const head = headOf(doc);
  const mine =
    head && (head.address.id ? head.address.id === subject.id : head.address.vanity === subject.vanity);
  const out: Fields = {};
  if (!head || !mine) return out;
  if (head.name) out.name = head.name;
  if (head.headline) out.headline = head.headline;
  if (head.place) out.location = head.place;
  const amount = Number(head.price);
  if (amount > 0) {
    const rate = pay(`${printed(amount, head.currency || 'USD')}/hr`);
    if (rate) out.rate = rate;
  }
  return out;
}

/** Running and finished stand in two tabs, of which the page holds one and the state both: the union, the page's words first. */
function union(page: readonly Contract[], state: readonly Contract[]): Contract[] {
  const key = (c: Contract): string => `${c.title}|${c.start ?? ''}`;
  const known = new Set(page.map(key));
  return [...page, ...state.filter((c) => !known.has(key(c)))];
}

/** Why a part has no value: only a page that has drawn its sections may say that one is absent. */
function reason(field: FieldName, shown: Shown, state: PersonState | null): MissingReason {
  const part = shown.found[field];
  if (part) {
    const lines = sectionLines(part);
    return lines.length && !/^(no|nothing|none|add)\b/i.test(lines[0] ?? '') && lines.join('').length > 3
      ? 'unreadable'
      : 'absent';
  }
  if (field === 'topSkills') return 'absent'; // Upwork has no such part
  const nullable = field as 'experience';
  if (state?.isNull.has(nullable)) return state.visitor ? 'masked' : 'not loaded';
  const drawn = Object.keys(shown.found).length >= 2;
  if (drawn) return 'absent';
  if (state && !state.isNull.has(nullable) && /^(experience|education|languages|certifications)$/.test(field))
    return 'absent';
  return 'not loaded';
}

function layoutOf(container: Element, state: PersonState | null): string {
  if (inSlider(container)) return 'slider-2026-09';
  if (
    container.closest('.visitor-profile-redesign') ||
    container.querySelector('.visitor-profile-redesign') ||
    state?.visitor
  )
    return 'visitor-2026-06';
  return see(container, '[id^="hor-anc-id-"]') ? 'redesign-2026-07' : 'classic-2023';
}

export function readProfile(doc: Document, url: URL): Draft {
  const subject = addressOf(url);
  const container = profileIn(doc, url);
  const state = personState(doc, url, subject);
  const shown: Shown = container ? sections(container) : { fields: {}, found: {}, moreSkills: 0 };
  const identity = container ? card(container) : { fields: {}, masked: new Set<'earned' | 'rate'>() };
  const sources: [string, Fields][] = [
    ['card', identity.fields],
    ['section', shown.fields],
    ['state', state?.fields ?? {}],
    ['head', container && inSlider(container) ? {} : fromHead(doc, url)],
  ];
  const draft: Draft = { missing: {}, layout: container ? layoutOf(container, state) : 'visitor-2026-06' };
  const fields: Record<string, Field<unknown>> = {};
  for (const [source, from] of sources) {
    for (const [key, value] of Object.entries(from)) fields[key] ??= { value, source };
  }
  // The page may cut what the state holds whole.
  const whole = state?.fields;
  const cut = shown.fields.about?.replace(/\s*(…|\.\.\.)$/, '');
  if (whole?.about && (!cut || whole.about.length > cut.length))
    fields['about'] = { value: whole.about, source: 'state' };
  if (whole?.skills && whole.skills.length > (shown.fields.skills?.length ?? 0))
    fields['skills'] = { value: whole.skills, source: 'state' };
  if (whole?.contracts && shown.fields.contracts) {
    fields['contracts'] = { value: union(shown.fields.contracts, whole.contracts), source: 'section' };
  }
  Object.assign(draft, fields);
  const current = draft.experience?.value.find((p) => p.end === 'present');
  if (current?.company) draft.currentCompany = { value: current.company, source: 'position' };
  if (current?.title) draft.currentTitle = { value: current.title, source: 'position' };
  partly(draft, shown, state);
  missing(draft, shown, state, identity.masked);
  name(draft, subject, state);
  return draft;
}

function partly(draft: Draft, shown: Shown, state: PersonState | null): void {
  const partial: NonNullable<Draft['partial']> = {};
  const skills = draft.skills?.value.length ?? 0;
  if (shown.moreSkills && draft.skills?.source === 'section')
    partial.skills = { shown: skills, of: skills + shown.moreSkills };
  const done = draft.contracts?.value.length ?? 0;
  if (done && state && state.contractsOfAll > done)
    partial.contracts = { shown: done, of: state.contractsOfAll };
  const text = draft.about?.value ?? '';
  if (draft.about?.source === 'section' && /(…|\.\.\.)$/.test(text)) partial.about = { shown: text.length };
  if (Object.keys(partial).length) draft.partial = partial;
}

function missing(draft: Draft, shown: Shown, state: PersonState | null, masked: ReadonlySet<string>): void {
  for (const field of BASE_FIELDS) if (!draft[field]) draft.missing[field] = reason(field, shown, state);
  for (const field of ['certifications', 'contracts'] as const) {
    if (!draft[field]) draft.missing[field] = reason(field, shown, state);
  }
  if (!draft.currentCompany) {
    draft.missing.currentCompany = draft.experience ? 'absent' : (draft.missing.experience ?? 'not loaded');
  }
  if (!draft.earned)
    draft.missing.earned =
      masked.has('earned') || state?.earningsHidden ? 'masked' : reason('earned', shown, state);
  if (!draft.rate)
    draft.missing.rate = masked.has('rate') || state?.rateHidden ? 'masked' : reason('rate', shown, state);
}

function name(draft: Draft, subject: { id?: string; vanity?: string }, state: PersonState | null): void {
  const handle = subject.id ?? subject.vanity;
  if (handle) draft.handle = `upwork:${handle}`;
  const others = [state?.id, state?.vanity].flatMap((h) => (h && h !== handle ? [`upwork:${h}`] : []));
  if (others.length) draft.alsoKnownAs = others;
}
