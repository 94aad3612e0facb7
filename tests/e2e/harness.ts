/** What the end-to-end tests share: the built extension, fixtures at their real addresses, words to click. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type Extended, type Options, openChromium } from '../../scripts/browser/chromium';
import type { Pages } from '../../scripts/browser/pages';

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

export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Waits until the page shows these words. */
export async function shows(page: Page, words: string, timeout = 10_000): Promise<void> {
  await page
    .waitForFunction(
      (wanted: string) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted),
      { timeout },
      words,
    )
    .catch(async () => {
      throw new Error(`"${words}" is not shown. The page says:\n${(await textOf(page)).slice(0, 1500)}`);
    });
}

export async function showsNot(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted: string) => !document.body.innerText.replace(/\s+/g, ' ').includes(wanted),
    { timeout: 10_000 },
    words,
  );
}

/** A real click on the control that is named so: by its label, else by its words without the shortcut shown on it. */
export async function press(page: Page, name: string): Promise<void> {
  const found = await page
    .waitForFunction(
      (wanted: string) => {
        const named = (element: HTMLElement): string => {
          const label = element.getAttribute('aria-label');
          if (label) return label;
          const copy = element.cloneNode(true) as HTMLElement;
          for (const key of copy.querySelectorAll('kbd')) key.remove();
          return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
        };
        const controls = [
          ...document.querySelectorAll<HTMLElement>(
            'button, a[href], summary, input, label, [role=menuitem], [role=menuitemradio]',
          ),
        ].filter((element) => element.checkVisibility());
        return (
          controls.find((element) => named(element) === wanted) ??
          controls.find((element) => named(element).startsWith(wanted)) ??
          null
        );
      },
      { timeout: 10_000 },
      name,
    )
    .catch(async () => {
      throw new Error(`No control "${name}". The page says:\n${(await textOf(page)).slice(0, 1500)}`);
    });
  const element = found.asElement();
  if (!element) throw new Error(`No control "${name}".`);
  await element.evaluate((one) => (one as HTMLElement).scrollIntoView({ block: 'center' }));
  await (element as ElementHandle<HTMLElement>).click();
}

/** Chooses from a menu that opens on a control. */
export async function choose(page: Page, opener: string, item: string): Promise<void> {
  await press(page, opener);
  await press(page, item);
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
