/** Looking people up on the suppression list. */
import { Dexie } from 'dexie';
import type { SuppressedRow } from '../domain/rows';
import { afterSalt, hashesOf, saltOf } from '../privacy/suppression';
import type { Library } from './schema';

/** Mark -> why it is on the list. */
export type Suppression = ReadonlyMap<string, Pick<SuppressedRow, 'reason' | 'at'>>;

/** The salts in use: one, or several after a restore. */
export async function saltsOf(db: Library): Promise<string[]> {
  const salts: string[] = [];
  let row = await db.suppressed.orderBy('hash').first();
  while (row) {
    const salt = saltOf(row.hash);
    salts.push(salt);
    row = await db.suppressed.where('hash').above(afterSalt(salt)).first();
  }
  return salts;
}

/** Which of the marks are on the list. Inside a transaction as well as outside. */
export async function suppressionOf(marks: () => readonly string[], db: Library): Promise<Suppression> {
  const found = new Map<string, Pick<SuppressedRow, 'reason' | 'at'>>();
  // Most libraries have an empty list: one look, no marks, no hashing.
  const salts = await saltsOf(db);
  if (salts.length === 0) return found;
  // WebCrypto is no database call: without this a transaction would commit in the middle.
  const hashes = await Dexie.waitFor(hashesOf(salts, marks()));
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
