/**
 * `npm run test:deep`: the full numbers of the safety gates, about an hour. DEEP_SHARE=0.02 runs a fiftieth of each, to
 * see that they run. Arguments go to Vitest, after the project's own suites.
 */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser/find';

/** Random sequences of commands against the model and against undo. */
const SEQUENCES = 10_000;

export async function main(args: string[]): Promise<number> {
  const share = Number(process.env['DEEP_SHARE'] ?? 1);
  if (!(share > 0 && share <= 1)) {
    process.stderr.write('DEEP_SHARE is a number above 0, at most 1.\n');
    return 2;
  }
  findBrowser('chromium');
  const env = {
    ...process.env,
    ROLEDEX_DEEP: '1',
    DEEP_SHARE: String(share),
    DEEP_RUNS: String(Math.ceil(SEQUENCES * share)),
  };
  const run = (...command: string[]): number =>
    spawnSync('npx', command, { stdio: 'inherit', env }).status ?? 1;
  const built = run('wxt', 'build');
  if (built !== 0) return built;
  // All of them, whatever the first says: an hour is too long to learn of one failure.
  const codes = [
    run(
      'vitest',
      'run',
      '--project',
      'unit',
      '--project',
      'pure',
      'tests/formats',
      'tests/db',
      'tests/skills',
    ),
    run('vitest', 'run', '--project', 'deep', ...args),
  ];
  return Math.max(...codes);
}
