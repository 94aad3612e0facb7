/** Own skills, from the settings to a panel that is open beside a profile: it matches anew without being loaded again. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Extended } from '../../scripts/browser/chromium';
import { axeFindings } from './axe';
import { catchDownloads, type Downloads } from './downloads';
import { agree, fixture, launch, pagesOf, press, rowsOf, shows, showsNot } from './harness';
import { command } from './seeded-people';

const ilsabe = fixture('linkedin--sdui-2026-09-profile-sections-loaded');
let extended: Extended;
let panel: Page;
let settings: Page;
let downloads: Downloads;

beforeAll(async () => {
  extended = await launch(pagesOf(ilsabe));
  downloads = await catchDownloads(extended.browser);
  settings = await extended.dashboard('#/settings/words');
  await agree(settings);
  await command(settings, {
    name: 'saveRole',
    roleId: 'platform',
    role: {
      name: 'Platform',
      employment: [],
      confidential: false,
      requirements: [{ id: 'r', kind: 'skill', anyOf: ['Conveyor'], need: 'must', weight: 3 }],
    },
  });
  await settings.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { set(o: object): Promise<void> } } } }
    ).chrome.storage.local.set({ activeRole: 'platform' }),
  );
  // In a window of its own: a panel follows the tab that is in front of it.
  panel = await extended.panel(await extended.secondWindow(ilsabe.url));
});
afterAll(() => extended.close());

const field = async (label: string): Promise<ElementHandle<HTMLInputElement>> => {
  const found = await settings.waitForSelector(`aria/${label}`);
  if (!found) throw new Error(`No field ${label}.`);
  return found as ElementHandle<HTMLInputElement>;
};
const type = async (label: string, words: string): Promise<void> => {
  await (await field(label)).type(words);
};

test('a word nobody knows is not stated, and is stated as soon as it is an own one', async () => {
  await shows(panel, '0 of 1 must-haves stated');
  await shows(settings, 'None of your own yet.');
  await press(settings, 'Add a skill');
  await shows(settings, 'New skill');
  await type('Name', 'Conveyor');
  await type('Also written', 'delivery pipelines, belts');
  await type('Implies', 'Nonesuch');
  await press(settings, 'Save');
  await shows(settings, 'Nonesuch is not in the vocabulary. Add it as a skill first.');
  expect(await rowsOf(settings, 'ownSkills')).toEqual([]);

  const implies = await field('Implies');
  await implies.click({ count: 3 });
  await implies.type('ci/cd');
  await type('Try it', 'Three years of belts and Kafka.');
  await shows(settings, 'Recognised once.');
  expect(await axeFindings(settings)).toEqual([]);
  await press(settings, 'Save');
  await shows(settings, 'Conveyor saved');
  await shows(settings, 'Also written: delivery pipelines, belts');
  await shows(settings, 'Implies: CI/CD');
  await shows(panel, '1 of 1 must-haves stated');
  expect(await axeFindings(settings)).toEqual([]);
});

test('removed, it is not stated any more; undone, it is', async () => {
  await press(settings, 'Remove Conveyor');
  await shows(panel, '0 of 1 must-haves stated');
  await press(settings, 'Undo');
  await shows(panel, '1 of 1 must-haves stated');
});

test('a saved score names the vocabulary with the own words in it', async () => {
  await press(panel, 'Save');
  await shows(panel, 'Saved · New');
  const [entry] = await rowsOf(panel, 'entries');
  expect(entry?.['match']).toMatchObject({ musts: 1, mustsStated: 1 });
  const { vocabulary = '' } = (entry?.['match'] ?? {}) as { vocabulary?: string };
  expect(vocabulary).toMatch(/^\d+-[\da-f]+\+1-[\da-f]+$/);
});

test('a file is shown before it is taken, and comes back as it was exported', async () => {
  await press(settings, 'Export own skills');
  await shows(settings, 'Exported to roledex-own-skills.json');
  const { path, bytes } = await downloads.file(/own-skills\.json$/);
  const exported = JSON.parse(bytes.toString('utf8')) as { skills: { name: string }[] };
  expect(exported.skills.map(({ name }) => name)).toEqual(['Conveyor']);
  const choose = async (file: string): Promise<void> => {
    const input = await settings.waitForSelector('#part-words input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  };
  await choose(path);
  await shows(settings, 'brings nothing new');
  await press(settings, 'Cancel');

  const other = join(tmpdir(), `own-${process.pid}.json`);
  const lamp = { name: 'Lantern', group: 'data', aliases: [], implies: [], context: 'beside' };
  writeFileSync(
    other,
    JSON.stringify({ ...exported, skills: [...exported.skills, lamp, { name: 'Broken' }] }),
  );
  await choose(other);
  await shows(settings, '1 new skill');
  await shows(settings, 'Left out, because they are not readable as skills: Broken');
  expect(await rowsOf(settings, 'ownSkills')).toHaveLength(1);
  await press(settings, 'Take them over');
  await shows(settings, '1 skill taken over');
  await shows(settings, 'Remove Lantern'.slice(7));
  expect(await rowsOf(settings, 'ownSkills')).toHaveLength(2);

  writeFileSync(other, 'not json');
  await choose(other);
  await shows(settings, 'holds no own skills of Roledex. Nothing was changed.');
  await showsNot(settings, 'Take them over');
});
