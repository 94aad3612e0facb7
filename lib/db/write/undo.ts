/** The inverse of a command, run as one. */
import { Refused } from '../problems';
import { TABLE_NAMES } from '../schema';
import type { Handler } from './handler';
import { loadFor, takeBack } from './inverse';

/** Parts of a job, which is reverted as a whole. */
const PARTS = new Set(['importBatch', 'restoreBatch']);

export const undo: Handler<'undo'> = {
  tables: TABLE_NAMES,
  async run(work, { historyId }) {
    const row = await work.get('history', historyId);
    if (!row) throw new Refused('not found', 'history');
    if (row.undoneAt !== undefined) throw new Refused('cannot be undone', 'undone already');
    if (PARTS.has(row.command)) throw new Refused('cannot be undone', 'part of a job: revert the job');
    await loadFor(work, row.changes);
    await takeBack(work, row.changes);
    work.put('history', { ...row, undoneAt: work.now });
    const candidates = await work.many('candidates', row.subjects);
    const detail = { command: row.command };
    work.event({ kind: 'undone', candidateIds: candidates.map(({ id }) => id), detail });
    return { ids: row.subjects, undo: false };
  },
};
