/** The worker stopped at every step of a save: message, check, each request, commit, sentinel, answer. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Extended } from '../../scripts/browser/chromium';
import { launch } from './harness';
import { aRole, killedSaves } from './kill-saves';

let extended: Extended;
beforeAll(async () => {
  extended = await launch(new Map());
});
afterAll(() => extended.close());

test('saved whole, once, or not at all, whichever step of a save the worker is stopped at', async () => {
  const page = await extended.dashboard('#/settings');
  await aRole(page);
  const kills = await killedSaves['a new person into a role'](extended, page);
  // Early steps leave nothing, late ones everything: else the worker was not stopped where this says.
  expect(kills[0]?.became).toBe('nothing happened');
  expect(kills.at(-1)?.became).toBe('answered');
  expect(kills.filter(({ became }) => became === 'nothing happened').length).toBeGreaterThan(10);
  // The answer leaves in the turn of the commit: a worker stopped there may still have sent it.
  const committed = kills.findIndex(({ step }) => step === 'committed');
  expect(committed).toBeGreaterThan(10);
  expect(kills.slice(committed).map(({ became }) => became)).not.toContain('nothing happened');
}, 180_000);
