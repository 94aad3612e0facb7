/**
 * The panel beside a page of 1.2 MB: how long from the change that makes the page show whom its address names to the
 * second frame with name and score, and which long tasks the page gets from having the panel open.
 */
import type { Page } from 'puppeteer-core';
import type { RoleContent } from '../../lib/domain/command';
import { type Extended, openChromium } from '../browser/chromium';
import { command } from '../browser/send';
import { type Figure, figure } from './figure';
import { arrive, longTasks, nextPerson, secondFrameOf, watchLongTasks } from './in-page/arrival';
import { grownPage } from './reading';

const ARRIVALS = 20;
const LOADS = 4;
/** Long enough for the page to rest and the panel to read. */
const REST = 1_500;

const ROLE: RoleContent = {
  name: 'Platform engineer',
  employment: [],
  confidential: false,
  requirements: ['Kubernetes', 'Go', 'Terraform', 'Python', 'PostgreSQL', 'AWS', 'Kafka'].map((skill, n) => ({
    id: `r${n}`,
    kind: 'skill',
    anyOf: [skill],
    need: n < 4 ? 'must' : 'nice',
    weight: n < 4 ? 3 : 1,
  })),
};

const rest = (): Promise<void> => new Promise((done) => setTimeout(done, REST));

export async function panel(extension: string, share: number): Promise<Figure[]> {
  const { url, html, name } = grownPage('linkedin--sdui-2026-09-profile-sections-loaded');
  const extended = await openChromium({ extension, pages: new Map([[url, html]]) });
  try {
    const page = await extended.visit(url);
    const beside = await opened(extended, page, name);
    const cardLast: number[] = [];
    const whole: number[] = [];
    for (let i = 0; i < ARRIVALS * share; i++) {
      cardLast.push(await arrival(page, beside, { from: url, name, number: 2 * i, what: 'card' }));
      whole.push(await arrival(page, beside, { from: url, name, number: 2 * i + 1, what: 'main' }));
    }
    const tasks = await tasksPerLoad(extended, page, url, Math.ceil(LOADS * share));
    return [
      figure('page settled → panel with name and score (card arrives last)', 'ms', cardLast, { budget: 150 }),
      figure('page settled → panel with name and score (whole next person at once)', 'ms', whole, {
        budget: 150,
        note: 'with the page’s own work on 1.2 MB',
      }),
      ...tasks,
    ];
  } finally {
    await extended.close();
  }
}

/** The panel beside the page, past the first run, with an active role. */
async function opened(extended: Extended, page: Page, name: string): Promise<Page> {
  const beside = await extended.panel(page);
  await command(beside, { name: 'saveRole', roleId: 'bench', role: ROLE });
  await beside.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { local: { set(o: object): Promise<void> } } } }
    ).chrome;
    await storage.local.set({ consent: { version: 1, at: 1 }, firstRun: 'done', activeRole: 'bench' });
  });
  await beside.evaluate(secondFrameOf, name);
  return beside;
}

interface Arrival {
  from: string;
  name: string;
  number: number;
  what: 'card' | 'main';
}

/** A person nobody has read yet, so that nothing kept can be shown before the read. */
async function arrival(page: Page, beside: Page, { from, name, number, what }: Arrival): Promise<number> {
  const slug = /\/in\/([^/]+)/.exec(from)?.[1] ?? '';
  const [given = ''] = name.split(' ');
  const next = `${given} ${String.fromCharCode(65 + (number % 26))}${number}`;
  await page.evaluate(nextPerson, { slug, nextSlug: `${slug}-${number}`, name, next, what });
  await rest();
  const showing = beside.evaluate(secondFrameOf, next);
  const settled = await page.evaluate(arrive);
  return (await showing) - settled;
}

/** The same load with and without the panel, in turns, so that a busy machine troubles both alike. */
async function tasksPerLoad(extended: Extended, page: Page, url: string, loads: number): Promise<Figure[]> {
  const found = { with: [] as number[][], without: [] as number[][] };
  await page.evaluateOnNewDocument(watchLongTasks);
  for (const turn of ['with', 'without', 'with', 'without'] as const) {
    await closePanels(extended);
    if (turn === 'with') await extended.panel(page);
    for (let i = 0; i < loads; i++) {
      await page.goto(url, { waitUntil: 'load' });
      await rest();
      found[turn].push(await page.evaluate(longTasks));
    }
  }
  const counts = (lists: number[][]): number[] => lists.map((list) => list.length);
  const sums = (lists: number[][]): number[] => lists.map((list) => list.reduce((sum, one) => sum + one, 0));
  const withPanel = figure('tasks over 50 ms in a load, with the panel', 'count', counts(found.with));
  const without = figure('tasks over 50 ms in a load, without', 'count', counts(found.without));
  return [
    withPanel,
    without,
    figure('  additional: difference of the medians', 'count', [withPanel.median - without.median], {
      budget: 0,
    }),
    figure('  their length in a load, with the panel', 'ms', sums(found.with)),
    figure('  their length in a load, without', 'ms', sums(found.without)),
  ];
}

async function closePanels({ browser, id }: Extended): Promise<void> {
  for (const target of browser.targets())
    if (target.url().startsWith(`chrome-extension://${id}/sidepanel.html`))
      await (await target.asPage()).close();
}
