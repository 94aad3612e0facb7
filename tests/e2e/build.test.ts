import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { startScripts } from '../../scripts/bench/sizes';

const OUTPUT = process.env['ROLEDEX_OUT'] ?? resolve(import.meta.dirname, '../../.output');
const builds = { chrome: join(OUTPUT, 'chrome-mv3'), firefox: join(OUTPUT, 'firefox-mv3') };

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const manifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

describe.each(Object.entries(builds))('the %s build', (browser, folder) => {
  test('asks for what the manifest snapshot says, and nothing more', async () => {
    const { key: _, ...shown } = manifest(folder);
    await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(`manifest.${browser}.json`);
  });

  test('shows no file to pages, takes no message from outside, and starts no script by itself', () => {
    const built = manifest(folder);
    for (const name of ['web_accessible_resources', 'externally_connectable', 'content_scripts'])
      expect(built).not.toHaveProperty(name);
  });

  const readers = readdirSync(join(folder, 'content-scripts')).filter((file) => file.endsWith('.js'));
  test('has a reader for each site, and those of the sites that have several', () => {
    const root = resolve(import.meta.dirname, '../..');
    const named = (where: string, end: string) =>
      readdirSync(resolve(root, where))
        .filter((file) => file.endsWith(end))
        .map((file) => file.replace(end, '.js'));
    const wanted = new Set([...named('lib/sites', '.site.ts'), ...named('entrypoints', '.content.ts')]);
    expect(readers.sort()).toEqual([...wanted].sort());
  });

  test.each(readers)('%s is small, and holds no library of the pages', (file) => {
    const code = readFileSync(join(folder, 'content-scripts', file), 'utf8');
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(30_000);
    expect(code).not.toMatch(/createElement\(|indexedDB|ZodError|Dexie|PostgreSQL/);
    expect(code).not.toMatch(/dispatchEvent|postMessage\([^)]*['"]\*['"]|wxt:content-script-started/);
  });

  test('has no site’s reader anywhere else', () => {
    // A selector of each site: it stands in that site's readers, and in no page and not in the background.
    const marks = /profileAside|air3-popper/;
    const inReaders = readers.filter((file) =>
      marks.test(readFileSync(join(folder, 'content-scripts', file), 'utf8')),
    );
    expect(inReaders).toEqual(expect.arrayContaining(['linkedin.js', 'upwork.js']));
    const elsewhere = filesBelow(folder).filter(
      (file) => file.endsWith('.js') && !readers.includes(basename(file)),
    );
    expect(elsewhere.filter((file) => marks.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('keeps the panel’s code within 160 kB gzip without the vocabulary', () => {
    const size = startScripts(folder, 'sidepanel.html').reduce(
      (sum, file) => sum + gzipSync(readFileSync(file)).length,
      0,
    );
    expect(size).toBeLessThanOrEqual(160_000);
  });

  test('holds no address that it could talk to, and builds no code from text', () => {
    // Addresses that are names, never fetched: XML namespaces, help pages shown as links, those that libraries name in
    // their messages (React, Dexie, WXT), and our own for what has no page (the sample, a pasted text).
    const allowed =
      /^https?:\/\/(www\.w3\.org|react\.dev|([\w-]+\.)*(linkedin|upwork|zoho|sage|trakstar|helpscoutdocs|schema|recruiterbox|hire\.trakstar)\.(com|org|hr)|json-schema\.org|github\.com|wxt\.dev|developer\.mozilla\.org|bugs\.webkit\.org|tinyurl\.com\/y2uuvskb|bit\.ly\/2kdckMn|roledex\.invalid|\*|[\w-]+\.example)/;
    const strange = new Set<string>();
    for (const file of filesBelow(folder).filter((name) => name.endsWith('.js'))) {
      const code = readFileSync(file, 'utf8');
      for (const [address] of code.matchAll(/https?:\/\/[a-z0-9*][^\s"'`<>\\)]*/gi))
        if (!allowed.test(address)) strange.add(address);
      // Papa Parse can download a file by address; nothing here calls it, and the policy allows no connection.
      const papa = code.includes('UndetectableDelimiter');
      expect(papa ? code.replace('new XMLHttpRequest', '') : code).not.toMatch(
        /\beval\(|new Function\(|XMLHttpRequest|new WebSocket|sendBeacon|importScripts/,
      );
    }
    expect([...strange]).toEqual([]);
  });
});

test('a local Chromium build keeps its identity across folders; the one for the store has no key', () => {
  expect(manifest(builds.chrome)['key']).toMatch(/^MII/);
  expect(manifest(builds.firefox)).not.toHaveProperty('key');
});
