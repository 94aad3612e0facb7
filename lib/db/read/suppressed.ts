/** Is the person on the page on the suppression list? Asked before the save; the save asks again. */
import { marksOf, suppressionMarks } from '../../domain/identity';
import type { SuppressedRow } from '../../domain/rows';
import { hashesOf } from '../../privacy/suppression';
import { library } from '../open';
import { keysOfDraft, type Named } from '../same-person';
import type { Library } from '../schema';
import { saltsOf, suppressionOf } from '../suppression';
import { isLive } from './live';

export type Suppressed = Pick<SuppressedRow, 'reason' | 'at'>;

/** Not for a live query (it hashes); null = not on the list. */
export async function suppressedDraft(named: Named, db: Library = library()): Promise<Suppressed | null> {
  const marks = () =>
    suppressionMarks({
      keys: keysOfDraft(named),
      marks: marksOf(named.site, named.draft, named.url),
    });
  const [hit] = (await suppressionOf(marks, db)).values();
  return hit ?? null;
}

/** The hashes of marks in this library, to ask `suppressedMatch` in a live query. */
export async function suppressionHashes(
  marks: readonly string[],
  db: Library = library(),
): Promise<string[]> {
  return [...(await hashesOf(await saltsOf(db), marks)).keys()];
}

export async function suppressedMatch(
  hashes: readonly string[],
  db: Library = library(),
): Promise<Suppressed | null> {
  const row = await db.suppressed.where('hash').anyOf(hashes).filter(isLive).first();
  return row ? { reason: row.reason, at: row.at } : null;
}
