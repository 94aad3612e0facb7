/** The read itself: whole profile pages of 1.2 MB in Chromium, beside a bare walk over the same elements. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openPages } from './browser';
import { bundle, put } from './bundle';
import { type Figure, figure, ratios } from './figure';
import { growPage } from './grow';
import type * as InPage from './in-page/reading';

export const SIZE = 1_200_000;
const RUNS = 30;
const FRESH = 5;
const FIXTURES = resolve(import.meta.dirname, '../../tests/fixtures/sites');

const PROFILES = [
  { what: 'LinkedIn server-driven', file: 'linkedin--sdui-2026-09-profile-sections-loaded', budget: 15 },
  { what: 'LinkedIn artdeco', file: 'linkedin--artdeco-2025-03-profile-grouped-roles', budget: 15 },
  { what: 'LinkedIn logged out', file: 'linkedin--guest-2024-03-profile-json-ld' },
  { what: 'Upwork profile', file: 'upwork--visitor-2026-06-profile-ssr' },
] as const;

export interface GrownPage {
  url: string;
  html: string;
  name: string;
}

/** A fixture grown to the size of a heavy real page, with its address and the person on it. */
export function grownPage(file: string): GrownPage {
  const { url, name } = JSON.parse(readFileSync(resolve(FIXTURES, `${file}.expect.json`), 'utf8')) as {
    url: string;
    name: string;
  };
  return { url, name, html: growPage(readFileSync(resolve(FIXTURES, `${file}.html`), 'utf8'), SIZE) };
}

export async function reading(_: string, share: number): Promise<Figure[]> {
  const script = await bundle(new URL('./in-page/reading.ts', import.meta.url));
  const grown = PROFILES.map((one) => ({ ...one, ...grownPage(one.file) }));
  const { page, close } = await openPages(new Map(grown.map(({ url, html }) => [url, html])));
  try {
    const figures: Figure[] = [];
    for (const { what, url, name, ...more } of grown) {
      const budget = 'budget' in more ? { budget: more.budget } : {};
      const first: number[] = [];
      const fresh = Math.ceil(FRESH * share);
      for (let i = 0; i < fresh; i++) first.push((await readIn(page, script, url, name, 1)).read[0] ?? NaN);
      const { read, walk, elements } = await readIn(page, script, url, name, Math.ceil(RUNS * share));
      figures.push(
        figure(`read: ${what}, 1.2 MB`, 'ms', read, { ...budget, note: `${elements} elements` }),
        figure(`read: ${what}, first in a fresh page`, 'ms', first, { note: 'code not yet warm' }),
        figure(`read: ${what} ÷ bare walk`, 'ratio', ratios(read, walk)),
      );
    }
    return figures;
  } finally {
    await close();
  }
}

async function readIn(
  page: Page,
  script: string,
  url: string,
  name: string,
  runs: number,
): Promise<InPage.Readings> {
  await page.goto(url, { waitUntil: 'load' });
  await put(page, script);
  const found = await page.evaluate(
    (address, count) =>
      (globalThis as unknown as { measured: typeof InPage }).measured.readings(address, count),
    url,
    runs,
  );
  // A fast read of nothing is no figure.
  if (found.kind !== 'profile' || !found.name?.includes(name.split(' ')[0] ?? ''))
    throw new Error(`${url} was not read: ${found.kind} ${found.name ?? ''}`);
  return found;
}
