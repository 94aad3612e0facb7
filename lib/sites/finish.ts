/**
 * The part of reading that needs no page: tidies what a reader gave, so that every reading keeps the promises of
 * `lib/domain/reading.ts` whatever a page or a reader does. Runs in the background, the command line and the tests.
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
import type { RawReading } from './read-page';
import { isMasked, tidy } from './tidy';

export function finish({ failed, ...raw }: RawReading): Reading {
  const reading: Reading = { ...raw, report: { ...raw.report, warnings: [...raw.report.warnings] } };
  const { warnings } = reading.report;
  switch (raw.kind) {
    case 'list':
      reading.items = (raw.items ?? []).map(tidied).filter((item) => Object.keys(item).length > 0);
      cap(reading.items, warnings);
      break;
    case 'posting':
      reading.posting = fieldsOf(raw.posting ?? {});
      cap(reading.posting, warnings);
      break;
    case 'profile':
    case 'profile-part':
      reading.draft = draft(raw, failed, warnings);
      reading.report.layout = reading.draft.layout;
      break;
  }
  return reading;
}

/** Holds a reader to its word: no empty or masked value, each base field told or its absence explained. */
function draft({ kind, draft: given }: RawReading, failed: string | undefined, warnings: string[]): Draft {
  const raw: Draft = given ?? { missing: {}, layout: 'unknown' };
  const { missing, partial, handle, alsoKnownAs, layout, ...fields } = raw;
  const reasons = { ...missing, ...(failed ? { [failed]: 'unreadable' as const } : {}) };
  const kept: Draft = { ...fieldsOf(fields, reasons), missing: reasons, layout };
  for (const name of Object.keys(reasons) as FieldName[]) if (kept[name]) delete kept.missing[name];
  const whole = kind === 'profile';
  if (whole)
    for (const name of BASE_FIELDS)
      if (!kept[name] && !kept.missing[name])
        kept.missing[name] = failed === undefined ? 'absent' : 'unreadable';
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
