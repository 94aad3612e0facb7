/** Tests that share a worker's modules (`pure` in vitest.config.ts): what one of them leaves behind, the next one meets. */
import { expect, test } from 'vitest';
import config from '../../vitest.config';
import { content, files } from './files';

const LEAVES =
  /\bvi\.(?:mock|doMock|stubGlobal|stubEnv|useFakeTimers)\b|\bfakeBrowser\b|\bglobalThis\.\w+\s*=[^=]/;

/** The folders of the project that is not isolated. */
function shared(): string[] {
  const projects = (config.test?.projects ?? []) as { test: { name: string; include: string[] } }[];
  const pure = projects.find(({ test: { name } }) => name === 'pure');
  return (pure?.test.include ?? []).map((pattern) => pattern.replace(/\/\*\*.*$/, ''));
}

test('none of them mocks a module, stubs a global or stops the clock', () => {
  const found = files(...shared()).filter((file) => /\.tsx?$/.test(file));
  expect(found.length).toBeGreaterThan(60);
  expect(found.filter((file) => LEAVES.test(content(file)))).toEqual([]);
});
