/** Builds the extension with the project's own wxt. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
/** The same variable as in wxt.config.ts. */
export const OUT = resolve(ROOT, process.env['ROLEDEX_OUT'] ?? '.output');
const WXT = resolve(ROOT, 'node_modules/wxt/bin/wxt.mjs');
const TAIL = 3000;

/** One run of wxt; throws with the end of what it printed. Started by path: `npx` is a script of its own on Windows. */
export function wxt(args: readonly string[], env: Record<string, string> = {}): void {
  if (!existsSync(WXT)) throw new Error('The packages are not installed. Run: npm ci');
  const run = spawnSync(process.execPath, [WXT, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (run.status === 0) return;
  const printed = `${run.stdout ?? ''}${run.stderr ?? ''}`.trim();
  throw new Error(run.error?.message ?? `wxt ${args.join(' ')} failed:\n${printed.slice(-TAIL)}`);
}

/** The folder of the unpacked extension for Chromium. */
export function buildForChromium(): string {
  wxt(['build']);
  return resolve(OUT, 'chrome-mv3');
}
