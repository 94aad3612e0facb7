/** A draft as rows, and a later draft over what is stored of the same profile. */
import { type Change, changesOf } from '../../domain/changes';
import { fieldsOf } from '../../domain/merge-drafts';
import type { Draft, FieldName, MissingReason } from '../../domain/reading';
import { LONG_FIELDS, type ProfileRow, type StoredFields, type TextRow } from '../../domain/rows';

export interface ReadAt {
  url: string;
  readAt: number;
  /** Where single fields were read, if elsewhere. */
  from?: Partial<Record<FieldName, { url: string; readAt: number }>> | undefined;
}

/** What of a profile a draft decides. */
export interface Contents {
  fields: StoredFields;
  texts: StoredFields;
  missing: ProfileRow['missing'];
  partial: ProfileRow['partial'];
}

const LONG: ReadonlySet<FieldName> = new Set(LONG_FIELDS);

export function contentsOf(draft: Draft, at: ReadAt): Contents {
  const all: StoredFields = {};
  for (const name of fieldsOf(draft))
    Object.assign(all, { [name]: { ...draft[name], ...placeOf(name, at) } });
  return { ...split(all), missing: draft.missing, partial: draft.partial ?? {} };
}

/**
 * The stored fields with the changes that `changesOf` names, so that a page which announced three writes three. Fields
 * without a change keep where and when they were read.
 */
export function contentsAfter(
  profile: ProfileRow,
  text: TextRow | undefined,
  draft: Draft,
  at: ReadAt,
): Contents & { changes: Change[] } {
  const all: StoredFields = { ...profile.fields, ...text?.fields };
  const had = new Set(fieldsOf(all));
  const changes = changesOf(all, draft);
  for (const { field, after } of changes)
    Object.assign(all, { [field]: { ...draft[field], value: after, ...placeOf(field, at) } });
  return {
    ...split(all),
    missing: missingAfter(profile, all, draft),
    partial: partialAfter(profile, all, draft, had),
    changes,
  };
}

const placeOf = (field: FieldName, { url, readAt, from }: ReadAt) => from?.[field] ?? { url, readAt };

/** Why the rest has no value. "Not loaded" is the weakest reason and replaces no other. */
function missingAfter(profile: ProfileRow, all: StoredFields, draft: Draft): ProfileRow['missing'] {
  const reasons: [string, MissingReason][] = [
    ...Object.entries(profile.missing),
    ...Object.entries(draft.missing).filter(
      ([field, reason]) => reason !== 'not loaded' || profile.missing[field as FieldName] === undefined,
    ),
  ];
  return Object.fromEntries(reasons.filter(([field]) => all[field as FieldName] === undefined));
}

/** A section is shown in part until it was once read whole, or its rows together reach the count. */
function partialAfter(
  profile: ProfileRow,
  all: StoredFields,
  draft: Draft,
  had: ReadonlySet<FieldName>,
): ProfileRow['partial'] {
  const partial = { ...profile.partial };
  for (const field of fieldsOf(draft)) {
    const now = draft.partial?.[field];
    const before = profile.partial[field];
    delete partial[field];
    if (!now || (had.has(field) && !before)) continue;
    const value = all[field]?.value;
    const shown = Array.isArray(value) ? value.length : now.shown;
    const of = Math.max(before?.of ?? 0, now.of ?? 0);
    if (of === 0) partial[field] = { shown };
    else if (shown < of) partial[field] = { shown, of };
  }
  return partial;
}

function split(all: StoredFields): Pick<Contents, 'fields' | 'texts'> {
  const fields: StoredFields = {};
  const texts: StoredFields = {};
  for (const name of fieldsOf(all)) Object.assign(LONG.has(name) ? texts : fields, { [name]: all[name] });
  return { fields, texts };
}
