/** What a page could notice of the extension: nothing. And what the network could: nothing either. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Extended } from '../../scripts/browser/chromium';
import { agree, fixture, launch, pagesOf, press, shows } from './harness';

const ilsabe = fixture('linkedin--sdui-2026-09-profile-sections-loaded');

/** Runs before any script of the page: notes every event it could hear, every message and every change of its DOM. */
function watchEverything(): void {
  const seen: string[] = [];
  (globalThis as unknown as { seen: string[] }).seen = seen;
  const original = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event: Event): boolean {
    seen.push(`dispatch ${event.type}`);
    return original.call(this, event);
  };
  addEventListener('message', (event) => seen.push(`message ${JSON.stringify(event.data)}`), true);
  for (const name of (globalThis as unknown as { names: string[] }).names ?? [])
    document.addEventListener(name, () => seen.push(`event ${name}`), true);
  new MutationObserver((records) => {
    for (const record of records) seen.push(`change ${record.type} ${record.target.nodeName}`);
  }).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
}

describe('a page beside the panel', () => {
  let extended: Extended;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    extended = await launch(pagesOf(ilsabe));
    page = await extended.visit('about:blank');
    const names = ['wxt:content-script-started', 'linkedin:wxt:content-script-started'].map(
      (name) => `${extended.id}:${name}`,
    );
    await page.evaluateOnNewDocument((list: string[]) => {
      (globalThis as unknown as { names: string[] }).names = list;
    }, names);
    await page.evaluateOnNewDocument(watchEverything);
    await page.goto(ilsabe.url, { waitUntil: 'load' });
  });
  afterAll(() => extended.close());

  const seen = (): Promise<string[]> =>
    page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen.splice(0));

  test('hears, receives and changes nothing while it is read and saved', async () => {
    await new Promise((done) => setTimeout(done, 500));
    await seen();
    const before = await page.content();
    panel = await extended.panel(page);
    await agree(panel);
    await shows(panel, String(ilsabe.expect.name));
    await press(panel, 'Save to library');
    await shows(panel, 'Saved · Library');
    expect(await seen()).toEqual([]);
    expect(await page.content()).toBe(before);
  });

  test('finds no global, no address and no file of it', async () => {
    const found = await page.evaluate(async (id: string) => {
      const globals = Object.getOwnPropertyNames(globalThis).filter((name) => /roledex|wxt/i.test(name));
      const symbols = Object.getOwnPropertySymbols(globalThis).map(String);
      const files = [
        'sidepanel.html',
        'dashboard.html',
        'content-scripts/linkedin.js',
        'icons/32.png',
        'manifest.json',
      ];
      const fetched: string[] = [];
      for (const file of files)
        await fetch(`chrome-extension://${id}/${file}`).then(
          () => fetched.push(file),
          () => {},
        );
      const html = document.documentElement.outerHTML;
      return {
        globals,
        symbols: symbols.filter((name) => /reader/.test(name)),
        fetched,
        named: html.includes(id),
      };
    }, extended.id);
    expect(found).toEqual({ globals: [], symbols: [], fetched: [], named: false });
  });

  test('cannot end the reader with a message or an event of its own', async () => {
    await page.evaluate((id: string) => {
      for (let i = 0; i < 10; i++) {
        document.dispatchEvent(
          new CustomEvent(`${id}:linkedin:wxt:content-script-started`, {
            detail: { contentScriptName: 'linkedin', messageId: 'x' },
          }),
        );
        postMessage(
          { type: `${id}:linkedin:wxt:content-script-started`, contentScriptName: 'linkedin' },
          '*',
        );
        postMessage({ type: 'capture', data: { url: location.href, kind: 'none' } }, '*');
      }
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node.nodeValue?.includes('Keeps delivery pipelines'))
          node.nodeValue = 'Keeps gardens green since the page changed.';
    }, extended.id);
    await shows(panel, 'Keeps gardens green');
  });

  test('has nothing in a document that was loaded while the panel is closed', async () => {
    await panel.evaluate(() => window.close()).catch(() => {});
    while (extended.browser.targets().some((target) => target.url().includes('sidepanel.html')))
      await new Promise((done) => setTimeout(done, 50));
    await page.reload({ waitUntil: 'load' });
    const fresh = await extended.visit(ilsabe.url);
    await new Promise((done) => setTimeout(done, 700));
    expect(await ownWorlds(fresh)).toEqual([]);
    // Chromium keeps an empty world of ours in a frame that had one; what counts is that nothing ran in it.
    expect(
      (await ownWorlds(page)).filter((symbols) => /Symbol\((linkedin|upwork|anysite)/.test(symbols)),
    ).toEqual([]);
  });

  /** What stands in each world of the extension in that page: the symbols on its global. */
  async function ownWorlds(one: Page): Promise<string[]> {
    const client = await one.createCDPSession();
    const ids: number[] = [];
    client.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(extended.id)) ids.push(context.id);
    });
    await client.send('Runtime.enable');
    const symbols: string[] = [];
    for (const contextId of ids) {
      const expression = 'Object.getOwnPropertySymbols(globalThis).map(String).join()';
      const { result } = await client.send('Runtime.evaluate', { contextId, expression });
      symbols.push(String(result.value));
    }
    return symbols;
  }

  test('sent nothing anywhere, from no part of the extension', async () => {
    const allowed = /favicon\.ico$/;
    const refused = extended.watched
      .flatMap((one) => one.refused)
      .filter((request) => !allowed.test(request));
    expect(refused).toEqual([]);
    expect(extended.outside).toEqual([]);
  });
});
