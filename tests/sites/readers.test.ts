/** Sites with several readers: each page has exactly one, it is a script that exists, and it reads what the whole site reads. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from '../../lib/sites';
import { addresses, handleOf, readersOf, siteFor } from '../../lib/sites/addresses';
import { finish } from '../../lib/sites/finish';
import { read } from '../../lib/sites/read';
import { readPage } from '../../lib/sites/read-page';
import type { SiteReader } from '../../lib/sites/site';
import { openPage } from '../../scripts/open-page';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = resolve(ROOT, 'tests/fixtures/sites');
/** Script -> reader, as the entrypoints put them together. */
const readers = new Map<string, SiteReader>();
const files = import.meta.glob<SiteReader>('../../lib/sites/*/*.reader.ts', {
  eager: true,
  import: 'default',
});
for (const file of readdirSync(resolve(ROOT, 'entrypoints')).filter((name) => name.endsWith('.content.ts'))) {
  const code = readFileSync(resolve(ROOT, 'entrypoints', file), 'utf8');
  const [, from] = /from '\.\.\/(lib\/sites\/.+)';/.exec(code) ?? [];
  const reader = files[`../../${from}.ts`];
  if (reader) readers.set(file.replace('.content.ts', ''), reader);
}
const names = readdirSync(FOLDER)
  .filter((file) => /^(linkedin|upwork)--.*\.expect\.json$/.test(file))
  .map((file) => file.slice(0, -'.expect.json'.length));

describe('the scripts', () => {
  it('carry their own names, by which they know that they are there already', () => {
    expect(readers.size).toBeGreaterThanOrEqual(6);
    for (const name of readers.keys()) {
      const code = readFileSync(resolve(ROOT, `entrypoints/${name}.content.ts`), 'utf8');
      expect(code).toContain(`startReader(reader, '${name}')`);
    }
  });

  it('ask for no hosts but those of the two required sites', () => {
    const hosts = [...readers.keys()].flatMap((name) =>
      Array.from(
        readFileSync(resolve(ROOT, `entrypoints/${name}.content.ts`), 'utf8').matchAll(/'(https:[^']+)'/g),
        ([, host]) => host,
      ),
    );
    const required = addresses.filter(({ id }) => id === 'linkedin' || id === 'upwork');
    expect(hosts.sort()).toEqual(required.flatMap((site) => [...site.matches]).sort());
  });
});

describe('addresses', () => {
  it('know the same sites as the registry, each by what its site file says', () => {
    expect(addresses.map(({ id }) => id).sort()).toEqual(sites.map(({ id }) => id));
    for (const address of addresses) expect(sites.find(({ id }) => id === address.id)).toMatchObject(address);
  });

  it.each([
    ['https://www.linkedin.com/in/ada-example/', ['linkedin', 'linkedin-visitor']],
    ['https://de.linkedin.com/in/ada-example/de?trk=x', ['linkedin', 'linkedin-visitor']],
    ['https://www.linkedin.com/in/ada-example/details/skills/', ['linkedin-parts']],
    ['https://www.linkedin.com/search/results/people/?keywords=go', ['linkedin-lists']],
    ['https://www.linkedin.com/jobs/view/1234567890/', ['linkedin-lists']],
    ['https://www.linkedin.com/authwall', ['linkedin']],
    ['https://www.linkedin.com/feed/', ['linkedin']],
    ['https://www.upwork.com/freelancers/~01abcdef0123456789', ['upwork']],
    ['https://www.upwork.com/nx/search/jobs/?q=go', ['upwork-jobs']],
    ['https://www.upwork.com/jobs/~021234567890123456789', ['upwork-jobs']],
    ['https://www.upwork.com/ab/applicants/1234567890/applicants', ['upwork']],
    ['https://example.com/cv', ['anysite']],
    ['no address', ['anysite']],
  ])('%s is read by %j', (url, scripts) => {
    expect(readersOf(url)).toEqual(scripts);
  });

  it('name a person by site and handle', () => {
    expect(handleOf('https://de.linkedin.com/in/Ada-Example/de')).toBe('linkedin:ada-example');
    expect(handleOf('https://www.linkedin.com/feed/')).toBeNull();
    expect(handleOf('https://example.com/ada')).toBe('anysite:example.com/ada');
    expect(handleOf('no address')).toBeNull();
  });
});

describe.each(names)('%s', (name) => {
  const { url } = JSON.parse(readFileSync(resolve(FOLDER, `${name}.expect.json`), 'utf8')) as { url: string };
  const html = readFileSync(resolve(FOLDER, `${name}.html`), 'utf8');

  it('has one reader, among those of its address, and it reads what the site reads', () => {
    const doc = openPage(html, url);
    const at = new URL(url);
    const own = [...readers].filter(([, { id }]) => id === siteFor(url).id);
    const covering = own.filter(([, reader]) => reader.covers?.(at, doc) ?? true);
    expect(covering).toHaveLength(1);
    const [script, reader] = covering[0] ?? [];
    expect(readersOf(url)).toContain(script);
    expect(existsSync(resolve(ROOT, `entrypoints/${script}.content.ts`))).toBe(true);
    const site = sites.find(({ id }) => id === siteFor(url).id);
    if (!reader || !site) throw new Error('No reader.');
    expect(finish(readPage(reader, doc, url))).toEqual(read(site, doc, url));
  }, 60_000);
});
