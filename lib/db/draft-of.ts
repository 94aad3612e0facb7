/** A saved profile as a draft again, so that it can be matched and compared like one that was just read. */
import type { Draft } from '../domain/reading';
import type { ProfileRow, StoredFields, TextRow } from '../domain/rows';

/** The draft a profile stands for, its long texts included; each field keeps where and when it was read. */
export function draftOf(
  profile: ProfileRow,
  text: Pick<TextRow, 'fields'> | undefined,
): Draft & StoredFields {
  const fields: StoredFields = { ...profile.fields, ...text?.fields };
  const [handle, ...aliases] = profile.keys;
  return {
    ...fields,
    missing: { ...profile.missing },
    ...(Object.keys(profile.partial).length > 0 ? { partial: { ...profile.partial } } : {}),
    ...(handle === undefined ? {} : { handle }),
    ...(aliases.length > 0 ? { alsoKnownAs: aliases } : {}),
    layout: profile.layout,
  };
}
