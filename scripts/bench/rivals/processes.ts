/** A Node process for each rival, with a watchdog. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Job, Measured } from './child';
import { NotMeasured, PATIENCE, tooLong } from './patience';

const ROOT = resolve(import.meta.dirname, '../../..');
export interface Processes {
  /** Throws `NotMeasured`. `patience`: seconds. */
  run(job: Job, patience?: number): Measured;
  remove(): void;
}

/** The child is bundled, packages are not: they run as they were published. Lies in node_modules so that it finds them. */
export async function rivalProcesses(): Promise<Processes> {
  const cache = join(ROOT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, 'rivals-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    publicDir: false,
    build: {
      outDir,
      ssr: fileURLToPath(new URL('./child.ts', import.meta.url)),
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'child.mjs', chunkFileNames: '[name].mjs' } },
    },
  });
  return {
    run: (job, patience = PATIENCE) => run(join(outDir, 'child.mjs'), job, patience),
    remove: () => rmSync(outDir, { recursive: true, force: true }),
  };
}

function run(file: string, job: Job, patience: number): Measured {
  const child = spawnSync(process.execPath, ['--expose-gc', file], {
    input: JSON.stringify(job),
    encoding: 'utf8',
    timeout: patience * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: 1 << 28,
  });
  if (child.error && 'code' in child.error && child.error.code === 'ETIMEDOUT') throw tooLong(patience);
  if (child.error) throw child.error;
  if (child.status !== 0) throw new NotMeasured(lastError(child.stderr));
  return JSON.parse(child.stdout) as Measured;
}

/** The line of a stack that says what went wrong. */
const lastError = (stderr: string): string =>
  stderr.match(/^\w*(?:Error|error).*$/m)?.[0] ?? 'ended with an error';
