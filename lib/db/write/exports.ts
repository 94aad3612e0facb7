/** What left the machine, and when. A file that is out cannot be called back, so there is no undo. */
import type { Handler } from './handler';

export const recordExport: Handler<'recordExport'> = {
  tables: ['exports'],
  async run(work, { preset, fileName, columns, candidateIds, roleId }) {
    const id = work.uuid();
    const role = roleId === undefined ? {} : { roleId };
    const rows = candidateIds.length;
    work.add('exports', { id, at: work.now, preset, fileName, rows, columns, candidateIds, ...role });
    // The row names the people; an event that named 10,000 would cost as many index entries.
    work.event({ kind: 'exported', candidateIds: [], detail: { preset, rows }, ...role });
    return { ids: [id], undo: false };
  },
};
