import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from '../../lib/formats/csv';
import type { Extended } from '../../scripts/browser/chromium';
import { axeFindings } from './axe';
import { catchDownloads, type Downloads } from './downloads';
import { agree, launch, press, rowsOf, shows, textOf } from './harness';
import { command, PEOPLE, ROLE, seed } from './seeded-people';

const BOM = '\ufeff';

describe('export in Chromium', () => {
  let extended: Extended;
  let page: Page;
  let downloads: Downloads;
  let ids: string[];

  beforeAll(async () => {
    extended = await launch(new Map());
    downloads = await catchDownloads(extended.browser);
    page = await extended.dashboard('#/export');
    await agree(page);
    ids = await seed(page);
  });
  afterAll(() => extended.close());

  async function open(): Promise<void> {
    await press(page, `Export ${ROLE.name}`);
    await shows(page, 'First rows');
  }

  test('a spreadsheet file: byte-order mark, separator, guard, lines and quotes', async () => {
    await open();
    await shows(page, '2 of 3 rows are ready');
    await press(page, 'Export 3 people');
    const { bytes } = await downloads.file('senior-django-berlin.csv');
    const text = bytes.toString('utf8');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.slice(1).split('\r\n')[0]).toBe(
      [
        ...['First name', 'Last name', 'Headline', 'Current title', 'Current employer', 'Location', 'E-mail'],
        ...['Phone', 'Profile', 'Source', 'Skills', 'Years of experience', 'Notes', 'Tags'],
        ...['Stage', 'Rating', 'Must-haves stated', 'Must-haves', 'Saved'],
      ]
        .map((header) => `"${header}"`)
        .join(','),
    );
    expect(text).toContain(`"'=1+1"`);
    expect(text).toContain(`"'+44 20 7946 0018"`);
    expect(text).toContain('"Lead ""payments"" engineer"');
    expect(text).toContain('"Called on Monday.\nWants ""remote""; 80 %"');
    expect(text).not.toMatch(/(^|[,\r\n])[=+@-]/);
  });

  test('read again, every cell is what was stored', async () => {
    const { bytes } = await downloads.file('senior-django-berlin.csv');
    const { headers, rows, problems } = readCsv(bytes.toString('utf8'), ',');
    expect(problems).toEqual([]);
    const of = (header: string) => rows.map(({ cells }) => cells[headers.indexOf(header)]);
    // Last added first, as the shortlist shows them.
    const shown = [...PEOPLE].reverse();
    expect(of('Headline')).toEqual(shown.map(({ headline }) => headline));
    expect(of('Current title')).toEqual(shown.map(({ title }) => title));
    expect(of('Phone')).toEqual(shown.map(({ phone }) => phone ?? ''));
    expect(of('Notes')).toEqual(shown.map(({ note }) => note ?? ''));
    expect(of('First name')).toEqual(['Radu', 'מיכל', 'Ada']);
    expect(of('Last name')).toEqual(['M.', 'לוי', 'Kowalska']);
  });

  test('what left is logged, and listed', async () => {
    const [row] = await rowsOf(page, 'exports');
    expect(row).toMatchObject({
      preset: 'spreadsheet',
      fileName: 'senior-django-berlin.csv',
      rows: 3,
      candidateIds: [...ids].reverse(),
      roleId: ROLE.id,
    });
    await shows(page, 'Exports made senior-django-berlin.csv');
  });

  test('Zoho: no mark, no guard, the phone intact, what it refuses replaced, never a score', async () => {
    await open();
    await page.select('select', 'zoho-recruit');
    await shows(page, 'off for an ATS');
    await shows(page, '1 cell held a " that Zoho Recruit refuses; written as \'');
    await press(page, 'Fix · 1 name may be split wrongly');
    const family = await page.waitForSelector('::-p-aria([name="Last name of Radu M."])');
    await family?.click({ count: 3 });
    await family?.type('Marin');
    await press(page, 'Split it so');
    await shows(page, '3 of 3 rows are ready');
    const name = await page.waitForSelector('::-p-aria([name="File"][role="textbox"])');
    await name?.click({ count: 3 });
    await name?.type('Für Zoho');
    await shows(page, 'Saved as fur-zoho.csv');
    await press(page, 'Export 3 people');
    const { bytes } = await downloads.file('fur-zoho.csv');
    const lines = bytes.toString('utf8').split('\r\n');
    expect(lines[0]).toBe(
      '"First Name","Last Name","Current Job Title","Current Employer","Skill Set","City","Country","Candidate Source","Web site","Email","Mobile","Experience in Years"',
    );
    expect(lines).toHaveLength(4);
    expect(lines[3]).toBe(
      `"Ada","Kowalska","Lead 'payments' engineer","","Python, Django","Kraków","Poland","LinkedIn","https://www.linkedin.com/in/ada-kowalska/","","+44 20 7946 0018",""`,
    );
    expect(lines[1]).toMatch(/^"Radu","Marin","Django \(lead\)",/);
    expect(bytes.toString('utf8')).not.toContain(BOM);
  });

  test('what was chosen is there again after a reload, and the mended name with it', async () => {
    await page.reload();
    await open();
    expect(await page.$eval('select', (select) => select.value)).toBe('zoho-recruit');
    await shows(page, '3 of 3 rows are ready');
    const radu = (await rowsOf(page, 'candidates')).find((row) => row['id'] === ids[2]);
    expect(radu?.['overrides']).toMatchObject({ familyName: { value: 'Marin' } });
    await page.keyboard.press('Escape');
  });

  test('who asked not to be contacted stays out; a separator and a column are chosen', async () => {
    await command(page, { name: 'setDoNotContact', candidateId: String(ids[1]), on: true });
    await open();
    await shows(page, 'Do not contact: 1 person left out');
    await page.select('select', 'spreadsheet');
    await press(page, 'Semicolon');
    await press(page, 'Full name');
    await shows(page, '20 of 51');
    const name = await page.waitForSelector('::-p-aria([name="File"][role="textbox"])');
    await name?.click({ count: 3 });
    await name?.type('two');
    await shows(page, 'Saved as two.csv');
    await press(page, 'Export 2 people');
    const text = (await downloads.file('two.csv')).bytes.toString('utf8');
    expect(text.startsWith(`${BOM}"First name";"Last name";"Full name";"Headline";`)).toBe(true);
    expect(text).not.toContain('מיכל');
  });

  test('one file per stage where the target puts a file in one place', async () => {
    const entries = await rowsOf(page, 'entries');
    const ada = entries.find((entry) => entry['candidateId'] === ids[0]);
    await command(page, { name: 'setStage', entryIds: [String(ada?.['id'])], stage: 'offer' });
    await open();
    await page.select('select', 'trakstar');
    await shows(page, '2 files, because Trakstar Hire (Recruiterbox) puts all rows of a file in one place');
    await press(page, 'Export 2 people');
    await downloads.file('senior-django-berlin-offer-linkedin.csv');
    await downloads.file('senior-django-berlin-new-linkedin.csv');
    expect((await rowsOf(page, 'exports')).filter((row) => row['preset'] === 'trakstar')).toHaveLength(2);
  });

  test('Escape closes it, and the focus is back on what opened it', async () => {
    await open();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog[open]') === null);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      `Export ${ROLE.name}`,
    );
  });

  test.each(['light', 'dark'])('axe finds nothing, %s', async (scheme) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width: 1024, height: 768 });
    expect(await axeFindings(page)).toEqual([]);
    await open();
    await press(page, 'Show · 1 person left out');
    // The button is off while the rows are looked at, and fades into its colour.
    await shows(page, 'Export 2 people');
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024);
    expect(await textOf(page)).not.toMatch(/\{\w+\}|undefined|NaN/);
    await page.keyboard.press('Escape');
  });
});
