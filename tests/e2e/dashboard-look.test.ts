/** What a person sees of the dashboard beside its words: axe in both themes, room at 1024 px, 200 % zoom, forced colours, focus. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Extended } from '../../scripts/browser/chromium';
import { axeFindings } from './axe';
import { agree, launch, press, shows } from './harness';
import { command, ROLE, seed } from './seeded-people';

const SKILLS = ['Python', 'Django', 'PostgreSQL'];

describe('the dashboard, as it looks', () => {
  let extended: Extended;
  let page: Page;
  let person: string;

  beforeAll(async () => {
    extended = await launch(new Map());
    page = await extended.dashboard('#/settings');
    await agree(page);
    [person = ''] = await seed(page);
    const requirements = SKILLS.map((skill) => ({
      id: skill,
      kind: 'skill' as const,
      anyOf: [skill],
      need: 'must' as const,
      weight: 3,
    }));
    await command(page, { name: 'setRequirements', roleId: ROLE.id, requirements });
  });
  afterAll(() => extended.close());

  /** Opened anew, so that nothing of the view before is left. */
  async function open(hash: string, width: number, words: string): Promise<void> {
    await page.setViewport({ width, height: 800 });
    await page.goto(`chrome-extension://${extended.id}/dashboard.html${hash}`);
    await page.reload();
    await shows(page, words);
  }
  const widthOf = (selector: string): Promise<number> =>
    page.$eval(selector, (element) => element.getBoundingClientRect().width);
  const sticksOut = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const colours = (forced: boolean, scheme = 'light'): Promise<void> =>
    page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ]);

  test.each([
    ['the table and the drawer', () => `#/candidates/${ROLE.id}?person=${person}`, 'Must have'],
    ['a role', () => `#/roles/${ROLE.id}`, 'Stated in this shortlist'],
    ['settings', () => '#/settings', 'Export everything'],
    ['export', () => '#/export', 'Shortlists'],
  ])('axe finds nothing in %s, light and dark', async (_, hash, words) => {
    for (const scheme of ['light', 'dark']) {
      await colours(false, scheme);
      await open(hash(), 1024, words);
      expect(await axeFindings(page), scheme).toEqual([]);
    }
    await colours(false);
  });

  test('beside the drawer a name keeps its room at 1024 px', async () => {
    await open(`#/candidates/${ROLE.id}?person=${person}`, 1024, 'Must have');
    // 512 px of table: what is left when tick, must-haves, score and stage have theirs.
    expect(await widthOf('tr[data-id] th[scope="row"]')).toBeGreaterThan(120);
    expect(await sticksOut()).toBeLessThanOrEqual(0);
  });

  test('what opens near the edge of the window lies inside it', async () => {
    await open(`#/candidates/${ROLE.id}?stage=new`, 800, 'Saved filters');
    await press(page, 'Saved filters');
    const [left, right] = await page.$eval('[popover]:popover-open', (opened) => {
      const { left, right } = opened.getBoundingClientRect();
      return [left, right] as const;
    });
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(800);
  });

  test('at 200 % zoom a requirement can be read, and nothing sticks out', async () => {
    await open(`#/roles/${ROLE.id}`, 512, 'Add skill');
    await page.waitForSelector('[data-grip]');
    const lines = await page.$eval('[data-grip]', (grip) => {
      const name = grip.closest('tr')?.querySelector('b');
      return name ? name.getClientRects().length : 0;
    });
    expect(lines).toBe(1);
    expect(await sticksOut()).toBeLessThanOrEqual(0);
  });

  test('in forced colours the words of the primary button are its own, and a dialog has an edge', async () => {
    await open('#/roles', 1024, 'New role');
    await colours(true);
    const words = await page.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'New role');
      return button && getComputedStyle(button).getPropertyValue('forced-color-adjust');
    });
    expect(words).toBe('none');
    await press(page, 'New role');
    await press(page, 'From a job text');
    expect(await page.$eval('dialog[open]', (one) => getComputedStyle(one).borderTopWidth)).toBe('1px');
    await colours(false);
  });

  test('a job text is pasted where the focus is when the dialog opens', async () => {
    await open('#/roles', 1024, 'New role');
    await press(page, 'New role');
    await press(page, 'From a job text');
    await page.waitForSelector('dialog[open] textarea');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  });
});
