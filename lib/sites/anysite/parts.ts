/** What one way of reading found about a person, and how several ways are laid together. */
import {
  BASE_FIELDS,
  type Draft,
  type DraftFields,
  type FieldName,
  type MissingReason,
} from '../../domain/reading';

/** Values without source: one way of reading gives them all. */
export type Found = { [K in FieldName]?: DraftFields[K] } & {
  source: string;
  missing?: Partial<Record<FieldName, MissingReason>>;
};

export function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Names compared as people do: without accents' encoding, case, blanks and marks. */
export function sameName(a: string | undefined, b: string | undefined): boolean {
  const bare = (s: string): string =>
    s
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
  return a !== undefined && b !== undefined && bare(a) !== '' && bare(a) === bare(b);
}

/** Written otherwise, yet the same: "Dr. Ada B. Example" and "Ada Example". */
export function kinNames(a: string, b: string): boolean {
  const parts = (s: string): string[] =>
    s
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const [few, many] = [parts(a), new Set(parts(b))];
  const shared = few.filter((part) => many.has(part)).length;
  return sameName(a, b) || shared >= 2 || (shared > 0 && shared === Math.min(few.length, many.size));
}

const DATED: readonly FieldName[] = ['experience', 'education'];

function dated(value: unknown): number {
  return Array.isArray(value)
    ? value.filter((row) => row && typeof row === 'object' && 'start' in row).length
    : 0;
}

/**
 * One draft of all ways, the surest first; a later one adds what is missing, if it names the same person. Rows that
 * carry dates win over rows that do not.
 */
export function layTogether(ways: readonly Found[]): Draft | null {
  const [first, ...others] = ways;
  if (!first) return null;
  const draft: Record<string, unknown> = {};
  const missing: Draft['missing'] = {};
  for (const way of [first, ...others.filter((other) => kinNames(other.name ?? '', first.name ?? ''))]) {
    const { source, missing: reasons, ...values } = way;
    for (const [name, value] of Object.entries(values)) {
      const before = (draft[name] as { value: unknown } | undefined)?.value;
      const better = DATED.includes(name as FieldName) && dated(value) > 0 && dated(before) === 0;
      if (!isEmpty(value) && (isEmpty(before) || better)) draft[name] = { value, source };
    }
    Object.assign(missing, { ...reasons, ...missing });
  }
  for (const name of Object.keys(missing) as FieldName[]) if (draft[name]) delete missing[name];
  // A page of its own shows all it has: what is not there is absent.
  for (const name of BASE_FIELDS) if (!draft[name] && !missing[name]) missing[name] = 'absent';
  return { ...draft, missing, layout: first.source };
}
