/** Looking people up on the suppression list. */
import type { SuppressedRow } from '../domain/rows';
import { hashesOf } from '../privacy/suppression';
import { type Library, META } from './schema';

/** Mark -> why it is on the list. */
export type Suppression = ReadonlyMap<string, Pick<SuppressedRow, 'reason' | 'at'>>;

export async function saltsOf(db: Library): Promise<string[]> {
  const rows = await db.meta.where('id').startsWith(META.salt).toArray();
  return rows.map((row) => String(row.value));
}

/** Which of the marks are on the list. Not inside a transaction: it hashes. */
export async function suppressionOf(marks: readonly string[], db: Library): Promise<Suppression> {
  const found = new Map<string, Pick<SuppressedRow, 'reason' | 'at'>>();
  // Most libraries have an empty list: one look, no hashing.
  if (marks.length === 0 || !(await db.suppressed.toCollection().first())) return found;
  const hashes = await hashesOf(await saltsOf(db), marks);
  const rows = await db.suppressed
    .where('hash')
    .anyOf([...hashes.keys()])
    .toArray();
  for (const { hash, reason, at, deletedAt } of rows) {
    const mark = hashes.get(hash);
    if (mark !== undefined && deletedAt === undefined) found.set(mark, { reason, at });
  }
  return found;
}
