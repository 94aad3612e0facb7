/** What can go wrong while somebody works: nothing is lost, nothing is shown as saved before it is. */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RoleContent } from '../../lib/domain/command';
import type { Extended } from '../../scripts/browser/chromium';
import { send } from '../../scripts/browser/send';
import { agree, CHROME, fixture, launch, pagesOf, press, rowsOf, shows } from './harness';
import { killDuring } from './kills';

const ilsabe = fixture('linkedin--sdui-2026-09-profile-sections-loaded');
const grouped = fixture('linkedin--artdeco-2025-03-profile-grouped-roles');

const role = (name: string): RoleContent => ({ name, employment: [], confidential: false, requirements: [] });

describe('under attack', () => {
  let extended: Extended;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    extended = await launch(pagesOf(ilsabe, grouped));
    page = await extended.visit(ilsabe.url);
    panel = await extended.panel(page);
    await agree(panel);
    await shows(panel, String(ilsabe.expect.name));
  });
  afterAll(() => extended.close());

  test('a worker that was stopped wakes for the save', async () => {
    await extended.killWorker();
    await press(panel, 'Save to library');
    await shows(panel, 'Saved · Library');
    expect(await rowsOf(panel, 'candidates')).toHaveLength(1);
  });

  test('a worker stopped at any moment leaves each command done once or not at all', async () => {
    await killDuring(extended, panel, {
      // With those of kill-steps.test.ts about a hundred.
      count: 75,
      latest: 36,
      commandOf: (number) => ({
        name: 'saveRole',
        roleId: `killed-${number}`,
        role: role(`Killed ${number}`),
      }),
      stored: async (number) =>
        (await rowsOf(panel, 'roles')).filter((row) => row['id'] === `killed-${number}`).length === 1,
    });
  });

  test('a panel that closes in the same moment has saved', async () => {
    await page.goto(grouped.url, { waitUntil: 'domcontentloaded' });
    await shows(panel, String(grouped.expect.name));
    await shows(panel, 'Save to library');
    await panel
      .evaluate(() => {
        const buttons = [...document.querySelectorAll('button')];
        buttons.find((button) => button.textContent?.startsWith('Save to library'))?.click();
        window.close();
      })
      .catch(() => {});
    const watcher = await extended.dashboard('#/settings');
    await watcher.waitForFunction(
      async () => {
        const rows = await new Promise<unknown[]>((done) => {
          const opening = indexedDB.open('roledex');
          opening.onsuccess = () => {
            const all = opening.result.transaction('candidates').objectStore('candidates').getAll();
            all.onsuccess = () => {
              opening.result.close();
              done(all.result);
            };
          };
        });
        return rows.length === 2;
      },
      { timeout: 10_000, polling: 100 },
    );
    await watcher.close();
    panel = await extended.panel(page);
    await shows(panel, 'Saved · Library');
  });

  test('two panels at once show the same, and one save is one person', async () => {
    const other = await extended.secondWindow(grouped.url);
    const second = await extended.panel(other);
    await shows(second, 'Saved · Library');
    await Promise.all([
      send(panel, 'command', {
        id: crypto.randomUUID(),
        command: { name: 'addTag', candidateIds: await ids(panel), tag: 'a' },
      }),
      send(second, 'command', {
        id: crypto.randomUUID(),
        command: { name: 'addTag', candidateIds: await ids(panel), tag: 'a' },
      }),
    ]);
    const tags = await rowsOf(panel, 'candidateTags');
    expect(new Set(tags.map((tag) => tag['candidateId'])).size).toBe(tags.length);
    await other.close();
  });

  test('what is no command of ours changes nothing and says why', async () => {
    const before = JSON.stringify(await rowsOf(panel, 'candidates'));
    for (const data of [
      null,
      1,
      {},
      { id: 'x' },
      { id: 'x', command: { name: 'eraseEverything' } },
      JSON.parse('{"__proto__":{"a":1}}'),
    ])
      expect((await send(panel, 'command', data)).res).toMatchObject({ ok: false, why: 'invalid' });
    expect(JSON.stringify(await rowsOf(panel, 'candidates'))).toBe(before);
  });

  test('a page cannot send anything, and a reader only captures', async () => {
    const answer = await page.evaluate(async (id: string) => {
      const { chrome } = globalThis as unknown as {
        chrome?: { runtime?: { sendMessage?: (id: string, m: object) => Promise<unknown> } };
      };
      return chrome?.runtime?.sendMessage
        ? chrome.runtime.sendMessage(id, { type: 'command' }).catch(() => 'refused')
        : 'no runtime';
    }, extended.id);
    expect(['no runtime', 'refused', undefined]).toContain(answer);
  });
});

describe('a full disk', () => {
  test('is named, and the person is kept for another try', async () => {
    // With `unlimitedStorage` the browser enforces no quota, and a test cannot fill the disk: the same build without it.
    const extension = mkdtempSync(join(tmpdir(), 'roledex-quota-'));
    cpSync(CHROME, extension, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
    manifest.permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
    writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
    const extended = await launch(pagesOf(ilsabe), { extension });
    try {
      const page = await extended.visit(ilsabe.url);
      const panel = await extended.panel(page);
      await agree(panel);
      await shows(panel, 'Save to library');
      const client = await panel.createCDPSession();
      const origin = `chrome-extension://${extended.id}`;
      await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 6_000_000 });
      await panel.evaluate(fillTheDisk);
      await press(panel, 'Save to library');
      await shows(panel, 'Not saved: the disk is full');
      await shows(panel, 'is kept until the browser closes');
      await client.send('Storage.overrideQuotaForOrigin', { origin });
      await press(panel, 'Save again');
      await shows(panel, 'Saved · Library');
    } finally {
      await extended.close();
      rmSync(extension, { recursive: true, force: true });
    }
  });
});

async function ids(page: Page): Promise<string[]> {
  return (await rowsOf(page, 'candidates')).map((row) => String(row['id']));
}

/** Fills what room the quota leaves, in a database of its own, until the browser refuses. */
async function fillTheDisk(): Promise<void> {
  const db = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open('filler', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  for (let size = 1_000_000; size >= 1_000; ) {
    const stored = await new Promise<boolean>((done) => {
      const writing = db.transaction('rows', 'readwrite');
      writing.objectStore('rows').add(crypto.getRandomValues(new Uint8Array(Math.min(size, 65_000))));
      for (let left = size - 65_000; left > 0; left -= 65_000)
        writing.objectStore('rows').add(crypto.getRandomValues(new Uint8Array(Math.min(left, 65_000))));
      writing.oncomplete = () => done(true);
      writing.onabort = () => done(false);
    });
    if (!stored) size /= 10;
  }
  db.close();
}
