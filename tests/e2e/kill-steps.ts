/** A command whose worker is stopped at each of its steps in turn: it happened whole, once, or not at all. */
import type { Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import type { CommandAnswer, SaveDraft } from '../../lib/domain/command';
import type { Extended } from '../../scripts/browser/chromium';
import { send } from '../../scripts/browser/send';
import { type LibraryState, stateOf } from './library-state';
import { watch } from './worker-steps';

export interface StepKill {
  /** What the worker was about to do. */
  step: string;
  /** Where the command stood afterwards. */
  became: 'nothing happened' | 'committed, not answered' | 'answered';
}

/** The number of a step, from one. */
type At = number | 'answered';

/**
 * Stops the worker at every step of a save, in order. `next` makes each save (always of the same kind, so that they take
 * the same steps); `prepare` what it needs beforehand.
 */
export async function killAtEachStep(
  extended: Extended,
  page: Page,
  next: () => SaveDraft,
  prepare: (save: SaveDraft) => Promise<void> = async () => {},
): Promise<StepKill[]> {
  const { steps, effect } = await undisturbed(extended, page, next(), prepare);
  const all: At[] = [...steps.map((_, i) => i + 1), 'answered'];
  const kills: StepKill[] = [];
  for (const at of all) {
    const save = next();
    await prepare(save);
    const step = typeof at === 'number' ? (steps[at - 1] ?? '') : at;
    const became = await killAt(extended, page, save, at, step, effect);
    kills.push({ step, became });
  }
  return kills;
}

type Effect = Record<string, number>;

const LAST_STEP = 'sentinel written';
const AFTER_ANSWER: ReadonlySet<string> = new Set(['write sentinel', LAST_STEP]);
const PATIENCE = { timeout: 10_000 };

/** The library's state once the sentinel has caught up: else its write would count as the next command's step. */
const settled = (page: Page, id: string, save: SaveDraft): Promise<LibraryState> =>
  vi.waitFor(async () => {
    const state = await stateOf(page, id, save);
    expect(state.sentinel).toEqual({ dbId: state.dbId, lastSeq: state.seq });
    return state;
  }, PATIENCE);

async function undisturbed(
  extended: Extended,
  page: Page,
  save: SaveDraft,
  prepare: (save: SaveDraft) => Promise<void>,
): Promise<{ steps: string[]; effect: Effect }> {
  await prepare(save);
  const id = crypto.randomUUID();
  const before = await settled(page, id, save);
  const { done } = await watch(await extended.worker(), 0);
  const { res } = await send(page, 'command', { id, command: save });
  if (!res?.ok) throw new Error(`The save was refused: ${JSON.stringify(res)}`);
  // The sentinel is written after the answer; what follows (the icon) belongs to no command.
  await vi.waitFor(async () => expect(await done()).toContain(LAST_STEP), PATIENCE);
  const steps = await done();
  const end = steps.indexOf(LAST_STEP);
  return { steps: steps.slice(0, end + 1), effect: effectOf(before, await stateOf(page, id, save)) };
}

const effectOf = (before: LibraryState, after: LibraryState): Effect =>
  Object.fromEntries(
    Object.entries(after.rows).map(([table, count]) => [table, count - (before.rows[table] ?? 0)]),
  );

async function killAt(
  { worker, killWorker }: Extended,
  page: Page,
  save: SaveDraft,
  at: At,
  step: string,
  effect: Effect,
): Promise<StepKill['became']> {
  const id = crypto.randomUUID();
  // Wakes it: a sleeping worker has nothing to be wrapped.
  await send(page, 'commandAnswer', { id });
  const before = await settled(page, id, save);
  const steps = await watch(await worker(), at === 'answered' ? 0 : at);
  const sending = send(page, 'command', { id, command: save }).catch(() => null);
  // A step that does not come this time (trimming happens now and then) ends with the answer.
  await (AFTER_ANSWER.has(step) ? steps.held : Promise.race([steps.held, sending]));
  // Not read from a worker that stands still: nothing in it can answer.
  await killWorker();
  const answer = (await sending)?.res ?? null;

  const told = `at ${at}`;
  const killed = await stateOf(page, id, save);
  if (answer?.ok) expect(killed.stored, `acknowledged, then lost, ${told}`).toEqual(answer);
  expectWholeOrNothing(before, killed, save, effect, told);
  expect(killed.sentinel?.dbId, told).toBe(killed.dbId);
  expect(killed.sentinel?.lastSeq, `a sentinel ahead of the library, ${told}`).toBeLessThanOrEqual(
    killed.seq,
  );

  const { res: again } = await send(page, 'command', { id, command: save });
  if (killed.stored) expect(again, `not the answer of then, ${told}`).toEqual(killed.stored);
  else expect(again, told).toMatchObject({ ok: true });
  const after = await settled(page, id, save);
  expect(effectOf(before, after), `not once, ${told}`).toEqual(effect);
  return whatBecame(answer, killed);
}

function whatBecame(answer: CommandAnswer | null, { stored }: LibraryState): StepKill['became'] {
  if (answer?.ok) return 'answered';
  return stored ? 'committed, not answered' : 'nothing happened';
}

/** Every table, the number of the last write, and what the profile says: all of the command, or none of it. */
function expectWholeOrNothing(
  before: LibraryState,
  after: LibraryState,
  save: SaveDraft,
  effect: Effect,
  told: string,
): void {
  const happened = after.stored !== null;
  const nothing = Object.fromEntries(Object.keys(effect).map((table) => [table, 0]));
  expect(effectOf(before, after), `half a save, ${told}`).toEqual(happened ? effect : nothing);
  expect(after.seq, told).toBe(before.seq + (happened ? 1 : 0));
  expect(after.headlines, told).toEqual(happened ? [save.draft.headline?.value] : before.headlines);
}
