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

const FOLDER = new URL('../fixtures/sites/', import.meta.url);
const LARGEST = 25_000;
const fixtures = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html') && statSync(new URL(file, FOLDER)).size < LARGEST)
  .map((file) => file.slice(0, -'.html'.length));

const change = fc.record({
  what: fc.constantFrom('drop', 'twice', 'swap', 'class', 'id', 'nest', 'text', 'type'),
  at: fc.nat(100_000),
  to: fc.nat(100_000),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** Names that shadow a document's or a form's own; the ones this DOM cannot bear itself are in the clobbered fixtures. */
const CLOBBERS = ['name', 'attributes', 'body', 'length', 'title', 'action', 'method'];

function apply(doc: Document, { what, at, to }: Change): void {
  const elements = Array.from(doc.querySelectorAll('body *'));
  const one = elements[at % Math.max(1, elements.length)];
  const other = elements[to % Math.max(1, elements.length)];
  if (!one || !other) return;
  const script = Array.from(doc.querySelectorAll('script'))[at % 3];
  if (what === 'drop') one.remove();
  else if (what === 'twice') one.after(one.cloneNode(true));
  else if (what === 'swap' && !one.contains(other) && !other.contains(one)) one.before(other);
  else if (what === 'class') one.setAttribute('class', 'css-1abc r-x');
  else if (what === 'id') {
    one.setAttribute('id', CLOBBERS[at % CLOBBERS.length] ?? 'id');
    one.setAttribute('name', CLOBBERS[to % CLOBBERS.length] ?? 'id');
  } else if (what === 'nest') {
    let inner = one;
    for (let i = 0; i < 60; i++) {
      const next = doc.createElement(i % 2 ? 'div' : 'span');
      inner.append(next);
      inner = next;
    }
    inner.append(other.cloneNode(true));
  } else if (what === 'text') one.append('x '.repeat(20_000));
  else if (what === 'type' && script)
    script.textContent = (script.textContent ?? '').replace(/"@type":"\w+"/, '"@type":"Person"');
}

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
});
