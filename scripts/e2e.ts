/** End-to-end tests on the built extension, in Chromium and Firefox. Arguments go to Vitest. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser/find';

function run(command: string, args: string[]): number {
  return spawnSync(command, args, { stdio: 'inherit' }).status ?? 1;
}

export async function main(args: string[]): Promise<number> {
  findBrowser('chromium');
  findBrowser('firefox');
  const built = run('npm', ['run', '--silent', 'build']);
  if (built !== 0) return built;
  return run('npx', ['vitest', 'run', '--project', 'e2e', ...args]);
}
