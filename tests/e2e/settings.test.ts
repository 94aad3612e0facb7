import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RESTORABLE_TABLES } from '../../lib/domain/row-shapes';
import type { Extended } from '../../scripts/browser/chromium';
import { axeFindings } from './axe';
import { catchDownloads, type Downloads } from './downloads';
import { agree, launch, press, rowsOf, shows, showsNot, textOf } from './harness';
import { command, PEOPLE, seed } from './seeded-people';

interface Opened {
  extended: Extended;
  page: Page;
  downloads: Downloads;
}

async function opened(hash: string): Promise<Opened> {
  const extended = await launch(new Map());
  const downloads = await catchDownloads(extended.browser);
  const page = await extended.dashboard(hash);
  await agree(page);
  return { extended, page, downloads };
}

/** Every row of every table that a backup brings back, in the order of their ids. */
async function everything(page: Page): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const table of RESTORABLE_TABLES) tables[table] = await rowsOf(page, table);
  return tables;
}

async function chooseFile(page: Page, path: string): Promise<void> {
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

/** History and events of the restore itself come on top of what was restored. */
const withoutLog = ({ history: _history, events: _events, ...rest }: Record<string, unknown[]>) => rest;

describe('backup and restore in Chromium', () => {
  let first: Opened;
  let second: Opened;
  let file: string;
  let before: Record<string, unknown[]>;

  beforeAll(async () => {
    first = await opened('#/settings/data');
    const ids = await seed(first.page);
    await command(first.page, { name: 'addTag', candidateIds: ids, tag: 'payments' });
    await command(first.page, { name: 'binCandidates', candidateIds: [String(ids[2])] });
    before = await everything(first.page);
  });
  afterAll(async () => {
    await first.extended.close();
    await second?.extended.close();
  });

  test('exports everything as one file, and remembers when', async () => {
    const { page, downloads } = first;
    await shows(page, 'Never');
    await press(page, 'Export everything');
    const saved = await downloads.file(/^roledex-\d{4}-\d\d-\d\d-\d{4}\.json$/);
    file = saved.path;
    const parsed = JSON.parse(saved.bytes.toString('utf8'));
    expect(parsed).toMatchObject({ format: 'roledex', version: 1 });
    for (const table of RESTORABLE_TABLES) expect(parsed.tables[table] ?? []).toEqual(before[table]);
    await shows(page, `Everything exported to ${saved.name}`);
    await shows(page, '2 people, 1 role');
    await shows(page, 'Complete');
    await shows(page, 'Exported everything just now');
  });

  test('another browser shows what the file would change, and writes nothing yet', async () => {
    second = await opened('#/settings/data');
    const { page } = second;
    await chooseFile(page, file);
    await shows(page, 'What this file would change');
    await shows(page, 'People 3 3 0 0');
    expect(await rowsOf(page, 'candidates')).toEqual([]);
  });

  test('a restore brings the same rows', async () => {
    const { page } = second;
    await press(page, 'Replace everything here');
    await press(page, 'Restore');
    await shows(page, 'restored from roledex-');
    const after = await everything(page);
    expect(withoutLog(after)).toEqual(withoutLog(before));
    const ids = (rows: unknown[] | undefined) => (rows ?? []).map((row) => (row as { id: string }).id);
    expect(ids(after['history'])).toEqual(expect.arrayContaining(ids(before['history'])));
    expect(ids(after['events'])).toEqual(expect.arrayContaining(ids(before['events'])));
  });

  test('the same file again brings nothing, and says so', async () => {
    const { page } = second;
    await chooseFile(page, file);
    await shows(page, 'Everything in this file is here already.');
    await press(page, 'Not now');
    await showsNot(page, 'What this file would change');
  });

  test('what was added can be taken back', async () => {
    const third = await opened('#/settings/data');
    try {
      const { page } = third;
      await chooseFile(page, file);
      await shows(page, 'What this file would change');
      await press(page, 'Restore');
      await shows(page, 'restored from roledex-');
      expect(await rowsOf(page, 'candidates')).toHaveLength(PEOPLE.length);
      await press(page, 'Take it back');
      await shows(page, 'What the file brought is taken back');
      const left = (await rowsOf(page, 'candidates')).filter((row) => row['deletedAt'] === undefined);
      expect(left).toEqual([]);
    } finally {
      await third.extended.close();
    }
  });

  test('a file of something else is refused in words', async () => {
    const { page } = second;
    await chooseFile(page, new URL('../../package.json', import.meta.url).pathname);
    await shows(page, 'It is no export of Roledex.');
  });
});

describe('settings in Chromium', () => {
  let extended: Extended;
  let page: Page;

  beforeAll(async () => {
    ({ extended, page } = await opened('#/settings'));
    await seed(page);
  });
  afterAll(() => extended.close());

  const stageNames = async (): Promise<unknown[]> =>
    (await rowsOf(page, 'stages'))
      .filter((row) => row['deletedAt'] === undefined)
      .sort((a, b) => Number(a['position']) - Number(b['position']))
      .map((row) => row['name']);

  test('stages are renamed, moved, added and removed, and a used one stays', async () => {
    const name = await page.waitForSelector('::-p-aria([name="Name of stage Screening"])');
    await name?.click({ count: 3 });
    await name?.type('Phone call');
    await page.keyboard.press('Enter');
    await shows(page, 'Stages changed');
    await press(page, 'Move Interview up');
    await page.waitForFunction(
      () => document.querySelectorAll<HTMLInputElement>('ol input')[1]?.value === 'Interview',
    );
    const fresh = await page.waitForSelector('::-p-aria([name="New stage"])');
    await fresh?.type('References');
    await press(page, 'Add stage');
    await page.waitForSelector('::-p-aria([name="Name of stage References"])');
    await press(page, 'Remove stage Offer');
    await page.waitForFunction(() => document.querySelector('[aria-label="Name of stage Offer"]') === null);
    expect(await stageNames()).toEqual([
      ...['New', 'Interview', 'Phone call', 'Shortlisted', 'References', 'Hired', 'Rejected', 'Withdrawn'],
    ]);
    const [entry] = await rowsOf(page, 'entries');
    await command(page, { name: 'setStage', entryIds: [String(entry?.['id'])], stage: 'interview' });
    await press(page, 'Remove stage Interview');
    await shows(page, 'Interview stays: people stand in it');
    expect(await stageNames()).toContain('Interview');
  });

  test('the switches are kept', async () => {
    const stored = (key: string): Promise<unknown> =>
      page.evaluate(async (wanted: string) => {
        const { storage } = (
          globalThis as unknown as {
            chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
          }
        ).chrome;
        return (await storage.local.get(wanted))[wanted];
      }, key);
    await press(page, 'Mark people who are saved');
    await expect.poll(() => stored('toolbarMark')).toBe(false);
    await press(page, 'Upwork');
    await expect.poll(() => stored('sitesOff')).toEqual(['upwork']);
    await page.select('select[aria-label="Language of Roledex"]', 'en');
    await expect.poll(() => stored('language')).toBe('en');
  });

  test('a part has an address of its own', async () => {
    await page.evaluate(() => {
      location.hash = '#/settings/about';
    });
    await page.waitForSelector('a[aria-current="true"][href="#/settings/about"]');
    await shows(page, 'Match rule 1');
  });

  test('a library that was emptied says so, and goes on only by a choice', async () => {
    await page.evaluate(async () => {
      const { storage } = (
        globalThis as unknown as { chrome: { storage: { local: { set(o: object): Promise<void> } } } }
      ).chrome;
      await storage.local.set({ sentinel: { dbId: 'lost', lastSeq: 412 } });
    });
    await extended.killWorker();
    await page.reload();
    await shows(page, 'The library on this computer was emptied');
    await expect(command(page, { name: 'binRole', roleId: 'x' })).rejects.toThrow('database emptied');
    await press(page, 'Start anew');
    await showsNot(page, 'The library on this computer was emptied');
    await expect(command(page, { name: 'binRole', roleId: 'x' })).rejects.toThrow('not found');
  });

  test.each([
    ['#/settings', 'light'],
    ['#/settings', 'dark'],
    ['#/privacy', 'light'],
    ['#/privacy', 'dark'],
    ['#/help/matching', 'light'],
    ['#/help/privacy', 'dark'],
  ])('axe finds nothing on %s, %s', async (hash, scheme) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width: 1024, height: 768 });
    await page.evaluate((to: string) => {
      location.hash = to;
    }, hash);
    await page.waitForFunction(
      () => document.querySelector('main h1') !== null && document.querySelector('[aria-busy]') === null,
    );
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024);
    expect(await textOf(page)).not.toMatch(/\{\w+\}|undefined|NaN/);
  });

  test('help is reached by links alone, and says both texts', async () => {
    expect(
      await page.$$eval('nav a', (links) => links.map((link) => link.getAttribute('href'))),
    ).not.toContain('#/help');
    await page.evaluate(() => {
      location.hash = '#/help/matching';
    });
    await shows(page, 'Where it fails');
    await press(page, 'What is read and where it stays');
    await shows(page, 'What sites say about it');
  });
});
