/** One document, two readers: an app that changes from a search to a profile without loading a page. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Extended } from '../../scripts/browser/chromium';
import { agree, type Fixture, fixture, launch, pagesOf, shows, showsNot, textOf } from './harness';

const search = fixture('linkedin--sdui-2026-06-people-search');
const person = fixture('linkedin--sdui-2026-09-profile-sections-loaded');
const part = fixture('linkedin--sdui-2026-09-details-experience');
const jobs = fixture('upwork--nuxt-2026-08-job-search-token-lists');
const freelancer = fixture('upwork--visitor-2026-06-profile-ssr');
const LIST = 'people on this page';

/** As the site's own router does it: the content is replaced in the document that is there. */
const draw = (page: Page, { file }: Fixture): Promise<void> =>
  page.evaluate(
    (html: string) => {
      document.body.replaceWith(new DOMParser().parseFromString(html, 'text/html').body);
    },
    readFileSync(file, 'utf8'),
  );

const push = (page: Page, { url }: Fixture): Promise<void> =>
  page.evaluate((to: string) => history.pushState(null, '', to), url);

describe('in-page navigation from one reader’s pages to another’s', () => {
  let extended: Extended;
  let page: Page;
  let panel: Page;
  const documents = new Set<unknown>();

  /** The document of which the background takes readings: the same one throughout, or nothing was switched in a page. */
  async function noteDocument(): Promise<void> {
    for (const [key, value] of Object.entries(await extended.session()))
      if (key.startsWith('reader:')) documents.add(value);
  }

  beforeAll(async () => {
    extended = await launch(pagesOf(search, person, part, jobs));
    page = await extended.visit(search.url);
    panel = await extended.panel(page);
    await agree(panel);
  });
  afterAll(() => extended.close());

  test('shows the search', async () => {
    await shows(panel, LIST, 20_000);
    await noteDocument();
  });

  test('lets go of the search as soon as the address names a person', async () => {
    await push(page, person);
    await showsNot(panel, LIST);
    // The document still shows the search; what it says is nobody's profile.
    expect(await textOf(panel)).not.toContain(String(person.expect.name));
  });

  test('shows the person once the page does', async () => {
    await draw(page, person);
    await shows(panel, String(person.expect.name), 20_000);
    await noteDocument();
  });

  test('reads the person’s section on its own page with a third reader', async () => {
    await push(page, part);
    await draw(page, part);
    await expect
      .poll(
        async () =>
          Object.entries(await extended.session())
            .filter(([name]) => name.startsWith('tab:'))
            .map(([, tab]) => (tab as { kind: string }).kind),
        { timeout: 20_000 },
      )
      .toEqual(['profile-part']);
  });

  test('goes back to the search, and the person is gone from the panel', async () => {
    await page.evaluate(() => history.go(-2));
    await draw(page, search);
    await shows(panel, LIST, 20_000);
    expect(await panel.$eval('main', (main) => main.innerText)).not.toContain(String(person.expect.name));
    await noteDocument();
  });

  test('comes to the person again with the reader that is there already', async () => {
    await page.evaluate(() => history.forward());
    await draw(page, person);
    await shows(panel, String(person.expect.name), 20_000);
    await showsNot(panel, LIST);
    await noteDocument();
    expect(documents.size).toBe(1);
  });

  test('does the same on Upwork, from jobs to a freelancer', async () => {
    const title = String((jobs.expect['items'] as { title: string }[])[0]?.title);
    await page.goto(jobs.url, { waitUntil: 'domcontentloaded' });
    await shows(panel, title, 20_000);
    await push(page, freelancer);
    await showsNot(panel, title);
    await draw(page, freelancer);
    await shows(panel, String(freelancer.expect.name), 20_000);
  });
});
