/**
 * Fixtures of all sites, broken in random ways: no reader may throw or hand on what the background would refuse.
 * A reduced form: few pages, few changes; the full numbers run in a real browser.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReading } from '../../lib/domain/reading.schema';
import { siteFor } from '../../lib/sites';
import anysite from '../../lib/sites/anysite.site';
import { read } from '../../lib/sites/read';
import { openPage } from '../../scripts/open-page';
import { apply, change } from './broken-page';
import { readOutside } from './page-tree/trees';

const FOLDER = new URL('../fixtures/sites/', import.meta.url);
const LARGEST = 25_000;
const fixtures = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html') && statSync(new URL(file, FOLDER)).size < LARGEST)
  .map((file) => file.slice(0, -'.html'.length));

describe('broken pages', () => {
  it('has fixtures of several sites to break', () => {
    expect(new Set(fixtures.map((name) => name.split('--')[0])).size).toBeGreaterThan(3);
  });

  it('always gives a valid reading', () => {
    const page = fc.constantFrom(...fixtures);
    fc.assert(
      fc.property(
        page,
        fc.array(change, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        (name, changes, generic) => {
          const { url } = JSON.parse(readFileSync(new URL(`${name}.expect.json`, FOLDER), 'utf8')) as {
            url: string;
          };
          const doc = openPage(readFileSync(new URL(`${name}.html`, FOLDER), 'utf8'), url);
          for (const one of changes) apply(doc, one);
          // The generic reader meets every site's pages too: a user may have withdrawn the site's own.
          const site = generic ? anysite : siteFor(url);
          const reading = read(site, doc, url);
          expect(() => parseReading(JSON.parse(JSON.stringify(reading)))).not.toThrow();
          expect(
            reading.report.warnings.filter((warning) => /is not a function|undefined|null/.test(warning)),
          ).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  }, 60_000);

  it('is read outside of the page as in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.array(change, { minLength: 1, maxLength: 8 }),
        (name, changes) => {
          const { url } = JSON.parse(readFileSync(new URL(`${name}.expect.json`, FOLDER), 'utf8')) as {
            url: string;
          };
          const doc = openPage(readFileSync(new URL(`${name}.html`, FOLDER), 'utf8'), url);
          for (const one of changes) apply(doc, one);
          const before = doc.documentElement.outerHTML;
          const outside = readOutside(doc, url);
          expect(doc.documentElement.outerHTML === before).toBe(true);
          expect(() => parseReading(JSON.parse(JSON.stringify(outside)))).not.toThrow();
          expect(outside).toEqual(JSON.parse(JSON.stringify(read(anysite, doc, url))));
        },
      ),
      { numRuns: 30 },
    );
  }, 120_000);
});
