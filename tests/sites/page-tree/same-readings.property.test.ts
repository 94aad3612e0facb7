/** A page read outside gives what the same page gives when it is read in place. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import anysite from '../../../lib/sites/anysite.site';
import { read } from '../../../lib/sites/read';
import { openPage } from '../../../scripts/open-page';
import { differences, type Expectation } from '../compare';
import { readOutside } from './trees';

const FOLDER = new URL('../../fixtures/sites/', import.meta.url);
/** A page that clobbers cannot be read in place by this DOM's own selectors as surely as without its forms. */
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));
const open = (name: string, url: string) =>
  openPage(readFileSync(new URL(`${name}.html`, FOLDER), 'utf8'), url);
const expected = (name: string) =>
  JSON.parse(readFileSync(new URL(`${name}.expect.json`, FOLDER), 'utf8')) as Expectation;

describe('a page read outside', () => {
  // The generic reader meets every site's pages: the user may have withdrawn the site's own access.
  it.each(names)(
    'gives the reading of %s',
    (name) => {
      const { url } = expected(name);
      const doc = open(name, url);
      const before = doc.documentElement.outerHTML;
      const outside = readOutside(doc, url);
      expect(outside).toEqual(JSON.parse(JSON.stringify(read(anysite, doc, url))));
      expect(doc.documentElement.outerHTML === before).toBe(true);
    },
    60_000,
  );

  it.each(names.filter((name) => /^(anysite|djinni|jsonresume)--/.test(name)))(
    '%s: what is expected',
    (name) => {
      const want = expected(name);
      expect(differences(want, readOutside(open(name, want.url), want.url))).toEqual([]);
    },
  );
});
