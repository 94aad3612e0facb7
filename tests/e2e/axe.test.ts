/** axe over the panel's screens, as they are in the real side panel, in both themes and at the narrowest width. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Extended } from '../../scripts/browser/chromium';
import { axeFindings } from './axe';
import { agree, fixture, launch, pagesOf, press, shows } from './harness';

const profile = fixture('linkedin--sdui-2026-09-profile-sections-loaded');
const partly = fixture('linkedin--sdui-2026-04-profile-2nd-degree');
const search = fixture('linkedin--sdui-2026-06-people-search');
const posting = fixture('linkedin--guest-2026-08-job-posting');
const wall = fixture('linkedin--wall-2026-04-auth-wall');
const freelancer = fixture('upwork--visitor-2026-06-profile-ssr');

describe('the panel without findings', () => {
  let extended: Extended;
  let page: Page;
  let panel: Page;
  const states: [string, string, string][] = [
    ['profile', profile.url, String(profile.expect.name)],
    ['partly read', partly.url, String(partly.expect.name)],
    ['list', search.url, 'people on this page'],
    ['posting', posting.url, 'Make a role from this posting'],
    ['wall', wall.url, 'shows a login page'],
    ['freelancer', freelancer.url, String(freelancer.expect.name)],
    ['no access', 'https://elsewhere.example/', 'click the Roledex icon'],
  ];

  beforeAll(async () => {
    const pages = pagesOf(profile, partly, search, posting, wall, freelancer);
    pages.set('https://elsewhere.example/', '<!doctype html><title>Elsewhere</title><p>Nothing.</p>');
    extended = await launch(pages);
    page = await extended.visit(profile.url);
    panel = await extended.panel(page);
    await shows(panel, 'What Roledex reads');
  });
  afterAll(() => extended.close());

  async function inBothThemes(): Promise<void> {
    for (const scheme of ['light', 'dark']) {
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await panel.setViewport({ width: 320, height: 800 });
      expect(await axeFindings(panel), scheme).toEqual([]);
      const wide = await panel.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, 'nothing sticks out at 320 px').toBeLessThanOrEqual(0);
    }
  }

  test('first run', async () => {
    await inBothThemes();
    await press(panel, 'Agree and continue');
    await shows(panel, 'Choose the sites to read');
    await inBothThemes();
    await press(panel, 'Continue with 2 sites');
    await press(panel, 'Python / Django developer');
    await inBothThemes();
    await press(panel, 'Continue with Python / Django developer');
    await press(panel, 'Start with my own pages');
    await agree(panel);
  });

  test.each(states)('%s', async (_, url, words) => {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await shows(panel, words);
    await inBothThemes();
  });
});
