/** What can go wrong while somebody works: nothing is lost, nothing is shown as saved before it is. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Extended } from '../../scripts/browser/chromium';
import { agree, fixture, launch, pagesOf, press, rowsOf, shows } from './harness';

const ilsabe = fixture('linkedin--sdui-2026-09-profile-sections-loaded');
const grouped = fixture('linkedin--artdeco-2025-03-profile-grouped-roles');

interface Answer {
  res?: { ok: boolean; why?: string; ids?: string[] };
}

/** Sends any message from a page of ours, past our own code. */
const send = (page: Page, type: string, data: unknown): Promise<Answer> =>
  page.evaluate(
    (kind: string, content: unknown) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<Answer> } };
      };
      return chrome.runtime.sendMessage({ id: 1, type: kind, data: content, timestamp: Date.now() });
    },
    type,
    data,
  );

const role = (name: string) => ({ name, employment: [], confidential: false, requirements: [] });

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
    for (let i = 0; i < 12; i++) {
      const id = `00000000-0000-4000-8000-0000000000${String(i).padStart(2, '0')}`;
      const command = { name: 'saveRole', roleId: `killed-${i}`, role: role(`Killed ${i}`) };
      const sending = send(panel, 'command', { id, command }).catch(() => null);
      await new Promise((done) => setTimeout(done, i * 3));
      await extended.killWorker().catch(() => {});
      const answer = await sending;
      const again = await send(panel, 'command', { id, command });
      expect(again.res?.ok).toBe(true);
      if (answer?.res) expect(answer.res).toEqual(again.res);
      expect((await rowsOf(panel, 'roles')).filter((row) => row['id'] === `killed-${i}`)).toHaveLength(1);
    }
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

  test('a full disk is named, and the person is kept for another try', async () => {
    const client = await panel.createCDPSession();
    const origin = `chrome-extension://${extended.id}`;
    await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_500_000 });
    const [candidateId = ''] = await ids(panel);
    let refused: Answer['res'];
    for (let i = 0; i < 60 && !refused; i++) {
      const command = { name: 'addNote', noteId: crypto.randomUUID(), candidateId, text: noise(49_000) };
      const { res } = await send(panel, 'command', { id: crypto.randomUUID(), command });
      if (!res?.ok) refused = res;
    }
    expect(refused).toMatchObject({ ok: false, why: 'storage full' });
    await client.send('Storage.overrideQuotaForOrigin', { origin });
    expect((await rowsOf(panel, 'candidates')).length).toBe(2);
  });
});

async function ids(page: Page): Promise<string[]> {
  return (await rowsOf(page, 'candidates')).map((row) => String(row['id']));
}

/** Text that does not compress: the store would make nothing of a repeated letter. */
function noise(length: number): string {
  return Array.from({ length }, () => String.fromCharCode(33 + Math.floor(Math.random() * 90))).join('');
}
