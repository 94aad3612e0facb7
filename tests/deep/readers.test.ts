/** Every reader on broken copies of every fixture, in a real browser: always a valid reading, never an exception. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseReading } from '../../lib/domain/reading.schema';
import { finish } from '../../lib/sites/finish';
import type { RawReading } from '../../lib/sites/read-page';
import { openPages } from '../../scripts/bench/browser';
import { bundle, put } from '../../scripts/bench/bundle';
import { fixture } from '../e2e/harness';
import { change } from '../sites/broken-page';
import type * as InPage from './in-page/readers';
import { share } from './share';

const MUTANTS = 20_000;
const AT_ONCE = 100;
const FOLDER = resolve(import.meta.dirname, '../fixtures/sites');
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html') && statSync(resolve(FOLDER, file)).size > 0)
  .map((file) => file.slice(0, -'.html'.length));
const EACH = Math.ceil(share(MUTANTS) / names.length);

/** What form controls can shadow on a form that the readers walk over. */
const HARD = [
  'children',
  'parentNode',
  'getAttribute',
  'attributes',
  'tagName',
  'childNodes',
  'textContent',
  'closest',
  'matches',
  'contains',
  'parentElement',
  'querySelector',
  'querySelectorAll',
  'firstChild',
  'nextSibling',
  'nodeType',
  'id',
  'className',
];
/** A reader that stumbled over the DOM. */
const UNGUARDED = /is not a function|undefined|of null/;
const broken = fc.record({
  changes: fc.array(change, { minLength: 1, maxLength: 8 }),
  clobber: fc.oneof(fc.constant([]), fc.subarray(HARD, { minLength: 1 })),
  generic: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});

describe(`${EACH} broken copies of each of ${names.length} pages`, () => {
  let script: string;
  let browser: Awaited<ReturnType<typeof openPages>>;
  const pages = new Map<string, string>();

  beforeAll(async () => {
    script = await bundle(new URL('./in-page/readers.ts', import.meta.url));
    browser = await openPages(pages);
  });
  afterAll(() => browser.close());

  test.each(names)('%s', async (name) => {
    const { url, file } = fixture(name);
    // Its scripts are not what is tested, and some would leave the page.
    const content = readFileSync(file, 'utf8').replace(/<meta[^>]+http-equiv="?refresh[^>]*>/gi, '');
    pages.set(url.replace(/#.*$/, ''), content.replace(/<head>/i, `<head>${NO_SCRIPTS}`));
    await browser.page.goto(url, { waitUntil: 'domcontentloaded' });
    await put(browser.page, script);
    const wanted = fc.sample(broken, { numRuns: EACH, seed: 20_26 });
    for (let from = 0; from < wanted.length; from += AT_ONCE) {
      const some = wanted.slice(from, from + AT_ONCE);
      const readings = await browser.page.evaluate(
        (address, all) =>
          (globalThis as unknown as { measured: typeof InPage }).measured.readBroken(address, all),
        url,
        some as InPage.Broken[],
      );
      readings.forEach((json, i) => {
        const told = `mutant ${from + i} of ${name}: ${JSON.stringify(some[i])}`;
        expect(json.startsWith('threw') ? json : '', told).toBe('');
        const raw = JSON.parse(json) as RawReading;
        expect(() => parseReading(finish(raw)), told).not.toThrow();
        expect(
          raw.report.warnings.filter((words) => UNGUARDED.test(words)),
          told,
        ).toEqual([]);
      });
    }
  });
});

/** Inline state stays in the document for the readers; nothing of it runs. */
const NO_SCRIPTS = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;
