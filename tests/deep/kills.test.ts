/**
 * A thousand ends of the worker during saves: at each of their steps, and at random moments. Nothing acknowledged is
 * lost, nobody is there twice, nothing is saved by half.
 */

import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { saveOf } from '../../scripts/bench/people';
import { launch, rowsOf } from '../e2e/harness';
import { aRole, killedSaves } from '../e2e/kill-saves';
import { killDuring } from '../e2e/kills';
import { share } from './share';

const KILLS = share(1_000);
/** How often each step of each kind of save has its turn: about 70 kills a round. */
const ROUNDS = share(7);
/** Kills left for moments that no step names. */
let atSteps = 0;
/** Milliseconds: a save by a worker that must first wake takes less on a quiet machine. */
const LATEST = 60;

/** Is this the one candidate, not binned, with the one profile? Asked by keys: the tables grow to thousands of rows. */
const isStored = (page: Page, ids: readonly string[], key: string): Promise<boolean> =>
  page.evaluate(
    (id: string, handle: string) =>
      new Promise<boolean>((done, failed) => {
        const opening = indexedDB.open('roledex');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(['candidates', 'profiles', 'texts']);
          const candidate = reading.objectStore('candidates').get(id);
          const profiles = reading.objectStore('profiles').index('keys').getAll(handle);
          reading.oncomplete = () => {
            opening.result.close();
            const [profile] = profiles.result as { candidateId: string }[];
            done(profiles.result.length === 1 && candidate.result?.id === profile?.candidateId);
          };
          reading.onabort = () => failed(reading.error);
        };
      }),
    ids[0] ?? '',
    key,
  );

test(`each step of a save, ${ROUNDS} times`, async () => {
  const told: Record<string, Record<string, number>> = {};
  for (const [kind, killed] of Object.entries(killedSaves)) {
    // A library of their own, so that no record of a command is trimmed in between.
    const extended = await launch(new Map());
    try {
      const page = await extended.dashboard('#/settings');
      await aRole(page);
      const outcomes: Record<string, number> = {};
      for (let round = 0; round < ROUNDS; round++)
        for (const { became } of await killed(extended, page)) {
          outcomes[became] = (outcomes[became] ?? 0) + 1;
          atSteps += 1;
        }
      told[kind] = outcomes;
    } finally {
      await extended.close();
    }
  }
  console.table(told);
  console.log(`${atSteps} kills at named steps: 0 acknowledged lost, 0 twice, 0 by half`);
});

test('the rest of the kills at random moments', async () => {
  const count = Math.max(10, KILLS - atSteps);
  const extended = await launch(new Map());
  try {
    const page = await extended.dashboard('#/settings');
    const { answered } = await killDuring(extended, page, {
      count,
      latest: LATEST,
      commandOf: saveOf,
      stored: (number, ids) => isStored(page, ids, `linkedin:person-${number}`),
    });
    expect(await rowsOf(page, 'candidates')).toHaveLength(count);
    expect(await rowsOf(page, 'profiles')).toHaveLength(count);
    console.log(
      `${count} kills at random moments, ${answered} after the answer, ${count - answered} before it`,
    );
  } finally {
    await extended.close();
  }
});
