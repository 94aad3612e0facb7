/**
 * Batches of a long job wait here for the one before, not in the database's own queue: a page sends the next batch
 * before the last is answered, and a save in between would otherwise stand behind all that is on the way.
 */
import type { Library } from '../schema';

const ends = new WeakMap<Library, Promise<unknown>>();

/** Runs the work when all that was put into this library's lane before has ended, well or not. */
export function inLane<T>(db: Library, work: () => Promise<T>): Promise<T> {
  const mine = (ends.get(db) ?? Promise.resolve()).then(work);
  ends.set(
    db,
    mine.catch(() => undefined),
  );
  return mine;
}
