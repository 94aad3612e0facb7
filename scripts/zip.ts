/**
 * `npm run zip`: the packages for the stores. Chrome's holds no manifest key (the store has its own); the local build
 * keeps it, so that loading it from another folder finds the same library. Firefox's comes with the sources.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildForChromium, OUT, ROOT, wxt } from './start/build';
import { zipEntry } from './zip/entry';

export async function main(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write(`Not understood: ${args.join(' ')}\nusage: npm run zip\n`);
    return 2;
  }
  try {
    const local = buildForChromium();
    const zips = packages();
    const wrong = keyFaults(
      JSON.parse(readFileSync(join(local, 'manifest.json'), 'utf8')),
      JSON.parse(zipEntry(readFileSync(named(zips, '-chrome.zip')), 'manifest.json')?.toString() ?? '{}'),
    );
    for (const zip of zips) {
      const sha256 = createHash('sha256').update(readFileSync(zip)).digest('hex');
      process.stdout.write(`${sha256}  ${relative(ROOT, zip)}\n`);
    }
    for (const line of wrong) process.stderr.write(`${line}\n`);
    return wrong.length > 0 ? 1 : 0;
  } catch (error) {
    process.stderr.write(`No packages: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

/** What is wrong with the keys of the two manifests for Chrome. */
export function keyFaults(local: Record<string, unknown>, store: Record<string, unknown>): string[] {
  return [
    ...(typeof local['key'] === 'string' && local['key'] !== ''
      ? []
      : ['The local build has no manifest key: from another folder it would be another extension.']),
    ...(store['name'] === undefined ? ['The package for the Chrome store has no manifest.'] : []),
    ...('key' in store ? ['The package for the Chrome store holds the manifest key of local builds.'] : []),
  ];
}

/** Built in a folder of their own: the unpacked builds beside it, which somebody may have loaded, stay as they are. */
function packages(): string[] {
  const folder = mkdtempSync(join(OUT, 'store-'));
  try {
    const env = { ROLEDEX_OUT: folder, ROLEDEX_STORE: '1' };
    wxt(['zip'], env);
    wxt(['zip', '-b', 'firefox', '--mv3'], env);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.zip'))
      .map((name) => {
        renameSync(join(folder, name), join(OUT, name));
        return join(OUT, name);
      });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function named(zips: readonly string[], end: string): string {
  const found = zips.find((zip) => zip.endsWith(end));
  if (!found) throw new Error(`No package …${end} was made.`);
  return found;
}
