/** Firefox as its users have it: the icon in the toolbar, the real sidebar, and the browser's own question for a site. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtendedFirefox, GECKO_ID, openFirefox } from '../../scripts/browser/firefox';
import { type FirefoxWindow, firefoxWindow } from '../../scripts/browser/firefox-sidebar';
import { FIREFOX, press, rowsOf, shows, showsNot } from './harness';

const ADA = 'https://people.example/ada';
const OTHER = 'https://elsewhere.example/';
const NO_ACCESS = 'To read this page, click the Roledex icon';
const person = {
  '@context': 'https://schema.org',
  '@type': 'Person',
  name: 'Ada Exampleson',
  jobTitle: 'Back-end Developer',
  worksFor: { '@type': 'Organization', name: 'Tidewell' },
  address: { '@type': 'PostalAddress', addressLocality: 'Oslo', addressCountry: 'NO' },
  knowsAbout: ['Go', 'PostgreSQL'],
};
/** Who it is stands in the page's data alone. */
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hello</title>
<script type="application/ld+json">${JSON.stringify(person)}</script></head><body><h1>Hello</h1><p>Welcome.</p></body></html>`;

describe('the sidebar of Firefox', () => {
  let firefox: ExtendedFirefox;
  let window: FirefoxWindow;
  let sidebar: FirefoxWindow['sidebar'];
  let ada: Page;

  beforeAll(async () => {
    const pages = new Map([
      [ADA, page],
      [OTHER, '<p>Nothing.</p>'],
    ]);
    firefox = await openFirefox(FIREFOX, pages, { prompts: true });
    await firefox.visit(OTHER);
    ada = await firefox.visit(ADA);
    window = await firefoxWindow(firefox.browser, GECKO_ID);
    sidebar = window.sidebar;
  }, 120_000);
  afterAll(() => firefox.close());

  test('opens by a click on the icon, and begins with the consent', async () => {
    await ada.bringToFront();
    await window.clickIcon();
    await sidebar.shows('What Roledex reads, and where it stays');
    await sidebar.press('Agree and continue');
  });

  test('a site’s switch makes Firefox ask for that site, and a no is said', async () => {
    await sidebar.press('Indeed');
    const question = await window.answerPrompt(false);
    expect(question).toContain('indeed.com');
    expect(question).not.toMatch(/glassdoor|monster|all websites/i);
    await sidebar.shows('indeed.com was not allowed: Indeed stays off');
    await sidebar.press('Continue with 2 sites');
    await sidebar.press('Continue without a role');
    await sidebar.press('Start with my own pages');
  });

  test('the page on which the icon was clicked is read, and its person saved', async () => {
    await sidebar.shows('Ada Exampleson', 30_000);
    for (const words of ['Back-end Developer', 'Tidewell', 'PostgreSQL']) await sidebar.shows(words);
    await sidebar.press('Save to library');
    await sidebar.shows('Saved · Library');
  });

  test('any other page stays closed until the icon is clicked there', async () => {
    const other = await firefox.visit(OTHER);
    await other.bringToFront();
    await sidebar.shows(NO_ACCESS);
    expect(await sidebar.text()).not.toContain('Ada Exampleson');
    await window.clickIcon();
    await sidebar.shows('No person found here');
    await other.close();
  });

  test('“Always read” asks for one host: a no loses nobody, after a yes no click is needed', async () => {
    await ada.bringToFront();
    await sidebar.shows('Saved · Library');
    // The toast of the save lies over the button for a while.
    await sidebar.showsNot('saved to the library');
    await sidebar.press('Always read on people.example');
    await window.answerPrompt(false);
    await sidebar.shows('people.example was not allowed. A click on the Roledex icon still reads it.');
    await sidebar.shows('Saved · Library');
    await sidebar.press('Always read on people.example');
    expect(await window.answerPrompt(true)).toContain('people.example');
    await sidebar.showsNot('Always read on people.example');
    await ada.close();
    ada = await firefox.visit(ADA);
    await ada.bringToFront();
    await sidebar.shows('Ada Exampleson', 30_000);
    await sidebar.shows('Saved · Library');
  });

  test('and “Remove” in Settings closes it again at once', async () => {
    const settings = await firefox.extensionPage('dashboard.html#/settings/sites');
    expect((await rowsOf(settings, 'candidates')).map((row) => row['name'])).toEqual(['Ada Exampleson']);
    await shows(settings, 'people.example');
    await press(settings, 'Remove people.example');
    await showsNot(settings, 'people.example');
    await ada.bringToFront();
    await sidebar.shows(NO_ACCESS);
    expect(await sidebar.text()).not.toContain('Ada Exampleson');
  });

  test('nothing but the served pages was asked for', () => {
    const strange = firefox.watched.flatMap((one) => one.refused);
    expect(strange.filter((request) => !request.endsWith('favicon.ico'))).toEqual([]);
  });
});
