/** What the end-to-end tests share: the built extension, fixtures at their real addresses, words to click. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Extended, type Options, openChromium } from '../../scripts/browser/chromium';
import type { Pages } from '../../scripts/browser/pages';

export { press, shows, showsNot, textOf } from '../../scripts/browser/drive';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = process.env['ROLEDEX_OUT'] ?? resolve(ROOT, '.output');
export const CHROME = resolve(OUT, 'chrome-mv3');
export const FIREFOX = resolve(OUT, 'firefox-mv3');

export interface Fixture {
  url: string;
  file: string;
  expect: Record<string, unknown> & { name?: string };
}

export function fixture(name: string): Fixture {
  const base = resolve(ROOT, 'tests/fixtures/sites', name);
  const expected = JSON.parse(readFileSync(`${base}.expect.json`, 'utf8'));
  return { url: expected.url, file: `${base}.html`, expect: expected };
}

export function pagesOf(...fixtures: Fixture[]): Pages {
  return new Map(fixtures.map(({ url, file }) => [url.replace(/#.*$/, ''), { file }]));
}

export const launch = (pages: Pages, more: Partial<Options> = {}): Promise<Extended> =>
  openChromium({ extension: CHROME, pages, ...more });

/** Consent and first run behind us; nothing else changed. */
export async function agree(panel: Page): Promise<void> {
  await panel.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { local: { set(o: object): Promise<void> } } } }
    ).chrome;
    await storage.local.set({ consent: { version: 1, at: 1 }, firstRun: 'done' });
  });
}

/** The library's rows of one table, read in one of our own pages. */
export function rowsOf(page: Page, table: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(
    (name: string) =>
      new Promise<Record<string, unknown>[]>((done, failed) => {
        const opening = indexedDB.open('roledex');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          if (!db.objectStoreNames.contains(name)) {
            db.close();
            done([]);
            return;
          }
          const all = db.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            db.close();
            done(all.result as Record<string, unknown>[]);
          };
          all.onerror = () => failed(all.error);
        };
      }),
    table,
  );
}
