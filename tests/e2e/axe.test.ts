/** axe over the panel's screens, as they are in the real side panel, in both themes and at the narrowest width. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Extended } from '../../scripts/browser/chromium';
import { agree, fixture, launch, pagesOf, press, shows } from './harness';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const profile = fixture('linkedin--sdui-2026-09-profile-sections-loaded');
const partly = fixture('linkedin--sdui-2026-04-profile-2nd-degree');
const search = fixture('linkedin--sdui-2026-06-people-search');
const posting = fixture('linkedin--guest-2026-08-job-posting');
const wall = fixture('linkedin--wall-2026-04-auth-wall');
const freelancer = fixture('upwork--visitor-2026-06-profile-ssr');

interface Finding {
  id: string;
  nodes: { target: unknown }[];
}

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } };
    return (await axe.run()).violations;
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => String(node.target)).join(', ')}`);
}

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
      expect(await findings(panel), scheme).toEqual([]);
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
