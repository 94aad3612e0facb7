/**
 * The library's tables. Version 1 is final: a later change of an index or a row's shape is a version of its own, with
 * its upgrade and a dump of the old one under `tests/fixtures/db`. Only extension pages and the background may open
 * it: in a page's world IndexedDB would be the site's.
 */
import { Dexie, type Table } from 'dexie';
import type { Role } from '../domain/role';
import {
  type CandidateRow,
  type CandidateTagRow,
  type CommandRow,
  type CounterRow,
  type EntryRow,
  type EventRow,
  type ExportRow,
  FIRST_STAGES,
  type HistoryRow,
  type IdentityDecisionRow,
  type JobRow,
  type MetaRow,
  type NoteRow,
  type OwnSkillRow,
  type ProfileRow,
  type ReadRow,
  type ReminderRow,
  type SavedFilterRow,
  SCHEMA_VERSION,
  type StageRow,
  type SuppressedRow,
  type TextRow,
} from '../domain/rows';

export interface Tables {
  profiles: ProfileRow;
  texts: TextRow;
  reads: ReadRow;
  candidates: CandidateRow;
  entries: EntryRow;
  roles: Role;
  stages: StageRow;
  notes: NoteRow;
  candidateTags: CandidateTagRow;
  reminders: ReminderRow;
  events: EventRow;
  history: HistoryRow;
  suppressed: SuppressedRow;
  counters: CounterRow;
  meta: MetaRow;
  jobs: JobRow;
  commands: CommandRow;
  ownSkills: OwnSkillRow;
  identityDecisions: IdentityDecisionRow;
  savedFilters: SavedFilterRow;
  exports: ExportRow;
}

export type TableName = keyof Tables;
export type Library = Dexie & { [N in TableName]: Table<Tables[N], string> };

/**
 * Unique keys hold over tombstones too: a binned person keeps its profiles' keys, so that saving it again finds it;
 * an entry or a tag that comes back is the old row revived. Compound keys that end in `id` are for keyset paging.
 */
const STORES: Record<TableName, string> = {
  profiles: 'id, &*keys, *marks, candidateId',
  texts: 'id, candidateId',
  reads: 'id, profileId, candidateId',
  candidates: 'id, [savedAt+id], mergedInto, deletedAt',
  entries: 'id, &[roleId+candidateId], candidateId, [roleId+addedAt+id], [roleId+stage+addedAt+id]',
  roles: 'id',
  stages: 'id',
  notes: 'id, candidateId',
  candidateTags: 'id, &[candidateId+tag], candidateId, tag',
  reminders: 'id, candidateId, at',
  events: 'id, *candidateIds',
  history: 'id, *subjects',
  suppressed: 'id, hash',
  counters: 'id',
  meta: 'id',
  jobs: 'id',
  commands: 'id, seq, jobId',
  ownSkills: 'id',
  identityDecisions: 'id, *candidateIds, *keys',
  savedFilters: 'id',
  exports: 'id, at',
};

export const TABLE_NAMES = Object.keys(STORES) as readonly TableName[];

export const DATABASE_NAME = 'roledex';

/** Rows of `meta`. */
export const META = { dbId: 'dbId', lastSeq: 'lastSeq' } as const;

/** Makes the connection; opens nothing yet. */
export function describeLibrary(name: string, uuid: () => string, now: () => number): Library {
  // Every row here follows a decision of the user, so every commit waits for the disk.
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Library;
  db.version(SCHEMA_VERSION).stores(STORES);
  // In the transaction that creates the database, whichever page comes first: there is no library without these.
  // Not awaited: Dexie does not wait here either; a failure aborts that transaction, and the open with it.
  db.on('populate', () => {
    const at = now();
    void db.meta.bulkAdd([
      { id: META.dbId, value: uuid() },
      { id: META.lastSeq, value: 0 },
    ]);
    void db.stages.bulkAdd(
      FIRST_STAGES.map((stage, position) => ({
        ...stage,
        position,
        updatedAt: at,
        schemaVersion: SCHEMA_VERSION,
      })),
    );
    void db.counters.bulkAdd([
      { id: 'candidates', value: 0 },
      { id: 'binned', value: 0 },
    ]);
  });
  return db;
}
