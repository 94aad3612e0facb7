/**
 * How many people the library, the bin, and each stage of each role hold, as rows: counting a large table takes a
 * quarter of a second, and a live count would do so at every write. An absent counter was lost and is counted anew.
 */
import type { CandidateRow, EntryRow, Row } from '../../domain/rows';
import { countAgain, roleCounter } from '../count';
import type { RowTable, Work } from './work';

/** The counters a row is counted in. */
function countedIn(table: RowTable, row: Row | null): string[] {
  if (!row) return [];
  if (table === 'candidates') {
    if ((row as CandidateRow).mergedInto) return [];
    return [row.deletedAt ? 'binned' : 'candidates'];
  }
  if (table !== 'entries' || row.deletedAt) return [];
  const { roleId, stage } = row as EntryRow;
  return [roleCounter(roleId, stage)];
}

/** Asks for counters before it is known whether they move, so that nothing is left to wait for once the rows are written. */
export async function askForCounters(work: Work, ids: readonly string[]): Promise<void> {
  const rows = await work.db.counters.bulkGet([...ids]);
  ids.forEach((id, at) => void work.counters.set(id, rows[at]?.value));
}

/** Called after the rows were handed to the database, in the same transaction: what is counted anew counts them, too. */
export async function keepCounters(work: Work): Promise<void> {
  const moved = new Map<string, number>();
  for (const id of work.touchedCounters) moved.set(id, 0);
  const add = (ids: string[], by: number) => {
    for (const id of ids) moved.set(id, (moved.get(id) ?? 0) + by);
  };
  for (const { table, before, now } of work.changed()) {
    add(countedIn(table, before), -1);
    add(countedIn(table, now), 1);
  }
  if (moved.size === 0) return;
  const ids = [...moved.keys()];
  const unknown = ids.filter((id) => !work.counters.has(id));
  if (unknown.length > 0) await askForCounters(work, unknown);
  const next: { id: string; value: number }[] = [];
  for (const id of ids) {
    const before = work.counters.get(id);
    const by = moved.get(id) ?? 0;
    if (before !== undefined && by === 0) continue;
    const value = before === undefined ? await countAgain(work.db, id) : before + by;
    next.push({ id, value: value < 0 ? await countAgain(work.db, id) : value });
  }
  if (next.length > 0) await work.db.counters.bulkPut(next);
}
