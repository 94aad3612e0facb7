/** Sites that are asked for one by one: the switch, the browser's answer, and what happens when access is taken away. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Extended } from '../../scripts/browser/chromium';
import { fixture, launch, pagesOf, press, rowsOf, shows, showsNot, textOf } from './harness';
import { type HostSettings, hostSettings, refuseRequests, requestsOf, watchRequests } from './host-settings';

const START = 'https://start.example/';
const ADA = 'https://profile.indeed.com/p/ada';
const NILS = 'https://people.example/nils';
const PEOPLE = 'https://people.example/*';
const INDEED = 'https://*.indeed.com/*';
const LINKEDIN = 'https://*.linkedin.com/*';
const ilsabe = fixture('linkedin--sdui-2026-09-profile-sections-loaded');
const ILSABE = String(ilsabe.expect.name);
const NO_ACCESS = 'To read this page, click the Roledex icon';
const resume = (
  name: string,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CV</title></head><body>
<h1>${name}</h1><p>Back-end Developer</p><section><h2>Experience</h2>
<article><h3>Back-end Developer</h3><p>Tidewell</p><p>Jan 2019 – Present</p><p>Builds booking services in Go.</p></article>
</section><section><h2>Skills</h2><ul><li>Go</li><li>PostgreSQL</li></ul></section></body></html>`;
/** Many times what a living reader needs to notice a change (150 ms and a pause). */
const SILENCE_MS = 2_000;

