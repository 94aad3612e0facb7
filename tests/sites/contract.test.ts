/** What every site promises, over every fixture: one site claims the page, reads what is expected, changes nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseReading } from '../../lib/domain/reading.schema';
import { siteFor } from '../../lib/sites';
import { read } from '../../lib/sites/read';
import type { Site } from '../../lib/sites/site';
import { openPage } from '../../scripts/open-page';
import { differences, type Expectation } from './compare';

const FOLDER = new URL('../fixtures/sites/', import.meta.url);
const sites = Object.values(
  import.meta.glob<Site>('../../lib/sites/*.site.ts', { eager: true, import: 'default' }),
);
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.expect.json'))
  .map((file) => file.slice(0, -'.expect.json'.length));

/** `https://*.linkedin.com/*` as a pattern for whole addresses; written apart from the code under test. */
function claims(site: Site, url: string): boolean {
  return site.matches.some((pattern) => {
    const [, scheme = '', host = '', path = ''] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
    const at = new URL(url);
    const hostFits =
      host === '*' ||
      (host.startsWith('*.') ? `.${at.hostname}`.endsWith(host.slice(1)) : at.hostname === host);
    const paths = new RegExp(
      `^${path
        .split('*')
        .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*')}$`,
    );
    return (
      (scheme === '*' || at.protocol === `${scheme}:`) && hostFits && paths.test(at.pathname + at.search)
    );
  });
}

describe.each(sites.map((site) => [site.id, site] as const))('%s', (id, site) => {
  it('has a stable id, a name and match patterns', () => {
    expect(id).toMatch(/^[a-z0-9]+$/);
    expect(site.name).not.toBe('');
    expect(site.matches.length).toBeGreaterThan(0);
    expect(sites.filter((one) => one.id === id)).toHaveLength(1);
  });
});

describe.each(names)('%s', (name) => {
  const want = JSON.parse(readFileSync(new URL(`${name}.expect.json`, FOLDER), 'utf8')) as Expectation;
  const html = readFileSync(new URL(`${name}.html`, FOLDER), 'utf8');
  const site = siteFor(want.url);

  it('is claimed by one site only', () => {
    const claiming = sites.filter((one) => one.id !== 'anysite' && claims(one, want.url));
    expect(claiming.length).toBeLessThanOrEqual(1);
    expect(site.id).toBe(claiming[0]?.id ?? 'anysite');
  });

  it('reads what is expected and leaves the page as it was', () => {
    const doc = openPage(html, want.url);
    const before = doc.documentElement.outerHTML;
    const first = read(site, doc, want.url);
    expect(differences(want, first)).toEqual([]);
    expect(doc.documentElement.outerHTML === before).toBe(true);
    // Plain JSON, and the same again from the same page.
    const sent = JSON.parse(JSON.stringify(first));
    expect(read(site, doc, want.url)).toEqual(sent);
    // It passes the door as it is, without a field taken out on the way.
    expect(parseReading(sent)).toEqual(sent);
  }, 60_000); // the largest pages take their time in this DOM, on a busy machine above all
});
