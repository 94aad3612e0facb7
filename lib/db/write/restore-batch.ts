/**
 * One batch of a backup. `merge` brings what is missing and what is newer; `replace-first` empties the library before
 * the job's first batch. The suppression list is never emptied, and who is on it does not come back with a backup.
 */

import { suppressionMarks } from '../../domain/identity';
import type { RestorableTable } from '../../domain/row-shapes';
import type { ProfileRow, Row } from '../../domain/rows';
import { TABLE_NAMES } from '../schema';
import type { Suppression } from '../suppression';
import type { Handler } from './handler';
import { jobSubject, runningJob } from './jobs';
import { seqOf } from './ordered-uuid';
import { checkedRows } from './restorable';
import type { Work } from './work';

/** Kept even when the library is replaced. */
const KEPT = new Set(['suppressed', 'meta', 'commands', 'jobs']);

const knownBy = ({ keys, marks = [] }: ProfileRow): string[] => suppressionMarks({ keys, marks });

export const restoreBatch: Handler<'restoreBatch'> = {
  batch: true,
  tables: TABLE_NAMES,
  marks: ({ table, rows }) =>
    table === 'profiles' ? (checkedRows('profiles', rows) as ProfileRow[]).flatMap(knownBy) : [],
  async run(work, { jobId, table, rows, mode }, suppression) {
    const job = await runningJob(work, jobId, 'restore');
    const replace = mode === 'replace-first';
    if (replace && job.done === 0) await emptyLibrary(work);
    const checked = checkedRows(table, rows);
    const leftOut =
      table === 'profiles' ? checked.filter((row) => onList(row as ProfileRow, suppression)) : [];
    const kept = checked.filter((row) => !leftOut.includes(row));
    await restoreRows(work, table as RestorableTable, kept);
    work.about(jobSubject(jobId), ...candidatesIn(kept));
    // Only an empty batch leaves `done` at nought, and that one was no first.
    const done = job.done + Math.max(rows.length, 1);
    work.put('jobs', {
      ...job,
      done,
      candidateIds: [
        ...new Set([...job.candidateIds, ...leftOut.map((row) => (row as ProfileRow).candidateId)]),
      ],
    });
    const skipped = leftOut.length > 0 ? { skipped: leftOut.length } : {};
    return { ids: [jobId], jobId, ...skipped, ...(replace ? { undo: false as const } : {}) };
  },
};

async function emptyLibrary(work: Work): Promise<void> {
  for (const table of TABLE_NAMES) if (!KEPT.has(table)) await work.db.table(table).clear();
  work.counters.clear();
}

const onList = (profile: ProfileRow, suppression: Suppression): boolean =>
  knownBy(profile).some((mark) => suppression.has(mark));

async function restoreRows(work: Work, table: RestorableTable, rows: readonly Row[]): Promise<void> {
  await work.many(
    table,
    rows.map(({ id }) => id),
  );
  const taken =
    table === 'profiles' ? await takenKeys(work, rows as ProfileRow[]) : new Map<string, string>();
  for (const row of rows) {
    const present = await work.get(table, row.id);
    if (present && present.updatedAt >= row.updatedAt) continue;
    if (await otherHolds(work, table, row)) continue;
    if (table === 'history' || table === 'events') work.seqAbove = Math.max(work.seqAbove, seqOf(row.id));
    work.restore(table, row.id, table === 'profiles' ? withoutTaken(row as ProfileRow, taken) : row);
  }
}

/** Keys of profiles that the library has under another id: theirs stay theirs, the restored one keeps its text. */
async function takenKeys(work: Work, rows: readonly ProfileRow[]): Promise<Map<string, string>> {
  const holders = await work.where(
    'profiles',
    'keys',
    rows.flatMap(({ keys }) => keys),
  );
  return new Map(holders.flatMap(({ id, keys }) => keys.map((key) => [key, id])));
}

function withoutTaken(profile: ProfileRow, taken: Map<string, string>): ProfileRow {
  const keys = profile.keys.filter((key) => (taken.get(key) ?? profile.id) === profile.id);
  for (const key of keys) taken.set(key, profile.id);
  return { ...profile, keys };
}

/** A pair that must be unique is there already under another id. */
async function otherHolds(work: Work, table: RestorableTable, row: Row): Promise<boolean> {
  const { roleId, candidateId, tag } = row as Row & { roleId?: string; candidateId?: string; tag?: string };
  if (table === 'entries')
    return (
      await work.where('entries', '[roleId+candidateId]', [[String(roleId), String(candidateId)]])
    ).some(({ id }) => id !== row.id);
  if (table === 'candidateTags')
    return (
      await work.where('candidateTags', '[candidateId+tag]', [[String(candidateId), String(tag)]])
    ).some(({ id }) => id !== row.id);
  return false;
}

function candidatesIn(rows: readonly Row[]): string[] {
  const named = rows.map((row) => (row as Row & { candidateId?: unknown }).candidateId);
  return [...new Set(named.filter((id) => typeof id === 'string'))];
}
