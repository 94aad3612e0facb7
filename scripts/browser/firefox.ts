/**
 * The built extension in a real Firefox. The panel's page in a tab beside the site's is the quick way to look at it;
 * `firefox-sidebar.ts` reaches the real sidebar.
 */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from './find';
import { type Pages, servePages, type Watched } from './pages';

export const GECKO_ID = 'roledex@roledex.invalid';
const UUID = '8f1c2f0e-5f5e-4a53-9a9d-6f2d3c1b7a10';

export interface ExtendedFirefox {
  browser: Browser;
  visit(url: string): Promise<Page>;
  extensionPage(path: string): Promise<Page>;
  watched: Watched[];
  close(): Promise<void>;
}

/** `prompts`: the browser asks before it grants a host, as it does for users; otherwise it grants what is asked for. */
export async function openFirefox(
  extension: string,
  pages: Pages,
  { prompts = false } = {},
): Promise<ExtendedFirefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'extensions.webextOptionalPermissionPrompts': prompts,
    },
  });
  await browser.installExtension(extension);
  const watched: Watched[] = [];
  return {
    browser,
    watched,
    async visit(url) {
      const page = await browser.newPage();
      watched.push(await servePages(page, pages));
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    async extensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] });
      await page.bringToFront();
      await page.waitForFunction(() => document.querySelector('#root > *') !== null);
      return page;
    },
    close: () => browser.close(),
  };
}
