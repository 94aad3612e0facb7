/** Files that the browser downloads, caught in a folder of their own. */
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

export interface Downloads {
  folder: string;
  /** Waits until the file is whole. */
  file(name: string | RegExp): Promise<{ name: string; path: string; bytes: Buffer }>;
  names(): string[];
}

const WAIT_MS = 15_000;

export async function catchDownloads(
  browser: Browser,
  folder = mkdtempSync(join(tmpdir(), 'roledex-downloads-')),
): Promise<Downloads> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const names = (): string[] => readdirSync(folder).filter((name) => !name.endsWith('.crdownload'));
  const fits = (name: string, wanted: string | RegExp): boolean =>
    typeof wanted === 'string' ? name === wanted : wanted.test(name);
  return {
    folder,
    names,
    async file(wanted) {
      const until = Date.now() + WAIT_MS;
      while (Date.now() < until) {
        const name = names().find((one) => fits(one, wanted));
        // The browser writes beside it and renames at the end.
        if (name && !existsSync(join(folder, `${name}.crdownload`))) {
          const path = join(folder, name);
          return { name, path, bytes: readFileSync(path) };
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`No file ${wanted}; there are: ${readdirSync(folder).join(', ') || 'none'}`);
    },
  };
}
