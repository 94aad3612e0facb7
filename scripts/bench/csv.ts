/** CSV of 10,000 people in Chromium: rows a second, and the longest part in which the page cannot draw. */
import { openPages } from './browser';
import { bundle, put } from './bundle';
import { type Figure, figure } from './figure';
import type * as InPage from './in-page/csv';

const ADDRESS = 'https://example.org/';
const ROWS = 10_000;
const RUNS = 7;

export async function csv(): Promise<Figure[]> {
  const { page, close } = await openPages(new Map([[ADDRESS, '<!doctype html><title>csv</title>']]));
  try {
    await page.goto(ADDRESS);
    await put(page, await bundle(new URL('./in-page/csv.ts', import.meta.url)));
    const { flattened, written: runs } = await page.evaluate(
      (rows, times) => (globalThis as unknown as { measured: typeof InPage }).measured.exported(rows, times),
      ROWS,
      RUNS,
    );
    return [
      figure(
        'CSV of 10,000 people, spreadsheet preset',
        'per s',
        runs.map(({ took }) => (ROWS / took) * 1000),
        { atLeast: 50_000, note: `rows; ${((runs[0]?.characters ?? 0) / 1e6).toFixed(1)} M characters` },
      ),
      figure(
        'CSV: longest part without a pause',
        'ms',
        runs.map(({ longest }) => longest),
        { budget: 50 },
      ),
      figure('CSV: people flattened to rows before that', 'per s', [(ROWS / flattened) * 1000]),
    ];
  } finally {
    await close();
  }
}
