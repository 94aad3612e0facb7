/** A browser without the extension, for what is measured in a page alone. */
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../browser/find';
import { type Pages, servePages } from '../browser/pages';

export async function openPages(pages: Pages): Promise<{ page: Page; close: () => Promise<void> }> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    pipe: true,
    headless: true,
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run', '--window-size=1280,900'],
  });
  const page = await browser.newPage();
  await servePages(page, pages);
  return { page, close: () => browser.close() };
}
