/** A résumé without structured data: the name in its first heading, sections by their headings, rows by their dates. */
import type { Draft } from '../../domain/reading';
import { all, childrenOf, closest, fold, isElement, query, text } from '../dom';
import { isOwnLink, mailOf, phoneOf, unique, webLink } from './contact';
import { spanIn } from './dates';
import { type Line, outlineOf } from './outline';
import type { Found } from './parts';
import { certificatesIn, languagesIn, positionsIn, skillsIn, studiesIn } from './row-readers';
import { type Parted, partsOf, type Section } from './sections';
import { bareName, isPlace, isRole, looksLikeName, sectionOf } from './words';

/** Enough of a résumé to be one: two of these, one of them with a dated row or an address beside the name. */
const TELLING = new Set(['experience', 'education', 'skills', 'languages', 'certifications']);
const MAIL_INSIDE = /[^\s@<>"'(),;:\\[\]]{1,64}@[^\s@<>"'(),;:\\[\]]{1,100}\.[\p{L}\p{N}-]{2,24}/gu;

/** The line that holds the name, and the name. */
function named(doc: Document, parted: Parted, lines: readonly Line[]): { name: string; at: Line } | null {
  const heads = lines.filter((line) => line.level === 1);
  const title = text(query(doc, 'title')).split(/\s+[|–—·-]\s+/);
  const first = lines.find((line) => !/^(curriculum vitae|r[ée]sum[ée]|cv|lebenslauf)$/i.test(line.text));
  // A page of one person says the name in its only h1, in its title, or first of all.
  const candidates = [
    ...heads,
    ...parted.loose.filter(
      (line) => line.level > 0 && title.some((part) => bareName(part) === bareName(line.text)),
    ),
    ...parted.loose.filter((line) => line.level > 0 && line.level < 7).slice(0, 2),
    ...(first && parted.loose.includes(first) ? [first] : []),
  ];
  for (const at of candidates) {
    const [part = ''] = at.text.split(/\s+[|–—·]\s+|\s+-\s+|,\s/);
    for (const name of [at.text, part]) if (looksLikeName(name)) return { name: bareName(name), at };
  }
  return null;
}

const linesOf = (sections: readonly Section[], kind: string): Line[] =>
  sections.filter((section) => section.kind === kind).flatMap((section) => section.lines);

function isContact(line: Line): boolean {
  return /@|https?:|www\.|\d{5,}/.test(line.text) || phoneOf(line.text) !== null || line.links.length > 0;
}

function aboutOf(head: readonly Line[], sections: readonly Section[]): string {
  const own = linesOf(sections, 'about').filter((line) => !isContact(line));
  // An "About" that holds addresses too: where there are sentences, they are meant.
  const said = own.filter((line) => line.text.length >= 60 || /[.!?…。]$/.test(line.text));
  if (own.length > 0) return (said.length > 0 ? said : own).map((line) => line.text).join('\n');
  const prose = head.filter(
    (line) => line.level === 0 && line.text.length >= 80 && /[.!?…。]/.test(line.text),
  );
  return prose.map((line) => line.text).join('\n');
}

function headlineOf(head: readonly Line[], name: Line): string {
  const behind = name.text
    .split(/\s+[|–—·]\s+|\s+-\s+/)
    .slice(1)
    .join(' – ');
  if (behind && isRole(behind)) return behind;
  const short = head
    .slice(0, 6)
    .filter(
      (line) =>
        line.text.length <= 120 &&
        !line.bullet &&
        !isContact(line) &&
        !isPlace(line.text) &&
        !spanIn(line.text),
    );
  // A heading that is no role counts only right below the name: further on it opens something else.
  const below = head[0];
  const best =
    short.find((line) => isRole(line.text)) ?? short.find((line) => line === below && line.level > 0);
  return best && best !== name ? best.text : '';
}

const PLACE_MARKS = '[class~="location"], [class~="address"], [class~="adr"], [class~="locality"], address';

function locationOf(lines: readonly Line[]): string {
  for (const line of lines) {
    const marked = closest(line.holder, PLACE_MARKS) ?? query(line.holder, PLACE_MARKS);
    const said = text(marked);
    if (said !== '' && said.length <= 80 && line.text.includes(said) && !isContact({ ...line, text: said }))
      return said;
    const labelled =
      /^(?:location|based in|address|lives in|city|ort|wohnort|adresse|ubicaci[oó]n|localidad|lieu|sted|ort)\s*:\s*(.{2,80})$/i.exec(
        line.text,
      )?.[1];
    if (labelled) return labelled;
    const part = line.text.split(/\s*[|·•]\s*/).find((piece) => isPlace(piece) && sectionOf(piece) === null);
    if (part) return part;
  }
  return '';
}

function contactsOf(lines: readonly Line[], base: URL): Pick<Found, 'emails' | 'phones' | 'links'> {
  const mails: string[] = [];
  const phones: string[] = [];
  const links: string[] = [];
  for (const line of lines) {
    for (const { href, words, own } of line.links) {
      if (/^mailto:/i.test(href)) mails.push(mailOf(href) ?? '');
      else if (/^tel:/i.test(href)) phones.push(phoneOf(words) ?? phoneOf(href) ?? '');
      else {
        const link = webLink(href, base);
        if (link && (own || isOwnLink(link, base))) links.push(link);
      }
    }
    mails.push(...(line.text.match(MAIL_INSIDE) ?? []).map((mail) => mailOf(mail) ?? ''));
    for (const part of line.text.split(/\s*[|·•]\s*|\s{2,}/)) {
      const bare = part.replace(/^(phone|tel(efon|efono|\.)?|mobile|mobil|cell|t|m)\s*[:.]\s*/i, '');
      if (bare.length < 26 && /^[+(0]|^\d{3}/.test(bare) && !spanIn(bare)) phones.push(phoneOf(bare) ?? '');
    }
  }
  const kept = (values: string[]): string[] =>
    unique(
      values.filter((value) => value !== ''),
      20,
    );
  return { emails: kept(mails), phones: kept(phones), links: kept(links) };
}

/** Skills without a heading, each in an element that says so: themes of JSON Resume use the schema's words as classes. */
function classedSkills(doc: Document): string[] {
  const leaves = all(doc, '[class~="skill"], [class~="skills"] li').filter(
    (element) => !childrenOf(element).some(isElement),
  );
  return unique(leaves.map(text).filter((skill) => skill !== '' && skill.length <= 60));
}

/** Pages that are a text file, or hardly more: one `pre` with nearly all of the words. */
function isTextFile(doc: Document): boolean {
  const only = all(doc, 'body > pre, body > div > pre, body > article > pre');
  const [pre] = only;
  return only.length === 1 && text(pre).length > 0.8 * text(query(doc, 'body')).length && text(pre) !== '';
}

export function foundByHeadings(doc: Document, base: URL): Found | null {
  const asText = isTextFile(doc);
  const lines = outlineOf(doc);
  const parted = partsOf(lines, asText);
  const { sections, loose } = parted;
  const telling = new Set(sections.map((section) => section.kind).filter((kind) => TELLING.has(kind)));
  if (telling.size === 0) return null;
  const name = named(doc, parted, lines);
  if (!name) return null;
  const from = loose.indexOf(name.at);
  const head = loose.slice(from + 1);
  const around = [
    ...head,
    ...loose.slice(0, Math.max(from, 0)),
    ...linesOf(sections, 'contact'),
    ...linesOf(sections, 'about'),
  ];
  const found: Found = { source: asText ? 'text' : 'heading', name: name.name, ...contactsOf(around, base) };
  const missing: Draft['missing'] = {};
  const rows = <T>(
    kind: 'experience' | 'education',
    reader: (lines: Line[], heading: Element) => T[],
  ): T[] => {
    const mine = sections.filter((section) => section.kind === kind && section.lines.length > 0);
    const got = mine.flatMap((section) => reader(section.lines, section.heading.holder));
    if (mine.length > 0 && got.length === 0) missing[kind] = 'unreadable';
    return got;
  };
  found.experience = rows('experience', positionsIn);
  found.education = rows('education', studiesIn);
  found.skills = skillsIn(linesOf(sections, 'skills'));
  if (!telling.has('skills')) found.skills = classedSkills(doc);
  found.languages = languagesIn(linesOf(sections, 'languages'));
  found.certifications = sections
    .filter((section) => section.kind === 'certifications')
    .flatMap((section) => certificatesIn(section.lines, section.heading.holder));
  if (telling.has('skills') && found.skills.length === 0) missing.skills = 'unreadable';
  if (telling.has('languages') && found.languages.length === 0) missing.languages = 'unreadable';
  const dated = [...found.experience, ...found.education].some((row) => row.start);
  const reachable = (found.emails?.length ?? 0) + (found.phones?.length ?? 0) > 0;
  // A list of requirements has headings like a résumé; it has no dated rows and nobody's address beside a name.
  if (!dated && !(reachable && telling.size > 1)) return null;
  found.headline = headlineOf(head, name.at);
  found.location = locationOf(around);
  found.about = fold(aboutOf(head, sections), true);
  const now = found.experience.find((row) => row.end === 'present');
  found.currentTitle = now?.title ?? '';
  found.currentCompany = now?.company ?? '';
  return { ...found, missing };
}
