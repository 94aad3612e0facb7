/** Invented people for the tests of files. */
import type { CandidateRow, ProfileRow, StoredFields, TextRow } from '../../lib/domain/rows';
import type { ColumnId } from '../../lib/formats/column';
import { type ExportRow, exportRow, type PersonBundle } from '../../lib/formats/export-row';
import { type Layout, layoutFor } from '../../lib/formats/layout';
import type { Preset } from '../../lib/formats/preset';
import { presetById } from '../../lib/formats/presets';

export const READ_AT = Date.UTC(2026, 7, 20, 9);
export const READ_FROM = 'https://www.linkedin.com/in/ada-kowalska/';

export const siteName = (id: string): string => ({ linkedin: 'LinkedIn', upwork: 'Upwork' })[id] ?? id;

const row = (id: string) => ({ id, updatedAt: READ_AT, schemaVersion: 1 });

export function candidate(over: Partial<CandidateRow> = {}): CandidateRow {
  return {
    ...row('c1'),
    profileIds: ['p1'],
    name: 'Ada Kowalska',
    headline: 'Senior back-end engineer',
    location: 'Kraków, Poland',
    currentTitle: 'Senior back-end engineer',
    currentCompany: 'Nordbank',
    sources: ['linkedin'],
    overrides: {},
    privacy: { capturedAt: READ_AT, noticeDue: READ_AT, retainUntil: READ_AT, basis: 'legitimate interest' },
    savedAt: READ_AT,
    readAt: READ_AT,
    ...over,
  };
}

type Plain = Partial<{ [K in keyof StoredFields]: NonNullable<StoredFields[K]>['value'] }>;

export function stored(values: Plain, readAt = READ_AT): StoredFields {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, source: 'card', url: READ_FROM, readAt }]),
  );
}

export function profile(values: Plain, over: Partial<ProfileRow> = {}): ProfileRow {
  const readAt = over.readAt ?? READ_AT;
  return {
    ...row('p1'),
    candidateId: 'c1',
    keys: ['linkedin:ada-kowalska'],
    keyRule: 1,
    site: 'linkedin',
    url: READ_FROM,
    readAt,
    layout: 'made',
    fields: stored(values, readAt),
    missing: {},
    partial: {},
    ...over,
  };
}

export function texts(values: Plain, id = 'p1', readAt = READ_AT): TextRow {
  return { ...row(id), candidateId: 'c1', fields: stored(values, readAt) };
}

export function bundle(over: Partial<PersonBundle> = {}): PersonBundle {
  return { candidate: candidate(), profiles: [profile({})], texts: [], notes: [], tags: [], ...over };
}

export function person(over: Partial<ExportRow> = {}): ExportRow {
  return { ...exportRow(bundle(), siteName), ...over };
}

export function preset(id: string): Preset {
  const found = presetById(id);
  if (!found) throw new Error(`no preset ${id}`);
  return found;
}

export function layout(
  id: string,
  columns?: ColumnId[],
  delimiter?: Layout['delimiter'],
  language = 'en',
): Layout {
  return layoutFor(preset(id), language, { columns, delimiter });
}

export async function textOf(parts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}
