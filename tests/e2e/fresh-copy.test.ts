/** A copy in which nothing was ever built: what the README says to type first must work there. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const COPIED = [
  ...['scripts', 'lib', 'components', 'entrypoints', 'public'],
  ...['package.json', 'tsconfig.json', 'wxt.config.ts'],
];
let folder = '';

beforeAll(() => {
  // A path with a space in it, as people have them.
  folder = mkdtempSync(join(tmpdir(), 'roledex copy '));
  for (const name of COPIED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', ...args], {
    cwd: folder,
    input: '{"id":"a","text":"Go and Django"}\n',
    encoding: 'utf8',
  });

test('without packages it says what to type', () => {
  const { status, stderr } = run('start');
  expect(stderr).toBe('The packages are not installed. Run: npm ci\n');
  expect(status).toBe(1);
});

test('with packages every script runs, though nothing was prepared', () => {
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  expect(existsSync(join(folder, '.wxt'))).toBe(false);
  const { status, stdout, stderr } = run('skills');
  expect(stderr).toBe('');
  expect(stdout).toContain('"skill":"Django"');
  expect(status).toBe(0);
  expect(run('zip', 'x').status).toBe(2);
});
