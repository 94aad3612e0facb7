import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Extended } from '../../scripts/browser/chromium';
import { fixture, launch, pagesOf, press, rowsOf, shows, showsNot } from './harness';

const ilsabe = fixture('linkedin--sdui-2026-09-profile-sections-loaded');
const grouped = fixture('linkedin--artdeco-2025-03-profile-grouped-roles');
const search = fixture('linkedin--sdui-2026-06-people-search');
const posting = fixture('linkedin--guest-2026-08-job-posting');
const wall = fixture('linkedin--wall-2026-04-auth-wall');
const freelancer = fixture('upwork--visitor-2026-06-profile-ssr');

describe('the main job in Chromium', () => {
  let extended: Extended;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    extended = await launch(pagesOf(ilsabe, grouped, search, posting, wall, freelancer));
    page = await extended.visit(ilsabe.url);
    panel = await extended.panel(page);
  });
  afterAll(() => extended.close());

  test('reads nothing before consent, and the first run ends on a first match', async () => {
    await shows(panel, 'What Roledex reads, and where it stays');
    expect(await extended.session()).not.toHaveProperty(`draft:linkedin:${slug(ilsabe.url)}`);
    await press(panel, 'Agree and continue');
    await press(panel, 'Continue with 2 sites');
    await press(panel, 'Python / Django developer');
    await press(panel, 'Continue with Python / Django developer');
    await press(panel, 'Show the sample');
    await shows(panel, 'Ada Kowalska');
    await shows(panel, 'must-haves stated');
    await shows(panel, 'Implied by PostgreSQL');
  });

  test('shows the person of the page that was open before, with what is not read', async () => {
    await press(panel, 'Back to the page');
    await shows(panel, String(ilsabe.expect.name));
    await shows(panel, 'Not saved');
    await shows(panel, 'fields read');
  });

  test('saves, and says so only then', async () => {
    await press(panel, 'Save');
    await shows(panel, `${ilsabe.expect.name} saved to Python / Django developer`);
    await shows(panel, 'Saved · New');
    const people = await rowsOf(panel, 'candidates');
    expect(people.map((row) => row['name'])).toEqual([ilsabe.expect.name]);
  });

  test('undoes the save, and saves again', async () => {
    await press(panel, 'Undo');
    await shows(panel, 'Not saved');
    await press(panel, 'Save');
    await shows(panel, 'Saved · New');
    expect((await rowsOf(panel, 'candidates')).filter((row) => row['deletedAt'] === undefined)).toHaveLength(
      1,
    );
  });

  test('follows to the next person, and never shows the one before', async () => {
    await page.goto(grouped.url, { waitUntil: 'domcontentloaded' });
    await shows(panel, String(grouped.expect.name));
    // The toast still names who was saved; the person shown is the other one.
    const shown = await panel.$eval('main', (main) => main.innerText);
    expect(shown).not.toContain(String(ilsabe.expect.name));
    await showsNot(panel, 'Saved · New');
  });

  test('reads a list, with who is saved, and saves the selected', async () => {
    await page.goto(search.url, { waitUntil: 'domcontentloaded' });
    await shows(panel, 'people on this page');
    await press(panel, 'Select everybody who can be saved');
    const count = (search.expect['items'] as unknown[]).length;
    await press(panel, `Save ${count} selected`);
    await shows(panel, `${count} people saved`);
  });

  test('makes a role from a posting', async () => {
    await page.goto(posting.url, { waitUntil: 'domcontentloaded' });
    await press(panel, 'Make a role from this posting');
    await shows(panel, 'made');
    expect(await rowsOf(panel, 'roles')).toHaveLength(2);
  });

  test('names a wall', async () => {
    await page.goto(wall.url, { waitUntil: 'domcontentloaded' });
    await shows(panel, 'LinkedIn shows a login page');
  });

  test('a wall names the last person, and calls nobody unsaved who is saved', async () => {
    await page.goto(ilsabe.url, { waitUntil: 'domcontentloaded' });
    await shows(panel, String(ilsabe.expect.name));
    await page.goto(wall.url, { waitUntil: 'domcontentloaded' });
    await shows(panel, `Last person read in this tab ${ilsabe.expect.name}`);
    await showsNot(panel, 'not saved');
    await page.goto(grouped.url, { waitUntil: 'domcontentloaded' });
    await shows(panel, String(grouped.expect.name));
    await page.goto(wall.url, { waitUntil: 'domcontentloaded' });
    await shows(panel, `Last person read in this tab ${grouped.expect.name}`);
    await shows(panel, 'not saved');
  });

  test('reads an Upwork freelancer with rate and job success beside the match', async () => {
    await page.goto(freelancer.url, { waitUntil: 'domcontentloaded' });
    await shows(panel, String(freelancer.expect.name));
    await shows(panel, 'Job success');
  });
});

const slug = (url: string): string => url.split('/in/')[1]?.replace(/\/.*$/, '') ?? '';
