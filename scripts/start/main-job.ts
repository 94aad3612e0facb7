/** The main job on the sample pages: read, match, save, list, move, export. */
import type { Page } from 'puppeteer-core';
import type { Extended } from '../browser/chromium';
import { choose, press, shows } from '../browser/drive';
import { exportShortlist, openDashboard, otherViews } from './export-shortlist';
import { firstRun, ROLE } from './first-run';
import { matchLine, personLines, readState, type Screen, settledScreen } from './panel-words';
import { SAMPLES, type Sample } from './samples';
import type { Camera } from './screenshots';
import { say, step } from './step';

export async function mainJob(extended: Extended, shots: Camera, folder: string): Promise<void> {
  const page = await step('opening a profile', () => extended.visit(SAMPLES.opened.url));
  const panel = await step('opening the side panel', () => extended.panel(page));
  say('Opened the side panel beside a LinkedIn profile that was open before.');
  await firstRun(panel, shots);
  await lookAround(page, panel, shots);
  await otherSite(extended, page, panel, shots);
  await fromList(page, panel, shots);
  await saves(page, panel, shots);
  const dashboard = await openDashboard(extended, shots);
  await otherViews(dashboard, shots);
  await exportShortlist(extended, dashboard, shots, folder);
}

/** A person's page in the same tab, as a recruiter walks from one to the next. Resolves when the panel shows them. */
async function walkTo(page: Page, panel: Page, { url, name }: Sample): Promise<Screen> {
  if (page.url() !== url) await go(page, url);
  return settledScreen(
    panel,
    (one) => one.title === name && readState(one) !== null && matchLine(one) !== null,
  );
}

const go = (page: Page, url: string) => page.goto(url, { waitUntil: 'domcontentloaded' });

/** What the panel shows on each kind of page. Nothing is saved yet, so that no picture shows the toast of another. */
async function lookAround(page: Page, panel: Page, shots: Camera): Promise<void> {
  const read = (at: Sample, picture: string) =>
    step(`reading ${at.name}`, async () => {
      for (const line of personLines(await walkTo(page, panel, at))) say(line);
      await shots.panel(panel, picture);
    });
  await read(SAMPLES.opened, 'profile');
  await read(SAMPLES.partly, 'partly-read');
  await read(SAMPLES.freelancer, 'upwork');
  await step('reading a job posting', async () => {
    await go(page, SAMPLES.posting.url);
    const screen = await settledScreen(panel, ({ words }) => FOUND.test(words));
    await shots.panel(panel, 'posting');
    say(`Job posting “${screen.title}”: ${FOUND.exec(screen.words)?.[0]}`);
  });
  await step('meeting a login page', async () => {
    await go(page, SAMPLES.wall.url);
    const screen = await settledScreen(panel, ({ title }) => title.includes('login page'));
    await shots.panel(panel, 'wall');
    say(`${screen.title}: nothing is read there.`);
  });
}

const FOUND = /\d+ requirements? found/;

/** Any other site: closed to the panel until the icon is clicked there. */
async function otherSite(extended: Extended, page: Page, panel: Page, shots: Camera): Promise<void> {
  const { resume } = SAMPLES;
  await step('meeting a page without access', async () => {
    await go(page, resume.url);
    const screen = await settledScreen(panel, ({ title }) => title.startsWith('To read this page'));
    await shots.panel(panel, 'no-access');
    say(`A résumé on another site: “${screen.title}”`);
  });
  await step('reading that page after a click on the icon', async () => {
    const extension = (await extended.browser.extensions()).get(extended.id);
    if (!extension) throw new Error('The extension is not installed any more.');
    await page.bringToFront();
    await page.triggerExtensionAction(extension);
    for (const line of personLines(await walkTo(page, panel, resume))) say(line);
    await shots.panel(panel, 'other-page');
  });
}

async function fromList(page: Page, panel: Page, shots: Camera): Promise<void> {
  await step('reading a people search and saving from it', async () => {
    await go(page, SAMPLES.search.url);
    const screen = await settledScreen(panel, ({ words }) => words.includes('people on this page'));
    say(`LinkedIn people search: ${screen.title}`);
    const rows = await panel.$$eval('main li', (all) =>
      all.map((row) => ({
        select: row.querySelector('input')?.getAttribute('aria-label') ?? '',
        stated: Number(/(\d+) of \d+/.exec(row.innerText)?.[1] ?? 0),
      })),
    );
    const best = rows.toSorted((a, b) => b.stated - a.stated).slice(0, FROM_LIST);
    for (const { select } of best) await press(panel, select);
    await shots.panel(panel, 'list');
    await press(panel, `Save ${FROM_LIST} selected`);
    await shows(panel, `${FROM_LIST} people saved`);
    say(`    saved ${FROM_LIST} of them, marked “list only” until their pages are opened`);
  });
}

const FROM_LIST = 2;

async function saves(page: Page, panel: Page, shots: Camera): Promise<void> {
  for (const at of [SAMPLES.opened, SAMPLES.next, SAMPLES.freelancer])
    await step(`saving ${at.name}`, async () => {
      const screen = await walkTo(page, panel, at);
      await press(panel, 'Save');
      await shows(panel, `${at.name} saved to ${ROLE}`);
      say(`Saved ${at.name} to ${ROLE}: ${readState(screen)}; ${matchLine(screen)}`);
    });
  await step('moving a person to Screening', async () => {
    await choose(panel, 'Saved · New', 'Screening');
    await shows(panel, 'Saved · Screening');
    await shots.panel(panel, 'saved');
    say(`Moved ${SAMPLES.freelancer.name} to Screening.`);
  });
}
