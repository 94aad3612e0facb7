// Runs scripts/<name>.ts with the project's own toolchain (Node 20 runs no TypeScript): node scripts/run.mjs <name> [arguments]
import { existsSync } from 'node:fs';
import { runnerImport } from 'vite';

const [name, ...args] = process.argv.slice(2);
const file = new URL(`./${name}.ts`, import.meta.url);
if (!name || !existsSync(file)) {
  process.stderr.write(`No script of this name: ${name ?? ''}\n`);
  process.exit(2);
}
const mode = process.env.NODE_ENV;
const { module } = await runnerImport(file.pathname, { configFile: false, logLevel: 'error' });
// Vite says "development" here; a build started by the script must not inherit it.
if (mode === undefined) delete process.env.NODE_ENV;
else process.env.NODE_ENV = mode;
process.exitCode = (await module.main(args)) ?? 0;
