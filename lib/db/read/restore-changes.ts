/** What a backup would change here, table by table, before anything is written. */
import type { RestorableTable } from '../../domain/row-shapes';
import type { Row } from '../../domain/rows';
import { library } from '../open';
import type { Library } from '../schema';

export interface TableChanges {
  table: RestorableTable;
  /** Not here yet. */
  added: number;
  /** Here, and older than in the file. */
  newer: number;
  /** Here already, as new as in the file or newer: they stay. */
  kept: number;
}

const PIECE = 500;

export async function restoreChanges(
  tables: ReadonlyMap<RestorableTable, readonly Row[]>,
  db: Library = library(),
): Promise<TableChanges[]> {
  const all: TableChanges[] = [];
  for (const [table, rows] of tables) {
    const changes: TableChanges = { table, added: 0, newer: 0, kept: 0 };
    for (let from = 0; from < rows.length; from += PIECE) {
      const piece = rows.slice(from, from + PIECE);
      const present = await db.table<Row, string>(table).bulkGet(piece.map(({ id }) => id));
      piece.forEach((row, i) => {
        const here = present[i];
        if (!here) changes.added += 1;
        else if (here.updatedAt < row.updatedAt) changes.newer += 1;
        else changes.kept += 1;
      });
    }
    all.push(changes);
  }
  return all;
}
