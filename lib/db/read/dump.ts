/** The whole library for a backup, in pieces: what `restoreBatch` takes, in the order in which it takes it. */
import { RESTORABLE_TABLES, type RestorableTable } from '../../domain/row-shapes';
import type { Row } from '../../domain/rows';
import { library } from '../open';
import type { Library } from '../schema';

const PIECE = 250;

export interface DumpPiece {
  table: RestorableTable;
  rows: Row[];
}

/** Tombstones, history and the suppression list included; counters, answers and jobs are of this library alone. */
export async function* dumpEverything(db: Library = library()): AsyncGenerator<DumpPiece> {
  for (const table of RESTORABLE_TABLES) {
    let after = '';
    for (;;) {
      const rows = await db.table<Row, string>(table).where('id').above(after).limit(PIECE).toArray();
      const last = rows.at(-1);
      if (!last) break;
      yield { table, rows };
      after = last.id;
    }
  }
}

/** How many rows a dump will have, for its progress. */
export async function dumpSize(db: Library = library()): Promise<number> {
  const counts = await Promise.all(RESTORABLE_TABLES.map((table) => db.table(table).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}
