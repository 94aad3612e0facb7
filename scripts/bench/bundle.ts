/** Bundles a file of `in-page/` as one script that leaves its exports in the page's global `measured`. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';

export async function bundle(entry: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: fileURLToPath(entry), name: 'measured', formats: ['iife'], fileName: 'measured' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const [chunk] = first && 'output' in first ? first.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`No script came out of ${entry.pathname}.`);
  return chunk.code;
}

/** Puts the script into the page past its policy, as an injected reader would come. */
export async function put(page: Page, script: string): Promise<void> {
  await page.evaluate(`${script}; void 0`);
}
