/** Finding the profile a draft belongs to. Pages and the write path ask here, so that they answer alike. */
import { keysOf, normalHandle } from '../domain/identity';
import type { Draft } from '../domain/reading';
import type { ProfileRow } from '../domain/rows';
import { fold } from '../domain/rows-union';

export interface Named {
  site: string;
  url: string;
  draft: Draft;
}

/**
 * The keys to look for and to store. An address without a handle may show several people one after another: there the
 * name is a part of the key, beside the plain one.
 */
export function keysOfDraft({ site, url, draft }: Named): string[] {
  const keys = keysOf(site, named(draft), url);
  if (draft.handle !== undefined) return keys;
  const name = fold(draft.name?.value);
  return keys.flatMap((key) => (name === '' ? [key] : [`${key}#${name}`, key]));
}

/** Which of the profiles that have one of those keys is this person's. */
export function profileOf(found: readonly ProfileRow[], { site, draft, url }: Named): ProfileRow | undefined {
  const [first] = keysOfDraft({ site, url, draft });
  const theirs = draft.handle === undefined ? found.filter((profile) => sameName(profile, draft)) : found;
  return theirs.find(({ keys }) => first !== undefined && keys.includes(first)) ?? theirs[0];
}

function sameName(profile: ProfileRow, draft: Draft): boolean {
  const [one, other] = [profile.fields.name?.value, draft.name?.value];
  return one === undefined || other === undefined || fold(one) === fold(other);
}

function named({ handle, alsoKnownAs }: Draft): { handle?: string; alsoKnownAs?: string[] } {
  return {
    ...(handle === undefined ? {} : { handle }),
    ...(alsoKnownAs === undefined ? {} : { alsoKnownAs }),
  };
}

/** `site:handle` as stored, from any spelling of it. */
export function normalKey(key: string): string {
  const colon = key.indexOf(':');
  if (colon < 1) return key;
  const site = key.slice(0, colon);
  return `${site}:${normalHandle(site, key)}`;
}
