/** Saving with 10,000 people stored, through the write path that the pages use: message, worker, transaction, answer. */
import type { Page } from 'puppeteer-core';
import { openChromium } from '../browser/chromium';
import { command } from '../browser/send';
import { type Figure, figure } from './figure';
import { importedOf, saveOf } from './people';

const PEOPLE = 10_000;
const BATCH = 50;
const WARM = 30;
const COLD = 10;
/** Batches beside which a single save is sent, spread over the import. */
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
        note: 'waits for the batch before it',
      }),
      figure('import through the write path', 'per s', [people / seconds], {
        atLeast: 1000,
        note: 'candidates',
      }),
      figure('import: one batch of 50', 'ms', batches),
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
  const each = people / BATCH / BESIDE;
  let spent = 0;
  for (let from = 0; from < people; from += BATCH) {
    const candidates = Array.from({ length: BATCH }, (_, i) => importedOf(from + i));
    const batch = command(page, { name: 'importBatch', jobId, candidates });
    const turn = from / BATCH;
    if (turn % each === each - 1) {
      const one = command(page, saveOf(40_000 + turn));
      await batch;
      beside.push((await one).took);
    } else {
      const { took } = await batch;
      batches.push(took);
      spent += took;
    }
  }
  await command(page, { name: 'finishJob', jobId, state: 'done' });
  // The pages send the next batch on the answer to the one before: the sum is the import, without this script's own pace.
  return { batches, beside, seconds: ((spent / batches.length) * (people / BATCH)) / 1000 };
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
