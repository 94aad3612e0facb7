/** One value per field out of a person's profiles: single facts from the newest read, lists united. */
import { ownAddress } from '../domain/own-address';
import type { FieldName } from '../domain/reading';
import type { Override, ProfileRow, StoredFields, TextRow } from '../domain/rows';
import { safeUrl } from '../domain/safe-url';

function newestFirst(profiles: readonly ProfileRow[]): ProfileRow[] {
  return profiles
    .filter((profile) => profile.deletedAt === undefined)
    .sort((a, b) => b.readAt - a.readAt || (a.id < b.id ? -1 : 1));
}

/** Every field from the profile that was read last among those which have it, long texts included. */
export function newest(profiles: readonly ProfileRow[], texts: readonly TextRow[]): StoredFields {
  const longOf = new Map(texts.map((text) => [text.id, text.fields]));
  const found: StoredFields = {};
  for (const profile of newestFirst(profiles)) {
    const all: StoredFields = { ...profile.fields, ...longOf.get(profile.id) };
    for (const name of Object.keys(all) as FieldName[]) {
      const [has, next] = [found[name], all[name]];
      if (next && (!has || next.readAt > has.readAt)) Object.assign(found, { [name]: next });
    }
  }
  return found;
}

/** Without repetitions, which differ in case or surrounding space only; the first spelling stays. */
function unite(values: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const value of values) {
    const text = value.trim();
    const key = text.toLowerCase();
    if (text && !seen.has(key)) seen.set(key, text);
  }
  return [...seen.values()];
}

export function listsOf(profiles: readonly ProfileRow[]) {
  const ordered = newestFirst(profiles);
  const all = (name: 'emails' | 'phones' | 'links' | 'skills' | 'topSkills') =>
    ordered.flatMap((profile) => profile.fields[name]?.value ?? []);
  return {
    emails: unite(all('emails')),
    phones: unite(all('phones')),
    links: unite(all('links')),
    skills: unite([...all('topSkills'), ...all('skills')]),
    urls: webLinks(unite(ordered.map(ownAddress))),
    unite,
  };
}

/** A list that the recruiter typed into one field; undefined where nothing was typed. */
export function overrideList(override: Override | undefined, separator: RegExp): string[] | undefined {
  return override && unite(override.value.split(separator));
}

/** Only what opens in a browser leaves as a link. */
export function webLinks(links: readonly string[]): string[] {
  return links.filter((link) => /^https?:/.test(safeUrl(link) ?? ''));
}
