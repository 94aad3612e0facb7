/**
 * What is kept of pages is read, merged and written back. Two readings on their way at once (a card arrives while the
 * one before is being kept) would each start from the same state, and the later write take back the earlier one's rows.
 */
let last: Promise<unknown> = Promise.resolve();

/** Runs the work when all that was given before has ended, well or not. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.then(
    () => undefined,
    () => undefined,
  );
  return mine;
}
