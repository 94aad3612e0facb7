/** A later reading of the same person, merged by section into what was read before. */
import { isHandTyped } from './hand-typed';
import type { Draft, Field, FieldName, MissingReason } from './reading';
import { fuller, isRowField, unionRows } from './rows-union';

/** Two readings of two people: never merged. The message names nobody. */
export class DifferentPerson extends Error {
  override name = 'DifferentPerson';
}

/** Long texts that a page shows cut until they are opened. */
const CUT_ON_PAGES: readonly FieldName[] = ['about', 'headline'];
const NOT_FIELDS = new Set(['missing', 'partial', 'handle', 'alsoKnownAs', 'layout']);

/**
 * A details page completes a section; a section that is not loaded (any more) erases nothing; rows once seen stay;
 * what was typed by hand stays as typed. Merging the same reading twice changes nothing.
 *
 * @throws {DifferentPerson} the two name different handles, or no common handle and different names.
 */
export function mergeDrafts(kept: Draft, later: Draft): Draft {
  if (!samePerson(kept, later)) throw new DifferentPerson('not merged: the two readings are of two people');
  const handle = kept.handle ?? later.handle;
  const own = handle && bare(handle);
  const aliases = [...new Set([...handles(kept), ...handles(later)])].filter((name) => name !== own);
  const merged: Draft = {
    ...kept,
    ...(handle ? { handle } : {}),
    ...(aliases.length > 0 ? { alsoKnownAs: aliases } : {}),
    missing: { ...kept.missing },
    partial: { ...kept.partial },
    layout: later.layout,
  };
  for (const field of fieldsOf(later)) mergeField(merged, later, field);
  // "Not loaded" is the weakest word: it takes nothing back.
  for (const [field, reason] of Object.entries(later.missing) as [FieldName, MissingReason][])
    if (!merged[field] && !(reason === 'not loaded' && merged.missing[field] !== undefined))
      merged.missing[field] = reason;
  if (Object.keys(merged.partial ?? {}).length === 0) delete merged.partial;
  return merged;
}

/** Names of the fields that have a value. */
export function fieldsOf(draft: object): FieldName[] {
  return Object.keys(draft).filter((name): name is FieldName => !NOT_FIELDS.has(name));
}

function mergeField(merged: Draft, later: Draft, name: FieldName): void {
  const now: Field<unknown> | undefined = later[name];
  if (!now) return;
  const before: Field<unknown> | undefined = merged[name];
  if (before && isHandTyped(before) && !isHandTyped(now)) return;
  delete merged.missing[name];
  const value = before ? mergedValue(name, before.value, now.value) : now.value;
  const unchanged = before !== undefined && JSON.stringify(value) === JSON.stringify(before.value);
  Object.assign(merged, { [name]: { ...(unchanged ? before : now), value } });
  mergeShown(merged, later, name, before !== undefined);
}

/** What a section holds after another reading of it; `before` and `now` are values of that field. */
export function mergedValue(name: FieldName, before: unknown, now: unknown): unknown {
  if (isRowField(name) && Array.isArray(before) && Array.isArray(now)) return unionRows(name, before, now);
  return CUT_ON_PAGES.includes(name) ? fuller(before, now) : now;
}

/** A section is shown in part only while neither reading had it whole and the rows together do not reach the count. */
function mergeShown(merged: Draft, later: Draft, name: FieldName, hadValue: boolean): void {
  const before = merged.partial?.[name];
  const now = later.partial?.[name];
  const partial = { ...merged.partial };
  delete partial[name];
  merged.partial = partial;
  if (!now || (hadValue && !before)) return;
  const value = merged[name]?.value;
  const shown = Array.isArray(value) ? value.length : now.shown;
  const of = Math.max(before?.of ?? 0, now.of ?? 0);
  if (of === 0 || shown < of) partial[name] = { shown, ...(of > 0 ? { of } : {}) };
}

function samePerson(a: Draft, b: Draft): boolean {
  const [first, second] = [handles(a), handles(b)];
  if (first.length > 0 && second.length > 0) return first.some((handle) => second.includes(handle));
  const [one, other] = [a.name?.value, b.name?.value];
  return one === undefined || other === undefined || one === other;
}

/** With or without the site in front: `linkedin:ada` and `ada` are one. */
function handles(draft: Draft): string[] {
  return [draft.handle, ...(draft.alsoKnownAs ?? [])].flatMap((name) => (name ? [bare(name)] : []));
}

function bare(handle: string): string {
  return handle.replace(/^[a-z]+:/, '');
}
