/** The dashboard's part: the shortlist looked at, exported through the dialog, and the other views. */
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { readCsv } from '../../lib/formats/csv';
import type { Extended } from '../browser/chromium';
import { catchDownloads } from '../browser/downloads';
import { press, shows } from '../browser/drive';
import type { Camera } from './screenshots';
import { say, step } from './step';

export function openDashboard(extended: Extended, shots: Camera): Promise<Page> {
  return step('opening the dashboard', async () => {
    const page = await extended.dashboard('#/candidates');
    await page.waitForFunction(
      () => /Export \d/.test(document.body.innerText) && !document.body.innerText.includes('Matching '),
    );
    await shots.dashboard(page, 'candidates');
    return page;
  });
}

/** Writes `shortlist.csv` into the folder. */
export async function exportShortlist(
  { browser }: Extended,
  page: Page,
  shots: Camera,
  folder: string,
): Promise<void> {
  const file = join(folder, 'shortlist.csv');
  await step('exporting the shortlist', async () => {
    rmSync(file, { force: true });
    const downloads = await catchDownloads(browser);
    await goTo(page, '#/candidates');
    await page.waitForFunction(() => /Export \d/.test(document.body.innerText));
    await press(page, await labelOf(page, 'main button', /^Export \d+$/));
    await shows(page, 'First rows');
    await page.waitForFunction(() => /\d of \d+ rows are ready/.test(document.body.innerText));
    await shots.dashboard(page, 'export');
    await press(page, await labelOf(page, 'dialog button', /^Export \d+ (?:person|people)$/));
    const { path, name, bytes } = await downloads.file(/\.csv$/);
    renameSync(path, file);
    rmSync(downloads.folder, { recursive: true });
    const { headers, rows } = readCsv(bytes.toString('utf8'), ',');
    say(
      `Exported ${name}: ${headers.length} columns for ${rows.length === 1 ? '1 person' : `${rows.length} people`}, kept as ${file}`,
    );
    for (const { cells } of rows) {
      const of = (header: string) => cells[headers.indexOf(header)] ?? '';
      // Somebody saved from a list holds no match until their page is read.
      const stated = of('Must-haves')
        ? `${of('Must-haves stated')} of ${of('Must-haves')} must-haves stated`
        : 'list only';
      say(`    ${of('First name')} ${of('Last name')}: ${of('Source')}, ${of('Stage')}, ${stated}`);
    }
  });
}

/** The views that the main job does not need, for the pictures: before the export, whose toast would lie on them. */
export async function otherViews(page: Page, shots: Camera): Promise<void> {
  await step('opening the role editor', async () => {
    await goTo(page, '#/roles');
    const role = await page.waitForSelector('main a[href^="#/roles/"]');
    await role?.click();
    await shows(page, 'Requirements');
    await shots.dashboard(page, 'role-editor');
  });
  await step('opening the settings', async () => {
    await goTo(page, '#/settings');
    await shows(page, 'Export everything');
    await shots.dashboard(page, 'settings');
  });
}

/** The words of the one control that fits: figures in it are not known before. */
async function labelOf(page: Page, selector: string, fits: RegExp): Promise<string> {
  const labels = await page.$$eval(selector, (all) => all.map((one) => (one.textContent ?? '').trim()));
  const label = labels.find((one) => fits.test(one));
  if (label === undefined) throw new Error(`No control ${fits}; there are: ${labels.join(', ')}`);
  return label;
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to: string) => {
    window.location.hash = to;
  }, hash);
}
