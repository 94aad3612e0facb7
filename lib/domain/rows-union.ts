/** Rows of two readings of one section, brought together: nothing is lost, nothing stands twice. */
import { monthIndex } from './dates';
import type { FieldName, YearMonth } from './reading';

/** Fields that hold rows. */
export const ROW_FIELDS = [
  'experience',
  'education',
  'topSkills',
  'skills',
  'languages',
  'certifications',
  'emails',
  'phones',
  'links',
  'contracts',
  'repositoriesShown',
  'repositoryLanguages',
] as const satisfies readonly FieldName[];
export type RowField = (typeof ROW_FIELDS)[number];

export function isRowField(field: FieldName): field is RowField {
  return (ROW_FIELDS as readonly FieldName[]).includes(field);
}

/** A row as plain JSON: the rules below look at keys by name and do not care whose row it is. */
export type Row = string | Record<string, unknown>;

/** What makes two rows the same one, beside their dates. */
const NAMED_BY: Partial<Record<RowField, readonly string[]>> = {
  experience: ['title', 'company'],
  education: ['school', 'degree', 'field'],
  languages: ['name'],
  certifications: ['name', 'issuer'],
  contracts: ['title'],
};

/**
 * Rows of the later reading in its order, then the kept ones that it does not show. A row seen again is the later one,
 * completed by what only the kept one says (a card cuts what the details page shows whole).
 */
export function unionRows(field: RowField, kept: readonly Row[], later: readonly Row[]): Row[] {
  const open: Row[] = [...kept];
  const merged = later.map((row) => {
    const at = bestMatch(field, row, open);
    const seen = at < 0 ? undefined : open.splice(at, 1)[0];
    return seen === undefined ? row : completed(seen, row);
  });
  return [...merged, ...open.filter((row) => field !== 'experience' || !isHeader(row, later))];
}

/** `4 yrs 2 mos`, `full-time · 4 yrs`, `8 jahre 3 monate`, `3年8か月`. */
const STAY = /(?:^|[·•]\s)\d+\s?\p{L}+(?:\s?\d+\s?\p{L}+)?\.?$/u;

/** A group's header that was read before its roles had arrived: named like their employer, with a length of stay for a company. */
function isHeader(row: Row, roles: readonly Row[]): boolean {
  if (typeof row === 'string' || row['start'] !== undefined || !STAY.test(fold(row['company']))) return false;
  const name = fold(row['title']);
  return roles.some((role) => typeof role !== 'string' && name !== '' && fold(role['company']) === name);
}

/** An identical row first, so that two equal-looking positions keep to their own. */
function bestMatch(field: RowField, row: Row, rows: readonly Row[]): number {
  const same = rows.findIndex((other) => JSON.stringify(other) === JSON.stringify(row));
  return same >= 0 ? same : rows.findIndex((other) => sameRow(field, other, row));
}

export function sameRow(field: RowField, a: Row, b: Row): boolean {
  if (typeof a === 'string' || typeof b === 'string') return fold(a) === fold(b);
  const names = NAMED_BY[field] ?? [];
  const agree = names.every((name) => compatible(fold(a[name]), fold(b[name])));
  const named = names.some((name) => a[name] !== undefined && fold(a[name]) === fold(b[name]));
  return (
    agree && named && sameStart(a['start'], b['start']) && compatible(fold(a['issued']), fold(b['issued']))
  );
}

/** Equal, or one of the two silent. */
function compatible(a: string, b: string): boolean {
  return a === b || a === '' || b === '';
}

/** The same month, or the same year where one of the two names no month. */
function sameStart(a: unknown, b: unknown): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return true;
  return a === b || ((yearOnly(a) || yearOnly(b)) && a.slice(0, 4) === b.slice(0, 4));
}

function yearOnly(date: YearMonth): boolean {
  return monthIndex(date, 'start')?.yearOnly ?? false;
}

function completed(kept: Row, later: Row): Row {
  if (typeof kept === 'string' || typeof later === 'string') return later;
  const row: Record<string, unknown> = { ...kept, ...later };
  for (const key of ['description', 'start', 'end', 'issued']) row[key] = fuller(kept[key], later[key]);
  if (Array.isArray(kept['skills']) && Array.isArray(later['skills']))
    row['skills'] = unionRows('skills', kept['skills'] as string[], later['skills'] as string[]);
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}

/** The later text, unless it is only the beginning of the kept one: a cut text, or a year where the month is known. */
export function fuller<T>(kept: T, later: T): T {
  if (later === undefined) return kept;
  if (typeof kept !== 'string' || typeof later !== 'string') return later;
  const start = later.replace(/\s*(…|\.\.\.)\s*$/, '');
  return kept.length > start.length && kept.startsWith(start) ? kept : later;
}

/** For comparison only: white space, case and width do not make another row. */
export function fold(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase() : '';
}
