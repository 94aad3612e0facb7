/** Rows of a backup are a stranger's JSON: what is indexed or followed must have its type before it is stored. */
import { type Row, SCHEMA_VERSION } from '../../domain/rows';
import { Refused } from '../problems';
import type { RowTable } from './work';

export type RestorableTable = Exclude<RowTable, 'jobs'>;
type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const flag: Check = (value) => typeof value === 'boolean';
const texts: Check = (value) => Array.isArray(value) && value.every(text);
const object: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const list: Check = (value) => Array.isArray(value) && value.every(object);

const SHAPES: Record<RestorableTable, Record<string, Check>> = {
  profiles: {
    candidateId: text,
    keys: texts,
    site: text,
    url: text,
    readAt: number,
    layout: text,
    fields: object,
    missing: object,
    partial: object,
  },
  texts: { candidateId: text, fields: object },
  reads: {
    profileId: text,
    candidateId: text,
    readAt: number,
    fields: object,
    missing: object,
    partial: object,
  },
  candidates: {
    profileIds: texts,
    name: text,
    sources: texts,
    overrides: object,
    privacy: object,
    savedAt: number,
    readAt: number,
  },
  entries: { roleId: text, candidateId: text, stage: text, stageSince: number, addedAt: number },
  roles: { name: text, employment: texts, confidential: flag, requirements: list },
  stages: { name: text, position: number, kind: text },
  notes: { candidateId: text, text, createdAt: number },
  candidateTags: { candidateId: text, tag: text },
  reminders: { candidateId: text, at: number, text, done: flag },
  events: { at: number, kind: text, candidateIds: texts, detail: object },
  history: { at: number, command: text, subjects: texts, changes: list },
  suppressed: { hash: text, reason: text, at: number },
  ownSkills: { name: text, group: text, aliases: texts, implies: texts },
  identityDecisions: { what: text, candidateIds: texts, keys: texts },
  savedFilters: { name: text },
  exports: { at: number, preset: text, fileName: text, rows: number, columns: texts, candidateIds: texts },
};

export const isRestorable = (table: string): table is RestorableTable => Object.hasOwn(SHAPES, table);

/** @throws {Refused} `invalid`, naming the table and the property, never the content. */
export function checkedRows(table: RestorableTable, rows: readonly unknown[]): Row[] {
  return rows.map((value) => {
    const row = (value ?? {}) as Record<string, unknown>;
    const shape: Record<string, Check> = {
      id: text,
      updatedAt: number,
      schemaVersion: number,
      ...SHAPES[table],
    };
    for (const [name, check] of Object.entries(shape))
      if (!Object.hasOwn(row, name) || !check(row[name])) throw new Refused('invalid', `${table}.${name}`);
    if (Number(row['schemaVersion']) > SCHEMA_VERSION)
      throw new Refused('invalid', 'the backup is of a newer version of Roledex');
    return row as unknown as Row;
  });
}
