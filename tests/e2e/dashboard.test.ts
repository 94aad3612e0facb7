import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Command, CommandAnswer } from '../../lib/domain/command';
import type { Draft } from '../../lib/domain/reading';
import type { Extended } from '../../scripts/browser/chromium';
import { agree, launch, press, rowsOf, shows, showsNot, textOf } from './harness';

const requirement = (skill: string) => ({
  id: skill,
  kind: 'skill' as const,
  anyOf: [skill],
  need: 'must' as const,
  weight: 3,
});

const draft = (name: string, about: string): Draft => ({
  name: { value: name, source: 'card' },
  headline: { value: 'Back-end engineer', source: 'card' },
  about: { value: about, source: 'card' },
  currentCompany: { value: 'Nordbank', source: 'card' },
  missing: { skills: 'absent', experience: 'absent', education: 'absent', emails: 'absent' },
  handle: name.split(' ')[0]?.toLowerCase() ?? name,
  layout: 'test-2026',
});

/** Straight to the background, as a page of ours sends it. */
function send(page: Page, command: Command): Promise<CommandAnswer> {
  return page.evaluate(async (one) => {
    const { runtime } = (
      globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<{ res: CommandAnswer }> } };
      }
    ).chrome;
    const data = { id: crypto.randomUUID(), command: one };
    return (await runtime.sendMessage({ id: 1, type: 'command', data, timestamp: Date.now() })).res;
  }, command);
}

