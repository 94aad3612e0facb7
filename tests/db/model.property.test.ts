/** The library against a model of a few lines: whatever is done in whatever order, the pages' queries agree with it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rolesList } from '../../lib/db/read/roles';
import { play, roleOf, step } from './library-model';
import { world } from './world';

/** Reduced; `test:deep` raises it, and plays the same in Chromium. */
const RUNS = Number(process.env['DEEP_RUNS'] ?? 200);
/** Games that share one library: opening one costs more than playing. */
const TOGETHER = 5;

describe('the library', () => {
  it(
    'agrees with the model',
    async () => {
      let changes = 0;
      let games = 0;
      let { db, run } = world();
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
          games += 1;
          if (games % TOGETHER === 0) ({ db, run } = world());
          const nth = String(games);
          const played = await play({ db, run, nth }, steps);
          changes += played.changes;
          const listed = (await rolesList(db)).find(({ role }) => role.id === roleOf({ nth }));
          for (const { stage, count } of listed?.stages ?? [])
            expect([stage.id, count]).toEqual([
              stage.id,
              played.stages.filter((one) => one === stage.id).length,
            ]);
          expect(listed?.total).toBe(played.stages.length);
        }),
        { numRuns: RUNS },
      );
      // The steps must meet somebody to change, else this shows nothing.
      expect(changes).toBeGreaterThan(RUNS * 3);
    },
    60_000 + RUNS * 2_000,
  );
});
