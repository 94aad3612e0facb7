/** Saving with 10,000 people stored, through the write path that the pages use: message, worker, transaction, answer. */
import type { Page } from 'puppeteer-core';
import { openChromium } from '../browser/chromium';
import { command } from '../browser/send';
import { type Figure, figure } from './figure';
import { importStretch } from './importing';
import { importedOf, saveOf } from './people';

const PEOPLE = 10_000;
const BATCH = 50;
const WARM = 30;
const COLD = 10;
/** Stretches of the import, each with a single save in its middle. */
const BESIDE = 10;

export async function saving(extension: string, share: number): Promise<Figure[]> {
  const people = PEOPLE * share;
  const stored = people.toLocaleString('en');
  const extended = await openChromium({ extension, pages: new Map() });
  try {
    const page = await extended.dashboard('#/settings');
    const { batches, beside, seconds } = await importAll(page, people);
    const warm: number[] = [];
    const cold: number[] = [];
    await command(page, saveOf(20_000));
    for (let i = 1; i <= WARM; i++) warm.push((await command(page, saveOf(20_000 + i))).took);
    for (let i = 1; i <= COLD; i++) {
      await extended.killWorker();
      cold.push((await command(page, saveOf(30_000 + i))).took);
    }
    const expected = people + BESIDE + 1 + WARM + COLD;
    const found = await count(page);
    if (found !== expected) throw new Error(`${found} people are stored, not ${expected}.`);
    return [
      figure(`save one with ${stored} stored, worker warm`, 'ms', warm, {
        budget: 20,
        note: 'message to durable answer',
      }),
      figure(`save one with ${stored} stored, worker cold`, 'ms', cold),
      figure('save one during an import', 'ms', beside, {
        budget: 100,
        note: 'two batches on the way; waits for the one being written',
      }),
      figure('import through the write path', 'per s', [people / seconds], {
        atLeast: 1000,
        note: 'candidates',
      }),
      figure('import: one batch of 50', 'ms', batches, { note: 'with the wait for the one before' }),
    ];
  } finally {
    await extended.close();
  }
}

async function importAll(
  page: Page,
  people: number,
): Promise<{ batches: number[]; beside: number[]; seconds: number }> {
  const jobId = crypto.randomUUID();
  await command(page, { name: 'startJob', jobId, kind: 'import', label: 'bench.csv', total: people });
  const batches: number[] = [];
  const beside: number[] = [];
  const each = people / BESIDE;
  let spent = 0;
  for (let from = 0; from < people; from += each) {
    const stretch = Array.from({ length: each / BATCH }, (_, nth) =>
      Array.from({ length: BATCH }, (_, i) => importedOf(from + nth * BATCH + i)),
    );
    const save = saveOf(40_000 + from);
    const took = await importStretch(page, { jobId, from, batches: stretch, save });
    batches.push(...took.batches);
    beside.push(took.save);
    spent += took.whole;
  }
  await command(page, { name: 'finishJob', jobId, state: 'done' });
  return { batches, beside, seconds: spent / 1000 };
}

const count = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done, failed) => {
        const opening = indexedDB.open('roledex');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('candidates').objectStore('candidates').count();
          counting.onsuccess = () => {
            opening.result.close();
            done(counting.result);
          };
        };
      }),
  );