describe('a site that is asked for by its switch', () => {
  let extended: Extended;
  let hosts: HostSettings;
  let start: Page;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    extended = await launch(
      pagesOf(ilsabe)
        .set(START, '<p>Nothing.</p>')
        .set(ADA, resume('Ada Exampleson'))
        .set(NILS, resume('Nils Exampleson')),
    );
    start = await extended.visit(START);
    hosts = await hostSettings(extended.browser, extended.id);
    panel = await extended.panel(start);
    await watchRequests(panel);
    await (await extended.worker()).evaluate(() => {
      const { chrome, ...own } = globalThis as unknown as {
        chrome: { runtime: { onMessage: { addListener(hear: (message: { type?: string }) => void): void } } };
        captures: string[];
      };
      own.captures = [];
      chrome.runtime.onMessage.addListener((message) => {
        if (message.type === 'capture') own.captures.push(message.type);
      });
      Object.assign(globalThis, { captures: own.captures });
    });
  });
  afterAll(() => extended.close());

  const granted = (): Promise<string[]> =>
    panel.evaluate(async () => {
      const { permissions } = (
        globalThis as unknown as { chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } } }
      ).chrome;
      return (await permissions.getAll()).origins.sort();
    });
  const captures = async (): Promise<number> =>
    (await extended.worker()).evaluate(
      () => (globalThis as unknown as { captures: string[] }).captures.length,
    );
  /** A change that a reader at work reports. */
  const change = (tab: Page): Promise<void> =>
    tab.evaluate(() => {
      const skill = document.createElement('p');
      skill.textContent = `Changed ${document.querySelectorAll('p').length} times.`;
      document.body.append(skill);
    });
  /** Whether a reader still stands to its work in that tab: nothing of a change must arrive any more. */
  const silent = async (tab: Page): Promise<void> => {
    const before = await captures();
    await change(tab);
    await new Promise((done) => setTimeout(done, SILENCE_MS));
    expect(await captures()).toBe(before);
  };
  const clickIcon = async (tab: Page): Promise<void> => {
    const extension = (await extended.browser.extensions()).get(extended.id);
    if (!extension) throw new Error('The extension is not installed.');
    await tab.triggerExtensionAction(extension);
  };
  const noAccess = async (): Promise<void> => {
    await shows(panel, NO_ACCESS);
    expect(await textOf(panel)).not.toMatch(/Ada Exampleson|Tidewell/);
  };

  test('a no in the first run is said, and changes nothing', async () => {
    await press(panel, 'Agree and continue');
    await refuseRequests(panel, true);
    await press(panel, 'Indeed');
    await shows(panel, 'indeed.com was not allowed: Indeed stays off');
    expect(await requestsOf(panel)).toEqual([[INDEED]]);
    expect(await granted()).toEqual([LINKEDIN, 'https://*.upwork.com/*']);
    await shows(panel, 'Continue with 2 sites');
  });

  test('a yes grants the hosts of that site and no other', async () => {
    await refuseRequests(panel, false);
    await hosts.allow(INDEED);
    await press(panel, 'Indeed');
    await shows(panel, 'Continue with 3 sites');
    await showsNot(panel, 'was not allowed');
    expect(await requestsOf(panel)).toEqual([[INDEED], [INDEED]]);
    expect(await granted()).toEqual([INDEED, LINKEDIN, 'https://*.upwork.com/*']);
  });

  test('its pages are read from then on, without a click on the icon', async () => {
    await press(panel, 'Continue with 3 sites');
    await press(panel, 'Continue without a role');
    await press(panel, 'Start with my own pages');
    page = await extended.visit(ADA);
    await shows(panel, 'Ada Exampleson');
    expect(await textOf(panel)).not.toContain('Always read on');
    const before = await captures();
    await change(page);
    await expect.poll(captures).toBeGreaterThan(before);
    await press(panel, 'Save to library');
    await shows(panel, 'Saved · Library');
  });

  test('switched off in Settings it is given back: the panel says so at once, the reader in the tab stops', async () => {
    const settings = await extended.dashboard('#/settings/sites');
    await shows(settings, 'Indeed');
    await watchRequests(settings);
    await press(settings, 'Indeed');
    await page.bringToFront();
    await noAccess();
    expect(await granted()).toEqual([LINKEDIN, 'https://*.upwork.com/*']);
    await silent(page);
    expect((await rowsOf(panel, 'candidates')).map((row) => row['name'])).toEqual(['Ada Exampleson']);
    // The way back is the same switch.
    await hosts.allow(INDEED);
    await settings.bringToFront();
    await press(settings, 'Indeed');
    await expect.poll(granted).toContain(INDEED);
    expect(await requestsOf(settings)).toEqual([[INDEED]]);
    await page.bringToFront();
    await shows(panel, 'Ada Exampleson');
    await shows(panel, 'Saved · Library');
    await settings.close();
  });

  test('withdrawn in the browser’s own settings, the same', async () => {
    await page.bringToFront();
    await hosts.withdraw(INDEED);
    await noAccess();
    await silent(page);
  });

  test('a site of the install can be withdrawn too, and comes back by the icon', async () => {
    page = await extended.visit(ilsabe.url);
    await shows(panel, ILSABE, 20_000);
    await hosts.withdraw(LINKEDIN);
    await shows(panel, NO_ACCESS);
    await showsNot(panel, ILSABE);
    await silent(page);
    await clickIcon(page);
    await shows(panel, ILSABE, 20_000);
    await shows(panel, 'Always read on www.linkedin.com');
    // Given back in the browser's settings, nothing is offered any more, and no click is needed.
    await hosts.allow(LINKEDIN);
    await showsNot(panel, 'Always read on www.linkedin.com');
    await page.close();
    page = await extended.visit(ilsabe.url);
    await shows(panel, ILSABE, 20_000);
  });

  test('any other page is asked for by its own host, after it was read once; a no loses nobody', async () => {
    page = await extended.visit(NILS);
    await shows(panel, NO_ACCESS);
    await clickIcon(page);
    await shows(panel, 'Nils Exampleson');
    // The toast of the last save lies over the button, and has 8 seconds from when it was last seen.
    await showsNot(panel, 'Ada Exampleson saved');
    const before = (await requestsOf(panel)).length;
    await refuseRequests(panel, true);
    await press(panel, 'Always read on people.example');
    await shows(panel, 'people.example was not allowed. A click on the Roledex icon still reads it.');
    await shows(panel, 'Nils Exampleson');
    await shows(panel, 'Not saved');
    await refuseRequests(panel, false);
    await hosts.allow(PEOPLE);
    await press(panel, 'Always read on people.example');
    await showsNot(panel, 'Always read on people.example');
    expect((await requestsOf(panel)).slice(before)).toEqual([[PEOPLE], [PEOPLE]]);
    // Another tab, in which nobody clicked.
    await page.close();
    page = await extended.visit(NILS);
    await shows(panel, 'Nils Exampleson');
  });

  test('“Remove” in Settings takes that one host back', async () => {
    const settings = await extended.dashboard('#/settings/sites');
    await press(settings, 'Remove people.example');
    await showsNot(settings, 'people.example');
    await page.bringToFront();
    await shows(panel, NO_ACCESS);
    await showsNot(panel, 'Nils Exampleson');
    await silent(page);
    expect(await granted()).toEqual([LINKEDIN, 'https://*.upwork.com/*']);
    await settings.close();
  });

  test('nothing of it went over the network', () => {
    expect(extended.outside).toEqual([]);
  });
});
