/** How many. Counted rows are read, never counted; an absent one was lost and is counted, for this once. */

import { countAgain } from '../count';
import { library } from '../open';
import type { Library } from '../schema';

/** How many people the library and the bin hold. */
export async function libraryCounts(
  db: Library = library(),
): Promise<{ candidates: number; binned: number }> {
  const [candidates = 0, binned = 0] = await countsOf(['candidates', 'binned'], db);
  return { candidates, binned };
}

export async function countsOf(ids: readonly string[], db: Library = library()): Promise<number[]> {
  const rows = await db.counters.bulkGet([...ids]);
  return Promise.all(ids.map(async (id, i) => rows[i]?.value ?? (await countAgain(db, id))));
}
