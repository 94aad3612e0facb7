/**
 * Who a profile is. Keys name exactly one person on one site; marks are what else may tell that two profiles are one
 * person's. Everything here gives reasons; a person decides.
 */
import { canonicalLink, canonicalLinks, decoded, personIn } from './canonical-link';
import type { ReadFields } from './parts';
import type { Item } from './reading';
import { fold } from './rows-union';

/** Which normalisation made the keys; a change of `normalHandle` or `canonicalLink` is rule 2. */
export const KEY_RULE = 1;

/** Upwork: a profile there is never joined to another site by its links or addresses. */
const NO_OUTSIDE_LINKS = 'upwork';

/** Decoded, lower-cased, without the site in front and slashes around. */
export function normalHandle(site: string, handle: string): string {
  const bare = handle.startsWith(`${site}:`) ? handle.slice(site.length + 1) : handle;
  return decoded(bare)
    .trim()
    .toLowerCase()
    .replace(/^\/+|\/+$/g, '');
}

/**
 * Normalised `site:handle`, the handle first, then what else the site calls the person. Without a handle the address
 * stands for one; without an address (a pasted résumé) there is no key.
 */
export function keysOf(
  site: string,
  named: { handle?: string; alsoKnownAs?: string[] },
  url: string,
): string[] {
  const handles = [named.handle, ...(named.alsoKnownAs ?? [])].flatMap((name) =>
    name ? [normalHandle(site, name)] : [],
  );
  const link = canonicalLink(url);
  const person = link === null ? null : personIn(link);
  if (handles.length === 0 && link) handles.push(person?.site === site ? person.handle : link);
  return [...new Set(handles.filter((name) => name !== '').map((name) => `${site}:${name}`))];
}

/** Keys of a person in a list row. */
export function itemKeys(site: string, item: Item): string[] {
  const fromUrl = item.url ? keysOf(site, {}, item.url) : [];
  const fromId = item.contractorId ? keysOf(site, { handle: item.contractorId }, '') : [];
  return [...new Set([...fromUrl, ...fromId])];
}

/** `link:…`, `mail:…`, and `name:…|employer` in full and with the family name's initial ("Ada K." at the same employer). */
export function marksOf(site: string, fields: ReadFields, url: string): string[] {
  const outside =
    site === NO_OUTSIDE_LINKS
      ? []
      : [
          ...canonicalLinks([url, ...(fields.links?.value ?? [])])
            .filter((link) => !link.startsWith('upwork.com/'))
            .map((link) => `link:${link}`),
          ...(fields.emails?.value ?? []).map((mail) => `mail:${fold(mail.replace(/^mailto:/i, ''))}`),
        ];
  return [...new Set([...outside, ...nameMarks(fields)])];
}

function nameMarks(fields: ReadFields): string[] {
  const words = plainName(fields.name?.value ?? '').split(' ');
  const last = words.at(-1);
  if (words.length < 2 || !last) return [];
  const first = words.slice(0, -1).join(' ');
  const employers = [
    fields.currentCompany?.value,
    ...(fields.experience?.value ?? []).map((row) => row.company),
  ];
  return employers.flatMap((employer) => {
    const company = plainName(employer ?? '');
    if (company === '') return [];
    const short = `name:${first} ${last[0]}|${company}`;
    return last.length > 1 ? [`name:${first} ${last}|${company}`, short] : [short];
  });
}

/** Without accents, punctuation and case. */
function plainName(name: string): string {
  return fold(
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\p{L}\p{N} ]+/gu, ' '),
  );
}

export interface Identity {
  site: string;
  keys: readonly string[];
  marks: readonly string[];
}

export interface SameReason {
  what: 'same key' | 'same link' | 'same e-mail' | 'same name and employer';
  strength: 'exact' | 'strong' | 'supporting';
  /** What the two have in common: a key, a link, an address, the employer. */
  value: string;
}

/** Reasons to suggest that two profiles are one person's, strongest first; empty = none. Decides nothing. */
export function sameAs(a: Identity, b: Identity): SameReason[] {
  const reasons: SameReason[] = common(a.keys, b.keys).map((value) => ({
    what: 'same key',
    strength: 'exact',
    value,
  }));
  const shared = common(a.marks, b.marks);
  if (a.site !== NO_OUTSIDE_LINKS && b.site !== NO_OUTSIDE_LINKS) {
    for (const mark of shared) {
      if (mark.startsWith('link:'))
        reasons.push({ what: 'same link', strength: 'strong', value: mark.slice(5) });
      if (mark.startsWith('mail:'))
        reasons.push({ what: 'same e-mail', strength: 'strong', value: mark.slice(5) });
    }
  }
  const employers = shared.filter((mark) => mark.startsWith('name:') && nameAgrees(mark, a, b));
  for (const value of new Set(employers.map((mark) => mark.slice(mark.indexOf('|') + 1))))
    reasons.push({ what: 'same name and employer', strength: 'supporting', value });
  return reasons;
}

/** An initial in common counts only where one of the two gives no more than that. */
function nameAgrees(mark: string, a: Identity, b: Identity): boolean {
  if (!/ .\|/u.test(mark)) return true;
  const employer = mark.slice(mark.indexOf('|'));
  const inFull = (who: Identity): boolean =>
    who.marks.some((other) => /^name:.* ..+\|/u.test(other) && other.endsWith(employer));
  return !(inFull(a) && inFull(b));
}

function common(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((value) => b.includes(value));
}

/** What goes, as salted hashes, on the suppression list: what names one person. A name belongs to many. */
export function suppressionMarks({ keys, marks }: Pick<Identity, 'keys' | 'marks'>): string[] {
  return [...keys, ...marks.filter((mark) => !mark.startsWith('name:'))];
}
