/**
 * Draws public/icons/*.png from icon.svg: `node scripts/icons.mjs`, after a change of the drawing. The pictures are
 * kept in the repository, so that a build needs no browser. CHROME_PATH names a Chromium that is elsewhere.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';

const SVG = readFileSync(resolve(import.meta.dirname, 'icon.svg'), 'utf8');
const OUT = resolve(import.meta.dirname, '../public/icons');
/** Toolbar 16 and 32, extensions page 48, store 128: the store wants 96 drawn in 128, with a clear edge. */
const SIZES = [
  [16, 16],
  [32, 32],
  [48, 48],
  [128, 96],
];

mkdirSync(OUT, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const [size, drawn] of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0;display:grid;place-items:center;height:${size}px}svg{width:${drawn}px;height:${drawn}px}</style>${SVG}`,
    );
    await page.screenshot({ path: resolve(OUT, `${size}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
