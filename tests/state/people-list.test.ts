import { expect, test, vi } from 'vitest';
import type { Command } from '../../lib/domain/command';
import { createPeopleList, type PeopleList } from '../../lib/state/people-list';
import { countRequests, type Requests } from '../db/requests';
import { draft, ROLE, saveOf, type World, world } from '../db/world';

const MANY = 150;

/** As many people, in a role; by batches small enough that Dexie names the rows. */
async function library(people: number): Promise<World & { requests: Requests }> {
  const here = world();
  const requests = countRequests(here.db);
  await here.ok({ name: 'saveRole', roleId: 'r', role: ROLE });
  await here.ok({ name: 'startJob', jobId: 'j', kind: 'import', label: 'x', total: people });
  for (let from = 0; from < people; from += 30)
    await here.ok({
      name: 'importBatch',
      jobId: 'j',
      roleId: 'r',
      candidates: Array.from({ length: Math.min(30, people - from) }, (_, at) => ({
        source: 'csv',
        draft: draft(`linkedin:p${from + at}`, `Person ${from + at}`),
      })),
    });
  requests.clear();
  return { ...here, requests };
}

const names = ({ store }: PeopleList): string[] =>
  (store.getState().people ?? []).map(({ candidate }) => candidate.name);
const complete = ({ store }: PeopleList) =>
  vi.waitFor(
    () => {
      expect(store.getState().people).toBeDefined();
      expect(store.getState().total).toBeNull();
    },
    { timeout: 5_000 },
  );

test.each([null, 'r'])(
  'the first rows cost as many reads as they are, then come the rest (%s)',
  async (roleId) => {
    const { db, requests } = await library(MANY);
    const list = createPeopleList(roleId, db);
    const seen: { people: number; total: number | null; rows: number }[] = [];
    list.store.subscribe(({ people, total }) => {
      seen.push({ people: people?.length ?? 0, total, rows: requests.rows.get('candidates') ?? 0 });
    });
    const stop = list.start();
    await complete(list);
    stop();
    expect(seen).toHaveLength(2);
    expect(seen[0]).toMatchObject({ people: 60, total: MANY });
    expect(seen[0]?.rows).toBeLessThanOrEqual(61);
    expect(seen[0]?.rows).toBeGreaterThanOrEqual(60);
    expect(seen[1]).toMatchObject({ people: MANY, total: null });
    expect(seen[1]?.rows).toBeLessThanOrEqual(61 + MANY);
  },
  30_000,
);

test('a short list is read once', async () => {
  const { db, requests } = await library(20);
  const list = createPeopleList('r', db);
  const stop = list.start();
  await complete(list);
  stop();
  expect(names(list)).toHaveLength(20);
  expect(requests.rows.get('candidates')).toBe(20);
});

test('what changes is read alone, and the other rows stay the same objects', async () => {
  const { db, ok, requests } = await library(MANY);
  const list = createPeopleList('r', db);
  const stop = list.start();
  await complete(list);
  const before = list.store.getState().people ?? [];
  const [ada, ben, cy] = before;
  if (!ada?.entry || !ben || !cy) throw new Error('nobody');

  const step = async (command: Command, shows: () => void): Promise<number> => {
    requests.clear();
    await ok(command);
    await vi.waitFor(shows, { timeout: 2_000 });
    return [...requests.rows.values()].reduce((sum, rows) => sum + rows, 0);
  };
  const now = (at: number) => list.store.getState().people?.[at];

  const moved = await step({ name: 'setStage', entryIds: [ada.entry.id], stage: 'interview' }, () =>
    expect(now(0)?.entry?.stage).toBe('interview'),
  );
  expect(moved).toBeLessThan(25);
  expect(list.store.getState().people?.slice(1)).toEqual(before.slice(1));
  expect(
    list.store
      .getState()
      .people?.slice(1)
      .every((person, at) => person === before[at + 1]),
  ).toBe(true);

  const tagged = await step({ name: 'addTag', candidateIds: [ben.candidate.id], tag: 'x' }, () =>
    expect(now(1)?.tags).toEqual(['x']),
  );
  expect(tagged).toBeLessThan(25);
  await step({ name: 'binCandidates', candidateIds: [cy.candidate.id] }, () =>
    expect(list.store.getState().people).toHaveLength(MANY - 1),
  );
  await step({ name: 'addNote', noteId: 'n', candidateId: ben.candidate.id, text: 'Called.' }, () =>
    expect(now(1)?.notes).toBe('Called.'),
  );
  stop();
}, 30_000);

test('an undo that takes a row away for good is seen; a new person comes first; other roles do not matter', async () => {
  const { db, ok } = await library(3);
  await ok({ name: 'saveRole', roleId: 'other', role: ROLE });
  const list = createPeopleList('r', db);
  const stop = list.start();
  await complete(list);
  const [first] = list.store.getState().people ?? [];
  const candidateIds = [first?.candidate.id ?? ''];
  const { historyId = '' } = await ok({ name: 'addTag', candidateIds, tag: 'x' });
  await vi.waitFor(() => expect(list.store.getState().people?.[0]?.tags).toEqual(['x']));
  await ok({ name: 'undo', historyId });
  await vi.waitFor(() => expect(list.store.getState().people?.[0]?.tags).toEqual([]));

  const was = list.store.getState().people;
  await ok({ name: 'addToRole', candidateIds, roleId: 'other' });
  await ok(saveOf('elsewhere', 'Elsewhere', ['other']));
  await ok(saveOf('new', 'New', ['r']));
  await vi.waitFor(() => expect(names(list)[0]).toBe('New'));
  expect(names(list)).toHaveLength(4);
  expect(list.store.getState().people?.slice(1)).toEqual(was);
  stop();
});

test('a batch too large to be named, and a change while everything is read, are both shown in the end', async () => {
  const { db, ok } = await library(70);
  const list = createPeopleList(null, db, 10);
  const stop = list.start();
  await ok(saveOf('meanwhile', 'Meanwhile'));
  const candidates = Array.from({ length: 60 }, (_, at) => ({
    source: 'csv',
    draft: draft(`linkedin:q${at}`, `Later ${at}`),
  }));
  await ok({ name: 'importBatch', jobId: 'j', candidates });
  await vi.waitFor(() => expect(names(list)).toHaveLength(131), { timeout: 5_000 });
  expect(names(list).filter((name) => name === 'Meanwhile')).toHaveLength(1);
  stop();
  await ok(saveOf('after', 'After'));
  await new Promise((done) => setTimeout(done, 50));
  expect(names(list)).toHaveLength(131);
}, 30_000);

test('a library that cannot be read is a problem, and no empty list for ever', async () => {
  const { db } = await library(1);
  const list = createPeopleList(null, db);
  const fails = vi.spyOn(db.counters, 'bulkGet').mockRejectedValue(new Error('no'));
  const stop = list.start();
  await vi.waitFor(() => expect(list.store.getState().problem).toMatchObject({ message: 'no' }));
  fails.mockRestore();
  stop();
});
