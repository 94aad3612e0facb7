/** Everything as one plain-JSON file, and the way back in batches. Reading the file is `backup-read.ts`. */
import { BATCH_CHARACTERS } from '../domain/limits';
import { RESTORABLE_TABLES, type RestorableTable } from '../domain/row-shapes';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup-format';
import type { ParsedBackup } from './backup-read';
import type { Paced } from './chunk';

/**
 * The file in parts, one row a line, so that a text editor and `grep` can deal with it. Rows of one table may come in several batches, one after the other; counts are taken on the way
 * and stand at the end, where they also show that the file is whole.
 */
export async function* writeBackup(
  batches: AsyncIterable<{ table: string; rows: readonly unknown[] }>,
  exportedAt: number,
  { signal, onProgress }: Pick<Paced, 'signal' | 'onProgress'> = {},
): AsyncGenerator<string> {
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, exportedAt };
  const counts = new Map<string, number>();
  let open: string | undefined;
  let done = 0;
  yield `${JSON.stringify(head).slice(0, -1)},"tables":{`;
  for await (const { table, rows } of batches) {
    signal?.throwIfAborted();
    let text = '';
    if (table !== open) {
      if (counts.has(table)) throw new TypeError(`${table} comes twice`);
      text = `${open === undefined ? '' : '\n],'}\n${JSON.stringify(table)}:[`;
      open = table;
      counts.set(table, 0);
    }
    const before = counts.get(table) ?? 0;
    counts.set(table, before + rows.length);
    done += rows.length;
    yield text + rows.map((row, at) => `${before + at > 0 ? ',' : ''}\n${JSON.stringify(row)}`).join('');
    onProgress?.(done);
  }
  yield `${open === undefined ? '' : '\n]'}\n},"counts":${JSON.stringify(Object.fromEntries(counts))}}\n`;
}

export interface RestoreBatch {
  table: RestorableTable | 'meta';
  rows: unknown[];
}

/** Rows of one command: few enough that a save gets its turn in between. */
const BATCH_ROWS = 200;
/** Together with their keys, well below what a command may have. */
const BATCH_SIZE = BATCH_CHARACTERS / 4;

/** The batches in the order in which they go back: the suppression list first, people before what belongs to them. */
export function planRestore(backup: ParsedBackup): RestoreBatch[] {
  const batches: RestoreBatch[] = backup.salts.length > 0 ? [{ table: 'meta', rows: backup.salts }] : [];
  for (const table of RESTORABLE_TABLES) {
    let batch: RestoreBatch | undefined;
    let size = 0;
    for (const row of backup.tables.get(table) ?? []) {
      const length = JSON.stringify(row).length;
      if (!batch || batch.rows.length === BATCH_ROWS || size + length > BATCH_SIZE) {
        batch = { table, rows: [] };
        batches.push(batch);
        size = 0;
      }
      batch.rows.push(row);
      size += length;
    }
  }
  return batches;
}
