/**
 * Every file of the database overwritten, each in a copy of the profile. Chromium repairs a damaged database by emptying
 * it without a word; the sentinel must say so, and nothing may be written over what a backup could bring back.
 */
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SaveDraft } from '../../lib/domain/command';
import { saveOf } from '../../scripts/bench/people';
import { command, send } from '../../scripts/browser/send';
import { agree, launch, rowsOf, shows, textOf } from '../e2e/harness';

const PEOPLE = 120;
/** So many of them with so much text that the first journal is full and becomes a table. Above 64 kB Chromium puts a row into a file of its own. */
const LONG = 110;
const long = (save: SaveDraft): SaveDraft => ({
  ...save,
  draft: { ...save.draft, about: { value: 'Long '.repeat(10_000), source: 'card' } },
});
const EMPTIED = 'The library on this computer was emptied';
/** Where the browser does not even replace it. */
const CLOSED = 'The library on this computer cannot be opened';
const folder = mkdtempSync(join(tmpdir(), 'roledex-corruption-'));
const whole = join(folder, 'whole');
let store = '';
let files: string[] = [];

beforeAll(async () => {
  const extended = await launch(new Map(), { profile: whole });
  const page = await extended.dashboard('#/settings');
  await agree(page);
  for (let i = 0; i < PEOPLE; i++) await command(page, i < LONG ? long(saveOf(i)) : saveOf(i));
  store = join('Default', 'IndexedDB', `chrome-extension_${extended.id}_0.indexeddb.leveldb`);
  await extended.close();
  files = readdirSync(join(whole, store));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface After {
  people: number;
  alarm: boolean;
  /** What a save in a hurry was answered. */
  answer: string;
}

type Damage = 'overwritten' | 'deleted' | 'cut in half';

async function afterDamage(damaged: readonly string[], how: Damage = 'overwritten'): Promise<After> {
  const copy = join(folder, damaged.join('-') || 'none');
  cpSync(whole, copy, { recursive: true });
  for (const file of damaged) {
    const path = join(copy, store, file);
    const { size } = statSync(path);
    if (how === 'deleted') rmSync(path);
    else if (how === 'cut in half') truncateSync(path, Math.floor(size / 2));
    else writeFileSync(path, Buffer.alloc(Math.max(16, size), 0xa5));
  }
  const extended = await launch(new Map(), { profile: copy });
  try {
    const page = await extended.dashboard('#/settings');
    await page.waitForFunction(() => document.body.innerText.trim().length > 100, { timeout: 20_000 });
    const people = await peopleIn(page);
    // Where somebody is missing, the alarm may take as long as a slow machine takes; where nobody is, it has its chance.
    if (people < PEOPLE) await shows(page, 'The library on this computer', 30_000).catch(() => {});
    else await new Promise((done) => setTimeout(done, 2_000));
    const said = await textOf(page);
    const alarm = said.includes(EMPTIED) || said.includes(CLOSED);
    const { res } = await send(page, 'command', { id: crypto.randomUUID(), command: saveOf(999) });
    return { people, alarm, answer: res?.ok ? 'saved' : String(res?.why) };
  } finally {
    await extended.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

/** How many are left; the browser fails to open a damaged database before it replaces it, so several times. */
async function peopleIn(page: Page): Promise<number> {
  for (let tries = 1; ; tries++) {
    try {
      return (await rowsOf(page, 'candidates')).length;
    } catch (error) {
      if (tries === 5) return 0;
      console.log(`Not opened: ${error}`);
      await new Promise((done) => setTimeout(done, 1_000));
    }
  }
}

test('a copy that nobody damaged has everybody, and no alarm', async () => {
  expect(await afterDamage([])).toEqual({ people: PEOPLE, alarm: false, answer: 'saved' });
});

/** A lock without content, and the text of what LevelDB did: no row was ever in them. */
const WITHOUT_ROWS = /^(LOCK|LOG|LOG\.old)$/;
const KINDS = [/^MANIFEST-\d+$/, /^CURRENT$/, /^\d+\.log$/, /^\d+\.ldb$/, /^LOG$/, /^LOCK$/];

test.each<Damage>(['overwritten', 'deleted', 'cut in half'])(
  'whichever file is %s: everybody is there, or the alarm is',
  async (how) => {
    // All kinds of files of such a store, else this would show less than it says.
    expect(KINDS.filter((kind) => !files.some((file) => kind.test(file)))).toEqual([]);
    const found: Record<string, After> = {};
    for (const file of files) found[file] = await afterDamage([file], how);
    found['all of them'] = await afterDamage(files, how);
    console.log(`Files ${how}:`);
    console.table(found);
    for (const [file, { people, alarm, answer }] of Object.entries(found)) {
      expect(alarm, `${file} ${how}: ${people} of ${PEOPLE} people are left`).toBe(people < PEOPLE);
      if (alarm) expect(answer, `${file}: a save after the loss`).toMatch(/^(database emptied|failed)$/);
      if (WITHOUT_ROWS.test(file)) expect(people, file).toBe(PEOPLE);
    }
    expect(Object.values(found).filter(({ alarm }) => alarm).length).toBeGreaterThanOrEqual(3);
  },
);
