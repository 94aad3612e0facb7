/** What a new reading changes against what is stored: "Update · 3 changes", and what an update then writes. */
import { isHandTyped } from './hand-typed';
import { fieldsOf, mergedValue } from './merge-drafts';
import type { ReadFields } from './parts';
import type { Draft, FieldName } from './reading';
import { isRowField } from './rows-union';

export interface Change {
  field: FieldName;
  /** Left out = there was no value. */
  before?: unknown;
  after: unknown;
}

/**
 * One entry per field with another value. The order of rows, the source and white space are no change; what was typed by
 * hand stays; a field the page does not show (any more) stays too. A section that is shown in part can add rows and
 * complete them, never remove any.
 */
export function changesOf(stored: ReadFields, draft: Draft): Change[] {
  return fieldsOf(draft).flatMap((field): Change[] => {
    const now = draft[field];
    const before = stored[field];
    if (!now) return [];
    if (!before) return [{ field, after: now.value }];
    if (isHandTyped(before) && !isHandTyped(now)) return [];
    const inPart = draft.partial?.[field] !== undefined || !isRowField(field);
    const after = inPart ? mergedValue(field, before.value, now.value) : now.value;
    return comparable(before.value) === comparable(after) ? [] : [{ field, before: before.value, after }];
  });
}

/** The printed dates carry a length that grows by itself every month ("3 yrs 2 mos"). */
const NOT_COMPARED = new Set(['dates']);

/** One text for all spellings of a value that mean the same: rows sorted, keys sorted, white space folded. */
function comparable(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.replace(/\s+/g, ' ').trim());
  if (Array.isArray(value)) return `[${value.map(comparable).sort().join()}]`;
  if (typeof value === 'object' && value !== null) {
    const keys = Object.entries(value).filter(([key]) => !NOT_COMPARED.has(key));
    return `{${keys
      .map(([key, part]) => `${key}:${comparable(part)}`)
      .sort()
      .join()}}`;
  }
  return String(value);
}
