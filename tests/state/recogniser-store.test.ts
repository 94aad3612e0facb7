import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { runCommand } from '../../lib/db/write/run-command';
import type { Command } from '../../lib/domain/command';
import type { OwnSkill } from '../../lib/domain/own-skill';
import {
  currentRecogniser,
  loadProduct,
  loadRecogniser,
  onRecogniser,
  recogniseWith,
} from '../../lib/state/recogniser-store';

const skill: OwnSkill = { name: 'Quarrel', group: 'data', aliases: [], implies: [], context: 'anywhere' };
const run = (command: Command) => runCommand({ id: crypto.randomUUID(), command });

test('changed words make another recogniser, and everybody who listens is told', async () => {
  const first = await loadRecogniser();
  expect(currentRecogniser()).toBe(first);
  expect(first.canonical('quarrel')).toBeUndefined();

  const told = vi.fn();
  const stop = onRecogniser(told);
  expect((await run({ name: 'saveOwnSkill', skillId: 's', skill })).ok).toBe(true);
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1), 5_000);
  const second = currentRecogniser();
  expect(second?.canonical('quarrel')).toBe('Quarrel');
  expect(second?.version).not.toBe(first.version);
  expect(await loadRecogniser()).toBe(second);

  await run({ name: 'deleteOwnSkill', skillId: 's' });
  await vi.waitFor(() => expect(currentRecogniser()?.canonical('quarrel')).toBeUndefined(), 5_000);
  expect(currentRecogniser()?.version).toBe(first.version);
  stop();
});

test('a trial and the product’s own names leave it as it is', async () => {
  const before = await loadRecogniser();
  expect((await recogniseWith([skill], 'Services in Quarrel')).mentions).toHaveLength(1);
  expect((await loadProduct()).canonical('quarrel')).toBeUndefined();
  expect(await loadRecogniser()).toBe(before);
});
