/** Pages by keyset: as quick at the end of a large table as at its start. */
import { Dexie, type IndexableType, type Table } from 'dexie';
import { isLive } from './live';

export interface Page<Row> {
  rows: Row[];
  /** Pass as `after` for the next page; null = that was the last. */
  next: Cursor | null;
}

/** Time and id of a page's last row. */
export interface Cursor {
  at: number;
  id: string;
}

export interface PageAsk {
  after?: Cursor | undefined;
  limit: number;
}

/** Newest first along an index `[…prefix+time+id]`. Tombstones are read over, a piece at a time. */
export async function newestFirst<Row extends { id: string; deletedAt?: number }>(
  table: Table<Row, string>,
  index: string,
  prefix: readonly string[],
  timeOf: (row: Row) => number,
  { after, limit }: PageAsk,
): Promise<Page<Row>> {
  const rows: Row[] = [];
  const lowest: IndexableType[] = [...prefix, Dexie.minKey, Dexie.minKey];
  let end: IndexableType[] = after
    ? [...prefix, after.at, after.id]
    : [...prefix, Dexie.maxKey, Dexie.maxKey];
  for (;;) {
    const wanted = limit - rows.length + 1;
    const piece = await table
      .where(index)
      .between(lowest, end, true, false)
      .reverse()
      .limit(wanted)
      .toArray();
    rows.push(...piece.filter(isLive));
    const last = piece.at(-1);
    if (rows.length > limit || piece.length < wanted || !last) break;
    end = [...prefix, timeOf(last), last.id];
  }
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > limit && last ? { at: timeOf(last), id: last.id } : null };
}
