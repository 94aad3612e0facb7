/** The counters' names, and how to count what stands behind one that was lost. */
import { Dexie } from 'dexie';
import type { Library } from './schema';

export const roleCounter = (roleId: string, stage: string): string => `role:${roleId}:${stage}`;

/** Counts the rows behind one counter. */
export async function countAgain(db: Library, counter: string): Promise<number> {
  if (counter === 'candidates')
    return db.candidates.filter((row) => !row.deletedAt && !row.mergedInto).count();
  if (counter === 'binned')
    return db.candidates
      .where('deletedAt')
      .above(0)
      .and((row) => !row.mergedInto)
      .count();
  const [, roleId, stage] = /^role:(.*):([^:]*)$/.exec(counter) ?? [];
  return db.entries
    .where('[roleId+stage+addedAt+id]')
    .between([roleId, stage, Dexie.minKey, Dexie.minKey], [roleId, stage, Dexie.maxKey, Dexie.maxKey])
    .and((row) => !row.deletedAt)
    .count();
}