describe('candidates and the bin in the dashboard', () => {
  let extended: Extended;
  let page: Page;
  const save = async (name: string, about: string): Promise<void> => {
    const answer = await send(page, {
      name: 'saveDraft',
      site: 'linkedin',
      url: `https://www.linkedin.com/in/${name.split(' ')[0]?.toLowerCase()}/`,
      readAt: Date.now(),
      draft: draft(name, about),
      roles: [{ roleId: 'django' }],
    });
    expect(answer).toMatchObject({ ok: true });
  };
  const namesShown = () =>
    page.$$eval('tr[data-id] a', (links) => links.map((link) => link.textContent?.trim()));
  const go = (hash: string) =>
    page.evaluate((to) => {
      window.location.hash = to;
    }, hash);

  beforeAll(async () => {
    extended = await launch(new Map());
    page = await extended.dashboard('#/candidates');
    await agree(page);
    await page.setViewport({ width: 1280, height: 800 });
  });
  afterAll(() => extended.close());

  test('says what to do first while nobody is saved', async () => {
    await shows(page, 'Nobody saved yet');
    await shows(page, 'Make a role');
  });

  test('lists the people of a role with live matches, must-haves first', async () => {
    await send(page, {
      name: 'saveRole',
      roleId: 'django',
      role: {
        name: 'Senior Django',
        employment: [],
        confidential: false,
        requirements: ['Python', 'Django', 'Kafka'].map(requirement),
      },
    });
    await save('Mona Vogt', 'Ten years of Java.');
    await save('Ada Kowalska', 'Ledgers in Python and Django, events over Kafka.');
    await save('Radu Pop', 'Python scripts for the warehouse.');
    await go('#/candidates/django');
    await shows(page, '3 people');
    await shows(page, '3 of 3');
    await shows(page, '1 of 3');
    await shows(page, '0 of 3');
    expect(await namesShown()).toEqual(['Ada Kowalska', 'Radu Pop', 'Mona Vogt']);
  });

  test('searches in what is stated, says what it hides, and keeps it over a reload', async () => {
    await page.type('input[type=search]', 'python -kafka');
    await shows(page, '1 of 3 people');
    expect(await namesShown()).toEqual(['Radu Pop']);
    expect(page.url()).toContain('q=python');
    await page.reload();
    await shows(page, '1 of 3 people');
    await press(page, 'Clear search');
    await shows(page, '3 people');
  });

  test('changes a stage in place, and undoes it', async () => {
    await press(page, 'New. Stage of Ada Kowalska');
    await press(page, 'Interview');
    await shows(page, 'Ada Kowalska moved to Interview');
    await page.waitForSelector('[aria-label="Interview. Stage of Ada Kowalska"]');
    await press(page, 'Undo');
    await page.waitForSelector('[aria-label="New. Stage of Ada Kowalska"]');
    const entries = await rowsOf(page, 'entries');
    expect(entries.every(({ stage }) => stage === 'new')).toBe(true);
  });

  test('asks for the reason of a rejection', async () => {
    await press(page, 'New. Stage of Mona Vogt');
    await press(page, 'Rejected');
    await press(page, 'Move to Rejected');
    await shows(page, 'A reason is needed.');
    await page.type('dialog[open] textarea', 'Asks for Java work');
    await press(page, 'Move to Rejected');
    await shows(page, 'Mona Vogt moved to Rejected');
    const entries = await rowsOf(page, 'entries');
    expect(entries.map(({ decision }) => decision)).toContainEqual(
      expect.objectContaining({ what: 'rejected', reason: 'Asks for Java work' }),
    );
  });

  test('filters by stage', async () => {
    await press(page, 'Filter');
    await press(page, 'Rejected');
    await page.keyboard.press('Escape');
    await shows(page, '1 of 3 people');
    await press(page, 'Remove Stage: Rejected');
    await shows(page, '3 people');
  });

  test('keeps a filter under a name, applies, renames and deletes it, each with its undo', async () => {
    const filterButton = 'button[popovertarget] ::-p-text(Saved filters)';
    await page.type('input[type=search]', 'python');
    await shows(page, '2 of 3 people');
    await page.locator(filterButton).click();
    await page.type('[popover]:popover-open input', 'Pythonistas');
    await page.keyboard.press('Enter');
    await shows(page, 'Filter Pythonistas saved');
    // A click beside it closes the list of filters.
    await press(page, 'Undo');
    await shows(page, 'Undone');
    await page.locator(filterButton).click();
    await shows(page, 'No filter is kept yet.');
    await page.locator('[popover]:popover-open input').fill('Pythonistas');
    await page.keyboard.press('Enter');
    await shows(page, 'Filter Pythonistas saved');
    await page.keyboard.press('Escape');
    await press(page, 'Clear search');
    await showsNot(page, '2 of 3 people');
    await page.locator(filterButton).click();
    await page.locator('[popover]:popover-open button ::-p-text(Pythonistas)').click();
    await shows(page, '2 of 3 people');
    await press(page, 'Rename Pythonistas');
    await page.locator('[popover]:popover-open li input').fill('Snakes');
    await page.keyboard.press('Enter');
    await shows(page, 'Filter renamed to Snakes');
    await press(page, 'Delete Snakes');
    await shows(page, 'Filter Snakes deleted');
    await shows(page, 'No filter is kept yet.');
    await press(page, 'Undo');
    await page.waitForSelector('[aria-label="Delete Snakes"]');
    await press(page, 'Clear search');
    await showsNot(page, '2 of 3 people');
  });

  test('hides and shows columns, and keeps that over a reload', async () => {
    await page.locator('button[popovertarget] ::-p-text(Columns)').click();
    await page.locator('[popover]:popover-open label ::-p-text(Tags)').click();
    await page.locator('[popover]:popover-open label ::-p-text(Source)').click();
    const heads = () => page.$$eval('thead th', (all) => all.map((one) => one.textContent?.trim()));
    const wanted = ['', 'Person', 'Must-haves stated', 'Score', 'Stage', 'Tags', 'Read'];
    await page.waitForFunction(() => document.querySelector('thead')?.textContent?.includes('Tags'));
    await page.waitForFunction(() => !document.querySelector('thead')?.textContent?.includes('Source'));
    expect(await heads()).toEqual(wanted);
    await page.reload();
    await shows(page, '3 people');
    await page.waitForFunction(() => document.querySelector('thead')?.textContent?.includes('Tags'));
    expect(await heads()).toEqual(wanted);
  });

  test('opens a person by keyboard: quotes, fields typed over, back with Escape', async () => {
    await page.focus('tr[data-id] a');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForSelector('aside[aria-label="Ada Kowalska"]');
    expect(page.url()).toContain('person=');
    await page.click('aside details[data-state="stated"] > summary');
    await shows(page, 'Ledgers in');
    await press(page, 'Change Employer');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyA');
    await page.keyboard.up('Control');
    await page.keyboard.type('Harbour Labs');
    await page.keyboard.press('Enter');
    await shows(page, 'Employer of Ada Kowalska changed');
    await shows(page, 'Employer typed');
    const ada = (await rowsOf(page, 'candidates')).find(({ name }) => name === 'Ada Kowalska');
    expect(ada).toMatchObject({ currentCompany: 'Harbour Labs' });
    await page.focus('aside h2');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('aside') === null);
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Ada Kowalska');
  });

  test('acts on the selected, and moves them to the bin', async () => {
    await press(page, 'Select Radu Pop');
    await press(page, 'Select Mona Vogt');
    await shows(page, '2 selected');
    await page.locator('section[aria-label="What to do with the selected"] ::-p-text(Bin)').click();
    await shows(page, '2 people moved to the bin');
    await shows(page, '1 person');
    expect(await namesShown()).toEqual(['Ada Kowalska']);
  });

  test('brings one back, and erases the other for good', async () => {
    await go('#/bin');
    await press(page, 'Bring back Radu Pop');
    await shows(page, 'Radu Pop is back');
    await press(page, 'Erase for good… Mona Vogt');
    await shows(page, 'This cannot be undone.');
    expect(await textOf(page)).toContain('Warn if this person is about to be saved again');
    await page.locator('dialog[open] footer button:last-child').click();
    await shows(page, 'Mona Vogt was erased');
    await shows(page, 'The bin is empty');
    const people = await rowsOf(page, 'candidates');
    expect(people.map(({ name }) => name).sort()).toEqual(['Ada Kowalska', 'Radu Pop']);
    expect((await rowsOf(page, 'suppressed')).length).toBeGreaterThan(0);
    expect(JSON.stringify(await rowsOf(page, 'history'))).not.toContain('Mona');
    await go('#/candidates/django');
    await shows(page, '2 people');
    expect((await namesShown()).sort()).toEqual(['Ada Kowalska', 'Radu Pop']);
  });
});
