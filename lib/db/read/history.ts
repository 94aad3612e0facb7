/** What was done to a candidate or a role, and what can be taken back. */
import type { EventRow, HistoryRow } from '../../domain/rows';
import { library } from '../open';
import type { Library } from '../schema';

export interface HistoryEntry extends Pick<HistoryRow, 'id' | 'at' | 'command' | 'subjects' | 'undoneAt'> {
  /** Not undone yet, and not a part of a job (which is reverted whole). Whether nothing came after, undo itself tells. */
  undoable: boolean;
}

const PARTS = new Set(['importBatch', 'restoreBatch']);

/** Newest first; both histories of a merged person. */
export async function historyOf(
  subject: string,
  db: Library = library(),
  limit = 50,
): Promise<HistoryEntry[]> {
  const rows = await db.history
    .where('subjects')
    .anyOf(await withAbsorbed(subject, db))
    .distinct()
    .toArray();
  return newest(rows, limit).map(({ id, at, command, subjects, undoneAt }) => ({
    id,
    at,
    command,
    subjects,
    ...(undoneAt === undefined ? {} : { undoneAt }),
    undoable: undoneAt === undefined && !PARTS.has(command),
  }));
}

/** Newest first. Events hold no personal text: stage ids, site ids, numbers. */
export async function eventsOf(
  candidateId: string,
  db: Library = library(),
  limit = 200,
): Promise<EventRow[]> {
  const rows = await db.events
    .where('candidateIds')
    .anyOf(await withAbsorbed(candidateId, db))
    .distinct()
    .toArray();
  return newest(rows, limit);
}

async function withAbsorbed(id: string, db: Library): Promise<string[]> {
  const ids = [id];
  for (let last = [id]; last.length > 0; ) {
    last = await db.candidates.where('mergedInto').anyOf(last).primaryKeys();
    ids.push(...last);
  }
  return ids;
}

/** Ids sort in the order of the commits (`ordered-uuid.ts`); times may be the same. */
function newest<Row extends { id: string; at: number }>(rows: Row[], limit: number): Row[] {
  return rows.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)).slice(0, limit);
}
