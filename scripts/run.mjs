// Runs scripts/<name>.ts with the project's own toolchain (Node 20 runs no TypeScript): node scripts/run.mjs <name> [arguments]
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [name, ...args] = process.argv.slice(2);
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const file = at(`./${name}.ts`);
if (!name || !existsSync(file)) stop(2, `No script of this name: ${name ?? ''}`);
const wxt = at('../node_modules/wxt/bin/wxt.mjs');
if (!existsSync(wxt)) stop(1, 'The packages are not installed. Run: npm ci');
// In a fresh copy: tsconfig.json extends what only wxt writes, and without it no TypeScript is read.
if (!existsSync(at('../.wxt/tsconfig.json'))) {
  const { status, stderr } = spawnSync(process.execPath, [wxt, 'prepare'], {
    cwd: at('..'),
    encoding: 'utf8',
  });
  if (status !== 0) stop(1, `wxt prepare failed:\n${stderr}`);
}
const { runnerImport } = await import('vite');
const mode = process.env.NODE_ENV;
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
// Vite says "development" here; a build started by the script must not inherit it.
if (mode === undefined) delete process.env.NODE_ENV;
else process.env.NODE_ENV = mode;
process.exitCode = (await module.main(args)) ?? 0;

function stop(code, why) {
  process.stderr.write(`${why}\n`);
  process.exit(code);
}
