/** A page that no site file knows: read outside of it, through the access that a click on the icon gives. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Extended } from '../../scripts/browser/chromium';
import { agree, launch, press, rowsOf, shows } from './harness';

const START = 'https://start.example/';
const ADA = 'https://people.example/ada';
const HOSTILE = 'https://people.example/mina';
const APP = 'https://app.example/';

const resume = (
  name: string,
): string => `<h1>${name}</h1><p>Back-end Developer</p><p style="display:none">Unseen</p>
<p><a href="mailto:someone@example.org">someone@example.org</a></p>
<section><h2>Experience</h2>
<article><h3>Back-end Developer</h3><p>Tidewell</p><p>Jan 2019 – Present</p><p>Builds booking services in Go and PostgreSQL.</p></article>
<article><h3>Developer</h3><p>Old Mill</p><p>2015 – 2018</p></article></section>
<section><h2>Skills</h2><ul><li>Go</li><li>PostgreSQL</li><li>Docker</li></ul></section>`;
const html = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CV</title>${head}</head><body>${body}</body></html>`;

/** Names that replace a document's or a form's own properties. */
const CLOBBERS = [
  'documentElement',
  'body',
  'getElementsByTagName',
  'querySelector',
  'querySelectorAll',
  'readyState',
  'hidden',
  'addEventListener',
  'createTreeWalker',
];
const FIELDS = ['parentNode', 'firstChild', 'nextSibling', 'tagName', 'nodeType', 'textContent', 'children'];
const POISON = `{"@context":"https://schema.org","@type":"Person","__proto__":{"name":"Wrong Person"},
"constructor":{"prototype":{"name":"Wrong Person"}},"name":"Wilhelmina Orchard","url":"javascript:alert(1)"}`;
// Not drawn: what a page of that size costs the browser itself is not under test.
const hostile = html(
  `${CLOBBERS.map((name) => `<img name="${name}">`).join('')}
<form>${FIELDS.map((name) => `<input name="${name}">`).join('')}${resume('Wilhelmina Orchard')}</form>
<script type="application/ld+json">${POISON}</script>
<script type="application/ld+json">${'['.repeat(100_000)}</script>
<style>.far { display: none }</style>
<script>
  const far = document.createElement('section');
  far.className = 'far';
  let at = far;
  for (let i = 0; i < 5000; i++) at = Node.prototype.appendChild.call(at, document.createElement('div'));
  for (let i = 0; i < 100000; i++) far.append(document.createElement('b'), 'noise ');
  far.append('x'.repeat(5000000));
  document.forms[0].append(far);
</script>`,
);

describe('a page that no site file knows', () => {
  let extended: Extended;
  let page: Page;
  let panel: Page;

  /** A click on the toolbar icon while the panel is open: grants the tab in front. */
  const click = async (tab: Page): Promise<void> => {
    const extension = (await extended.browser.extensions()).get(extended.id);
    if (!extension) throw new Error('The extension is not installed.');
    await tab.bringToFront();
    await tab.triggerExtensionAction(extension);
  };
  const violations = (): Promise<string[]> =>
    panel.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);

  beforeAll(async () => {
    extended = await launch(
      new Map([
        [START, html('<p>Nothing to read.</p>')],
        [ADA, html(resume('Ada Exampleson'))],
        [HOSTILE, hostile],
        [
          APP,
          html('<div id="app"></div>', '').replace(
            '</body>',
            `<script>setTimeout(() => { document.getElementById('app').innerHTML = ${JSON.stringify(resume('Nils Later'))}; }, 900)</script></body>`,
          ),
        ],
      ]),
    );
    const first = await extended.visit(START);
    panel = await extended.panel(first);
    await panel.evaluate(() => {
      const seen: string[] = [];
      (globalThis as unknown as { violations: string[] }).violations = seen;
      document.addEventListener('securitypolicyviolation', (event) =>
        seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
      );
    });
    await agree(panel);
    page = await extended.visit(ADA);
  });
  afterAll(() => extended.close());

  test('is not looked at before the icon is clicked, and the panel says so', async () => {
    await page.bringToFront();
    await shows(panel, 'To read this page, click the Roledex icon');
  });

  test('shows its person after the click, and leaves the page as it was', async () => {
    const before = await page.content();
    await click(page);
    await shows(panel, 'Ada Exampleson');
    await shows(panel, 'Back-end Developer');
    expect(await page.content()).toBe(before);
    // The page's own text is kept nowhere, only what was read of it.
    const session = await extended.session();
    expect(Object.keys(session).some((key) => key.startsWith('draft:'))).toBe(true);
    expect(JSON.stringify(session)).not.toContain('\uFFFB');
  });

  test('can be saved, and is known again after a reload', async () => {
    await press(panel, 'Save to library');
    await shows(panel, 'Saved · Library');
    expect((await rowsOf(panel, 'candidates')).map((row) => row['name'])).toEqual(['Ada Exampleson']);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await click(page);
    await shows(panel, 'Saved · Library');
    await shows(panel, 'Ada Exampleson');
  });

  test('is followed when it draws its person late', async () => {
    const app = await extended.visit(APP);
    await click(app);
    await shows(panel, 'Nils Later');
    await app.close();
  });

  test('may be as hostile as it likes: the panel shows the person and goes on working', async () => {
    const mina = await extended.visit(HOSTILE);
    await click(mina);
    await shows(panel, 'Wilhelmina Orchard', 30_000);
    const shown = await panel.$eval('main', (main) => main.innerText);
    expect(shown).not.toContain('Wrong Person');
    expect(await panel.evaluate(() => 'name' in Object.prototype)).toBe(false);
    await press(panel, 'Save to library');
    await shows(panel, 'Saved · Library');
    expect((await rowsOf(panel, 'candidates')).map((row) => row['name'])).toContain('Wilhelmina Orchard');
    await mina.close();
  });

  test('broke no rule of the panel’s policy and sent nothing anywhere', async () => {
    expect(await violations()).toEqual([]);
    expect(extended.outside).toEqual([]);
  });
});
