/** Random sequences of commands in the built extension against a model of the library, some with the worker stopped. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { bundle, put } from '../../scripts/bench/bundle';
import type { Extended } from '../../scripts/browser/chromium';
import { launch } from '../e2e/harness';
import type * as InPage from './in-page/sequences';
import { share } from './share';

const SEQUENCES = share(10_000);
/** Games that share one library; a fresh one keeps the queries over it short. */
const TOGETHER = 500;
const AT_ONCE = 25;
/** In one in so many batches of `AT_ONCE` the worker is stopped again and again. */
const KILLED = 10;

let script: string;
beforeAll(async () => {
  script = await bundle(new URL('./in-page/sequences.ts', import.meta.url));
}, 120_000);

const played = { sequences: 0, commands: 0, changes: 0, kills: 0 };

async function batch({ killWorker }: Extended, page: Page, from: number, killed: boolean): Promise<void> {
  let over = false;
  const playing = page
    .evaluate(
      (first, count) =>
        (globalThis as unknown as { measured: typeof InPage }).measured.playGames(first, count),
      from,
      Math.min(AT_ONCE, SEQUENCES - from),
    )
    .finally(() => {
      over = true;
    });
  for (let nth = 0; killed && !over; nth++) {
    await new Promise((done) => setTimeout(done, 150 + (((from + nth) * 97) % 500)));
    // Not running at this moment is as good as stopped.
    await killWorker().then(
      () => {
        played.kills += 1;
      },
      () => {},
    );
  }
  const outcome = await playing;
  expect(outcome.wrong ?? '').toBe('');
  played.sequences += outcome.played;
  played.commands += outcome.commands;
  played.changes += outcome.changes;
}

test(`${SEQUENCES} sequences, none apart from the model`, async () => {
  const start = Date.now();
  for (let from = 0; from < SEQUENCES; ) {
    const extended = await launch(new Map());
    try {
      const page = await extended.dashboard('#/settings');
      await put(page, script);
      for (const end = Math.min(from + TOGETHER, SEQUENCES); from < end; from += AT_ONCE)
        await batch(extended, page, from, (from / AT_ONCE) % KILLED === 1);
    } finally {
      await extended.close();
    }
  }
  const seconds = (Date.now() - start) / 1_000;
  console.log(
    `${played.sequences} sequences, ${played.commands} commands, ${played.changes} changes, ${played.kills} kills: ` +
      `0 apart from the model; ${(played.sequences / seconds).toFixed(1)} sequences a second`,
  );
  expect(played.sequences).toBe(SEQUENCES);
  expect(played.changes).toBeGreaterThan(SEQUENCES);
});
