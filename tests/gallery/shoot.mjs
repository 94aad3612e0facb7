/**
 * Pictures of every screen of the gallery, and what axe finds in each.
 *   node tests/gallery/shoot.mjs [name …]     all, or the named ones; pictures land in demo/gallery
 * Steps that open something before the picture stand in `ACTS`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build, preview } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = resolve(ROOT, 'demo/gallery');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = (process.env['WIDTHS'] ?? '320,360,480').split(',').map(Number);
const HEIGHT = 820;
const SCALE = Number(process.env['SCALE'] ?? 2);
const SCHEMES = (process.env['SCHEMES'] ?? 'light,dark').split(',');

const click = (selector) => (page) => page.click(selector);
/** `name+what`: the screen `name` after an act. */
const ACTS = {
  'profile+requirement': async (page) => {
    await page.click('details[data-state="stated"] > summary');
    await page.click('details[data-state="not stated"] > summary');
  },
  'profile-partly+requirement': click('details[data-state="not read yet"] > summary'),
  'profile+score': click('main button[aria-label="How the score came about"]'),
  'profile-partly+score': click('main button[aria-label="How the score came about"]'),
  'profile-partly+type': click('main button[aria-label="Type it in"]'),
  'profile-saved+compare': async (page) => page.locator('button ::-p-text(Compare and merge)').click(),
  'profile-saved+menu': click('footer button[aria-haspopup="menu"]'),
  'profile-suppressed+ask': async (page) => page.locator('footer button ::-p-text(Save anyway)').click(),
  'profile+role-menu': click('button[aria-haspopup="menu"]'),
  'profile+more-menu': click('button[aria-label="More"]'),
  'profile+note': async (page) => page.locator('footer button ::-p-text(Note)').click(),
  'posting+weights': async (page) => page.locator('main button ::-p-text(Weights)').click(),
  'controls+dialog': async (page) => page.locator('button ::-p-text(Open dialog)').click(),
};

const config = {
  root: resolve(ROOT, 'tests/gallery'),
  configFile: false,
  logLevel: 'error',
  build: { outDir: resolve(ROOT, 'demo/gallery/site'), emptyOutDir: true },
  preview: { port: 0, host: '127.0.0.1' },
};
await build(config);
const server = await preview(config);
const address = server.resolvedUrls.local[0];
const browser = await puppeteer.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--disable-background-networking', '--hide-scrollbars'],
});
mkdirSync(OUT, { recursive: true });
let findings = 0;
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error('page:', error.message));
  page.on('console', (message) => message.type() === 'error' && console.error('console:', message.text()));
  await page.goto(address, { waitUntil: 'networkidle0' });
  const names = await page.evaluate(() => window.screenNames);
  const asked = process.argv.slice(2);
  const wanted = [...names, ...Object.keys(ACTS)].filter((name) => !asked.length || asked.includes(name));
  for (const name of wanted) {
    for (const scheme of SCHEMES) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const width of WIDTHS) {
        const height = name.endsWith('-whole') ? 1900 : HEIGHT;
        await page.setViewport({ width, height, deviceScaleFactor: SCALE });
        // The hash alone would not load the page anew.
        await page.goto(`${address}?${name}-${width}-${scheme}#${name.split('+')[0]}`, { waitUntil: 'load' });
        await page.waitForSelector('#root > *');
        await new Promise((done) =>
          setTimeout(done, name.startsWith('reading') || name === 'paste' ? 450 : 60),
        );
        await ACTS[name]?.(page);
        await new Promise((done) => setTimeout(done, 60));
        await page.screenshot({ path: resolve(OUT, `${name}-${width}-${scheme}.png`) });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        if (wide) {
          findings++;
          console.log(`${name} ${width} ${scheme}: wider than the panel`);
        }
        // Names, roles and contrast do not depend on the width.
        if (width !== WIDTHS[0]) continue;
        await page.evaluate(AXE);
        const found = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
        for (const { id, nodes } of found.violations) {
          findings++;
          console.log(
            `${name} ${width} ${scheme}: ${id} ${nodes.length}\n   ${nodes[0].html.slice(0, 160)}\n   ${nodes[0].failureSummary?.split('\n')[1]}`,
          );
        }
      }
    }
  }
  console.log(
    `${wanted.length} screens, ${WIDTHS.length} widths, ${SCHEMES.length} themes: ${findings} findings`,
  );
} finally {
  await browser.close();
  await server.close();
}
process.exitCode = findings > 0 ? 1 : 0;
