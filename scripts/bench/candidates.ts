/**
 * The table of people with 10,000 in it, in the built dashboard: how long from opening the page to the first rows, to all
 * of them and to every match, and the tasks that hold the page up on the way.
 */
import type { Page } from 'puppeteer-core';
import type { RoleContent } from '../../lib/domain/command';
import { type Extended, openChromium } from '../browser/chromium';
import { command } from '../browser/send';
import { type Figure, figure } from './figure';
import { type PeopleShown, peopleShown, watchPeople } from './in-page/people';
import { importedOf } from './people';

const PEOPLE = 10_000;
const BATCH = 50;
const LOADS = 5;
/** For matching everybody once. */
const PATIENCE = 240_000;

const ROLE: RoleContent = {
  name: 'Back-end engineer',
  employment: [],
  confidential: false,
  requirements: ['Python', 'Django', 'PostgreSQL', 'Redis', 'Docker', 'Apache Kafka', 'AWS'].map(
    (skill, n) => ({
      id: `r${n}`,
      kind: 'skill',
      anyOf: [skill],
      need: n < 5 ? 'must' : 'nice',
      weight: n < 5 ? 3 : 1,
    }),
  ),
};

export async function candidates(extension: string, share: number): Promise<Figure[]> {
  const people = PEOPLE * share;
  const loads = Math.max(2, Math.ceil(LOADS * share));
  const extended = await openChromium({ extension, pages: new Map() });
  try {
    const page = await extended.dashboard('#/settings');
    await store(page, people);
    const stored = people.toLocaleString('en');
    const library = await openings(extended, 'all', loads);
    // Matching everybody takes long: it is measured once or twice, the rest of a shortlist as often as the library.
    const role = await openings(extended, 'bench', Math.ceil(loads / 2));
    return [
      ...figuresOf(`library of ${stored}`, library),
      ...figuresOf(`shortlist of ${stored}`, role),
      figure(
        `shortlist of ${stored}: everybody matched`,
        'ms',
        role.map(({ matched }) => matched ?? NaN),
      ),
      ...tasksOf(`shortlist of ${stored}, while matching`, role, (at, { allRows = 0 }) => at > allRows),
    ];
  } finally {
    await extended.close();
  }
}

/** Everybody imported into one role. */
async function store(page: Page, people: number): Promise<void> {
  await command(page, { name: 'saveRole', roleId: 'bench', role: ROLE });
  const jobId = crypto.randomUUID();
  await command(page, { name: 'startJob', jobId, kind: 'import', label: 'bench.csv', total: people });
  for (let from = 0; from < people; from += BATCH)
    await command(page, {
      name: 'importBatch',
      jobId,
      roleId: 'bench',
      candidates: Array.from({ length: Math.min(BATCH, people - from) }, (_, i) => importedOf(from + i)),
    });
  await command(page, { name: 'finishJob', jobId, state: 'done' });
}

/** The page opened anew each time, as from a bookmark. */
async function openings(extended: Extended, place: string, loads: number): Promise<PeopleShown[]> {
  const found: PeopleShown[] = [];
  for (let i = 0; i < loads; i++) {
    const page = await extended.browser.newPage();
    await page.evaluateOnNewDocument(watchPeople);
    await page.goto(`chrome-extension://${extended.id}/dashboard.html#/candidates/${place}`);
    found.push(await page.evaluate(peopleShown, PATIENCE));
    await page.close();
  }
  return found;
}

function figuresOf(whose: string, openings: readonly PeopleShown[]): Figure[] {
  const times = (name: 'firstRows' | 'allRows'): number[] => openings.map((one) => one[name] ?? Number.NaN);
  return [
    figure(`${whose}: first rows`, 'ms', times('firstRows')),
    figure(`${whose}: all rows`, 'ms', times('allRows')),
    ...tasksOf(`${whose}, until all rows`, openings, (at, { allRows = 0 }) => at <= allRows),
  ];
}

function tasksOf(
  whose: string,
  openings: readonly PeopleShown[],
  counted: (from: number, opening: PeopleShown) => boolean,
): Figure[] {
  const tasks = openings.map((one) =>
    one.tasks.filter(({ from }) => counted(from, one)).map(({ took }) => took),
  );
  return [
    figure(
      `${whose}: longest task`,
      'ms',
      tasks.map((all) => Math.max(0, ...all)),
    ),
    figure(
      `${whose}: tasks over 50 ms`,
      'count',
      tasks.map((all) => all.length),
    ),
  ];
}
