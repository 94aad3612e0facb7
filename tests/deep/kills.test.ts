/** The worker stopped at any moment of a save: nothing acknowledged is lost, nobody is there twice. */

import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { saveOf } from '../../scripts/bench/people';
import { launch, rowsOf } from '../e2e/harness';
import { killDuring } from '../e2e/kills';
import { share } from './share';

const KILLS = share(1_000);
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

test(`${KILLS} kills during saves`, async () => {
  const extended = await launch(new Map());
  try {
    const page = await extended.dashboard('#/settings');
    const { answered } = await killDuring(extended, page, {
      count: KILLS,
      latest: LATEST,
      commandOf: saveOf,
      stored: (number, ids) => isStored(page, ids, `linkedin:person-${number}`),
    });
    expect(await rowsOf(page, 'candidates')).toHaveLength(KILLS);
    expect(await rowsOf(page, 'profiles')).toHaveLength(KILLS);
    console.log(`${KILLS} kills, ${answered} after the answer, ${KILLS - answered} before it`);
  } finally {
    await extended.close();
  }
});
