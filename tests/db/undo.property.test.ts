import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAgain } from '../../lib/db/count';
import type { Command } from '../../lib/domain/command';
import { commandArbitrary, resolve } from './arbitrary-command';
import { contents, ROLE, saveOf, type World, world } from './world';

/** Reduced; `test:deep` raises it. */
const RUNS = Number(process.env['DEEP_RUNS'] ?? 25);

async function library(): Promise<World> {
  const here = world();
  await here.ok({ name: 'saveRole', roleId: 'r1', role: ROLE });
  await here.ok(saveOf('p0', 'Person 0', ['r1']));
  return here;
}

describe('any sequence of commands', () => {
  it(
    'undone in reverse leaves what there was; counters always count',
    async () => {
      let undone = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(commandArbitrary, { minLength: 1, maxLength: 14 }), async (sequence) => {
          const { ok, run, db } = await library();
          const before = await contents(db);
          const done: string[] = [];
          for (const step of sequence) {
            const command: Command | null = await resolve(step, db);
            const answer = command && (await run(command));
            if (answer?.ok && answer.historyId !== undefined) done.push(answer.historyId);
            if (answer && !answer.ok)
              expect(['not found', 'not allowed', 'invalid', 'duplicate']).toContain(answer.why);
          }
          for (const { id, value } of await db.counters.toArray())
            expect([id, value]).toEqual([id, await countAgain(db, id)]);
          undone += done.length;
          for (const historyId of done.reverse()) await ok({ name: 'undo', historyId });
          expect(await contents(db)).toEqual(before);
        }),
        { numRuns: RUNS },
      );
      // The commands must meet rows to change, else this shows nothing.
      expect(undone).toBeGreaterThan(RUNS * 2);
    },
    60_000 + RUNS * 2_000,
  );
});
