/**
 * One page in, one reading out: decides the kind, calls the site's reader and tidies what it gives, so that every
 * reading keeps the promises of `lib/domain/reading.ts` whatever a page or a reader does. Part of the reader bundles:
 * types only, no schema.
 */
import {
  BASE_FIELDS,
  type Draft,
  type FieldName,
  type Item,
  type Posting,
  type Reading,
} from '../domain/reading';
import { cap } from './cap';
import { MissingElement } from './dom';
import type { Site } from './site';
import { isMasked, tidy } from './tidy';

/** Reads the page. Never throws: what goes wrong stands in `report.warnings`, the field in it as `unreadable`. */
export function read(site: Site, doc: Document, url: string): Reading {
  const warnings: string[] = [];
  const reading: Reading = { url, site: site.id, kind: 'none', report: { warnings } };
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    warnings.push('address');
    return reading;
  }
  try {
    fill(reading, site, doc, address);
  } catch (error) {
    // Kind, wall and settled come before any field: with those broken nothing on the page can be trusted.
    warnings.push(told(error));
    return { url, site: site.id, kind: 'none', report: { warnings } };
  }
  return reading;
}

function fill(reading: Reading, site: Site, doc: Document, url: URL): void {
  const reason = site.wall?.(url, doc);
  if (reason) {
    reading.kind = 'wall';
    reading.wall = { reason };
    return;
  }
  const kind = site.kind(url, doc);
  if (kind === 'none' || kind === 'wall') return;
  if (!site.settled(url, doc)) {
    reading.report.warnings.push('not settled');
    return;
  }
  const { warnings } = reading.report;
  const { read: readers } = site;
  if (kind === 'list' && readers.list) {
    const items = attempt(() => readers.list?.(doc, url), warnings) ?? [];
    reading.items = items.map((item) => tidied(item)).filter((item) => Object.keys(item).length > 0);
    cap(reading.items, warnings);
  } else if (kind === 'posting' && readers.posting) {
    reading.posting = fieldsOf(attempt(() => readers.posting?.(doc, url), warnings) ?? {});
    cap(reading.posting, warnings);
  } else if (kind === 'profile' || kind === 'profile-part') {
    const reader = kind === 'profile' ? readers.profile : readers.part;
    if (!reader) return;
    reading.draft = draft(() => reader(doc, url), kind === 'profile', warnings);
    reading.report.layout = reading.draft.layout;
  } else return;
  reading.kind = kind;
}

function attempt<T>(reader: () => T, warnings: string[]): T | undefined {
  try {
    return reader();
  } catch (error) {
    warnings.push(told(error));
    return undefined;
  }
}

function told(error: unknown): string {
  if (error instanceof MissingElement) return `unreadable: ${error.field} at ${error.selector}`;
  return `unreadable: ${error instanceof Error ? error.message : String(error)}`.slice(0, 200);
}

/** Runs the reader, then holds it to its word: no empty or masked value, each base field told or its absence explained. */
function draft(reader: () => Draft, whole: boolean, warnings: string[]): Draft {
  let raw: Draft = { missing: {}, layout: 'unknown' };
  let fallback: 'absent' | 'unreadable' = 'absent';
  try {
    raw = reader();
  } catch (error) {
    fallback = 'unreadable';
    if (error instanceof MissingElement) raw.missing[error.field as FieldName] = 'unreadable';
    warnings.push(told(error));
  }
  const { missing, partial, handle, alsoKnownAs, layout, ...fields } = raw;
  const kept: Draft = { ...fieldsOf(fields, missing), missing: { ...missing }, layout };
  for (const name of Object.keys(missing) as FieldName[]) if (kept[name]) delete kept.missing[name];
  if (whole)
    for (const name of BASE_FIELDS) if (!kept[name] && !kept.missing[name]) kept.missing[name] = fallback;
  const shown = Object.entries(partial ?? {}).filter(([name]) => name in kept);
  if (shown.length > 0) kept.partial = Object.fromEntries(shown);
  if (handle) kept.handle = handle;
  if (alsoKnownAs?.length) kept.alsoKnownAs = alsoKnownAs;
  if (whole && isDrift(kept)) warnings.push('drift');
  cap(kept, warnings);
  return kept;
}

const ROWS: readonly FieldName[] = [
  'experience',
  'education',
  'skills',
  'languages',
  'certifications',
  'contracts',
];

/** The layout was recognised and yet nothing came out of it: the site has changed. A page that masks is no drift. */
function isDrift(draft: Draft): boolean {
  if (Object.values(draft.missing).includes('masked')) return false;
  return !draft.headline && !draft.about && !draft.rate && !ROWS.some((name) => draft[name]);
}

function fieldsOf<T extends object>(fields: T, missing: Draft['missing'] = {}): T {
  const kept: [string, unknown][] = [];
  for (const [name, field] of Object.entries(fields)) {
    if (!field || typeof field !== 'object') continue;
    const { value, source } = field as { value: unknown; source: string };
    const clean = tidy(value, name);
    if (clean !== undefined) kept.push([name, { ...field, value: clean, source: source || 'page' }]);
    else if (isMasked(value, name)) missing[name as FieldName] = 'masked';
  }
  return Object.fromEntries(kept) as T;
}

function tidied<T extends Item | Posting>(item: T): T {
  return (tidy(item) ?? {}) as T;
}
