/**
 * What a row of each table must have before it may be stored from a file: a stranger's JSON has the types that indexes
 * and pages rely on, or it is refused. Typed by `rows.ts`: a required property added there fails here.
 */
import type { Role } from './role';
import {
  type CandidateRow,
  type CandidateTagRow,
  type EntryRow,
  type EventRow,
  type ExportRow,
  type HistoryRow,
  type IdentityDecisionRow,
  type NoteRow,
  type OwnSkillRow,
  type ProfileRow,
  type ReadRow,
  type ReminderRow,
  type Row,
  type SavedFilterRow,
  SCHEMA_VERSION,
  type StageRow,
  type SuppressedRow,
  type TextRow,
} from './rows';

/** The tables that a backup brings back. Counters are counted anew; commands, jobs and the sentinel stay here. */
export interface RestorableRows {
  suppressed: SuppressedRow;
  stages: StageRow;
  roles: Role;
  ownSkills: OwnSkillRow;
  savedFilters: SavedFilterRow;
  candidates: CandidateRow;
  profiles: ProfileRow;
  texts: TextRow;
  reads: ReadRow;
  entries: EntryRow;
  notes: NoteRow;
  candidateTags: CandidateTagRow;
  reminders: ReminderRow;
  identityDecisions: IdentityDecisionRow;
  events: EventRow;
  history: HistoryRow;
  exports: ExportRow;
}
export type RestorableTable = keyof RestorableRows;

type Kind = 'text' | 'number' | 'flag' | 'texts' | 'object' | 'list' | 'anything';
type Required<R> = { [K in keyof R]-?: Record<string, never> extends Pick<R, K> ? never : K }[keyof R];
type Shape<R extends Row> = Record<Exclude<Required<R>, keyof Row>, Kind>;

/** In the order in which they are brought back: who must not come back first, people before what belongs to them. */
const SHAPES: { [T in RestorableTable]: Shape<RestorableRows[T]> } = {
  suppressed: { hash: 'text', reason: 'text', at: 'number' },
  stages: { name: 'text', position: 'number', kind: 'text' },
  roles: { name: 'text', employment: 'texts', confidential: 'flag', requirements: 'list' },
  ownSkills: { name: 'text', group: 'text', aliases: 'texts', implies: 'texts' },
  savedFilters: { name: 'text', filter: 'anything' },
  candidates: {
    profileIds: 'texts',
    name: 'text',
    sources: 'texts',
    overrides: 'object',
    privacy: 'object',
    savedAt: 'number',
    readAt: 'number',
  },
  profiles: {
    candidateId: 'text',
    keys: 'texts',
    keyRule: 'number',
    site: 'text',
    url: 'text',
    readAt: 'number',
    layout: 'text',
    fields: 'object',
    missing: 'object',
    partial: 'object',
  },
  texts: { candidateId: 'text', fields: 'object' },
  reads: {
    profileId: 'text',
    candidateId: 'text',
    readAt: 'number',
    url: 'text',
    fields: 'object',
    missing: 'object',
    partial: 'object',
  },
  entries: { roleId: 'text', candidateId: 'text', stage: 'text', stageSince: 'number', addedAt: 'number' },
  notes: { candidateId: 'text', text: 'text', createdAt: 'number' },
  candidateTags: { candidateId: 'text', tag: 'text' },
  reminders: { candidateId: 'text', at: 'number', text: 'text', done: 'flag' },
  identityDecisions: { what: 'text', candidateIds: 'texts', keys: 'texts' },
  events: { at: 'number', kind: 'text', candidateIds: 'texts', detail: 'object' },
  history: { at: 'number', command: 'text', subjects: 'texts', changes: 'list' },
  exports: {
    at: 'number',
    preset: 'text',
    fileName: 'text',
    rows: 'number',
    columns: 'texts',
    candidateIds: 'texts',
  },
};

export const RESTORABLE_TABLES = Object.keys(SHAPES) as readonly RestorableTable[];

export function isRestorable(table: string): table is RestorableTable {
  return Object.hasOwn(SHAPES, table);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === 'string';

const CHECKS: Record<Kind, (value: unknown) => boolean> = {
  text: isText,
  number: Number.isFinite,
  flag: (value) => typeof value === 'boolean',
  texts: (value) => Array.isArray(value) && value.every(isText),
  object: isObject,
  list: (value) => Array.isArray(value) && value.every(isObject),
  anything: () => true,
};

/** The name of the first property that is wrong (`''`: it is no row at all), or null. Never any content. */
export function faultOf(table: RestorableTable, row: unknown): string | null {
  if (!isObject(row)) return '';
  const shape: Record<string, Kind> = {
    id: 'text',
    updatedAt: 'number',
    schemaVersion: 'number',
    ...SHAPES[table],
  };
  const wrong = Object.entries(shape).find(
    ([name, kind]) => !Object.hasOwn(row, name) || !CHECKS[kind](row[name]),
  );
  return wrong?.[0] ?? null;
}

/** Written by a later version of the schema than this one knows. */
export function isNewer(row: Row): boolean {
  return row.schemaVersion > SCHEMA_VERSION;
}
