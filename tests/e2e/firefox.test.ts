/**
 * The same in Firefox, with the panel's page in a tab of its own beside the site's tab: quicker to look at than the real
 * sidebar (`firefox-sidebar.test.ts`); the reading, the saving and the database are the real ones.
 */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtendedFirefox, openFirefox } from '../../scripts/browser/firefox';
import { agree, FIREFOX, fixture, pagesOf, rowsOf, shows } from './harness';

const ilsabe = fixture('linkedin--sdui-2026-09-profile-sections-loaded');
const freelancer = fixture('upwork--visitor-2026-06-profile-ssr');

describe('the main job in Firefox', () => {
  let firefox: ExtendedFirefox;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    firefox = await openFirefox(FIREFOX, pagesOf(ilsabe, freelancer));
    page = await firefox.visit(ilsabe.url);
    panel = await firefox.extensionPage('sidepanel.html');
    await agree(panel);
  }, 120_000);
  afterAll(() => firefox.close());

  /** The panel's tab stays behind the site's: a click from inside, which saving needs no gesture for. */
  const click = (name: string): Promise<void> =>
    panel.evaluate((wanted: string) => {
      const button = [...document.querySelectorAll('button')].find((one) =>
        one.textContent?.trim().startsWith(wanted),
      );
      if (!button) throw new Error(`No button "${wanted}".`);
      button.click();
    }, name);

  test('reads the tab in front', async () => {
    await page.bringToFront();
    await shows(panel, String(ilsabe.expect.name), 20_000);
    await shows(panel, 'fields read');
  });

  test('saves through the background, into the extension’s own database', async () => {
    await click('Save to library');
    await shows(panel, 'Saved · Library', 20_000);
    expect((await rowsOf(panel, 'candidates')).map((row) => row['name'])).toEqual([ilsabe.expect.name]);
  });

  test('undoes', async () => {
    await click('Undo');
    await shows(panel, 'Not saved', 20_000);
  });

  test('follows to an Upwork page, and shows nobody of before', async () => {
    await page.goto(freelancer.url, { waitUntil: 'domcontentloaded' });
    await shows(panel, String(freelancer.expect.name), 20_000);
    const main = await panel.$eval('main', (element) => element.innerText);
    expect(main).not.toContain(String(ilsabe.expect.name));
  });

  test('shows the library in the dashboard', async () => {
    const dashboard = await firefox.extensionPage('dashboard.html#/roles');
    await shows(dashboard, 'No roles yet', 20_000);
  });

  test('asked for nothing outside of the served pages', () => {
    const strange = firefox.watched
      .flatMap((one) => one.refused)
      .filter((request) => !request.endsWith('favicon.ico'));
    expect(strange).toEqual([]);
  });
});
