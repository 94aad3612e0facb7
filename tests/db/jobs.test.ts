import { describe, expect, it } from 'vitest';
import { dumpEverything, dumpSize } from '../../lib/db/read/dump';
import { job } from '../../lib/db/read/own';
import { candidateByKeys } from '../../lib/db/read/saved';
import { commandAnswer } from '../../lib/db/write/run-command';
import type { ImportedCandidate } from '../../lib/domain/command';
import { contents, draft, ROLE, saveOf, type World, world } from './world';

const row = (n: number, more: Partial<ImportedCandidate> = {}): ImportedCandidate => ({
  draft: draft(`linkedin:p${n}`, `Person ${n}`),
  source: 'Aloa',
  ...more,
});

async function importOf(here: World, rows: ImportedCandidate[][], jobId = 'j1'): Promise<void> {
  const total = rows.flat().length;
  await here.ok({ name: 'startJob', jobId, kind: 'import', label: 'people.csv', total });
  for (const candidates of rows) await here.ok({ name: 'importBatch', jobId, candidates, roleId: 'r1' });
  await here.ok({ name: 'finishJob', jobId, state: 'done' });
}

async function withRole(): Promise<World> {
  const here = world();
  await here.ok({ name: 'saveRole', roleId: 'r1', role: ROLE });
  return here;
}

describe('an import', () => {
  it('brings people with notes and tags into a role, batch by batch', async () => {
    const here = await withRole();
    const { ok, run, db, services } = here;
    await ok({ name: 'startJob', jobId: 'j1', kind: 'import', label: 'people.csv', total: 3 });
    const first = await ok(
      {
        name: 'importBatch',
        jobId: 'j1',
        candidates: [row(1, { notes: ['Called'], tags: ['a'] }), row(2)],
        roleId: 'r1',
      },
      'batch-1',
    );
    expect(await run({ name: 'importBatch', jobId: 'j1', candidates: [], roleId: 'r1' }, 'batch-1')).toEqual(
      first,
    );
    expect(await job('j1', db)).toMatchObject({ done: 2, total: 3, state: 'running' });
    const { name: _, ...nameless } = draft('x', 'x');
    expect(
      await ok({ name: 'importBatch', jobId: 'j1', candidates: [{ draft: nameless, source: 'Aloa' }] }),
    ).toMatchObject({ skipped: 1 });
    await ok({ name: 'finishJob', jobId: 'j1', state: 'done' });
    expect(await commandAnswer('batch-1', services)).toBeNull();
    expect(await job('j1', db)).toMatchObject({ done: 3, state: 'done', candidateIds: first.ids });

    const saved = await candidateByKeys(['linkedin:p1'], db);
    expect(saved).toMatchObject({ tags: ['a'], candidate: { sources: ['Aloa'] } });
    expect(saved?.notes.map(({ text }) => text)).toEqual(['Called']);
    expect(saved?.entries[0]).toMatchObject({ roleId: 'r1', stage: 'new' });
    expect(await run({ name: 'importBatch', jobId: 'j1', candidates: [row(3)] })).toMatchObject({
      why: 'not allowed',
    });
  });

  it('finds the same person twice in one batch', async () => {
    const here = await withRole();
    await importOf(here, [[row(1), row(1), row(2)]]);
    expect(await here.db.candidates.count()).toBe(2);
    expect((await here.db.counters.get('candidates'))?.value).toBe(2);
    expect((await here.db.counters.get('role:r1:new'))?.value).toBe(2);
  });

  it('is reverted whole', async () => {
    const here = await withRole();
    const { ok, run, db } = here;
    await ok(saveOf('p1', 'Person 1'));
    const before = await contents(db);
    await importOf(here, [[row(1, { notes: ['x'] }), row(2)], [row(3), row(4)], [row(5)]]);
    expect(await db.candidates.count()).toBe(5);
    const [batch] = await db.history.where('subjects').equals('job:j1').toArray();
    expect(await run({ name: 'undo', historyId: batch?.id ?? '' })).toMatchObject({
      why: 'cannot be undone',
    });
    const reverted = await ok({ name: 'revertJob', jobId: 'j1' });
    expect(reverted.ids).toHaveLength(5);
    expect(await contents(db)).toEqual(before);
    expect(await ok({ name: 'revertJob', jobId: 'j1' })).toMatchObject({ ids: [] });
  });

  it('leaves alone who was changed since', async () => {
    const here = await withRole();
    const { ok, db } = here;
    await importOf(here, [[row(1), row(2), row(3)]]);
    const id = async (n: number) => (await candidateByKeys([`linkedin:p${n}`], db))?.candidate.id ?? '';
    await ok({ name: 'rateCandidate', candidateId: await id(1), rating: 5 });
    await ok({ name: 'addNote', noteId: 'n1', candidateId: await id(2), text: 'Called' });
    await ok({ name: 'revertJob', jobId: 'j1' });
    const left = (await db.candidates.toArray()).map(({ name }) => name).sort();
    expect(left).toEqual(['Person 1', 'Person 2']);
    expect((await candidateByKeys(['linkedin:p1'], db))?.entries).toHaveLength(1);
  });

  it('is not reverted while it runs', async () => {
    const { ok, run } = await withRole();
    await ok({ name: 'startJob', jobId: 'j1', kind: 'import', label: 'x', total: 1 });
    expect(await run({ name: 'revertJob', jobId: 'j1' })).toMatchObject({ why: 'not allowed' });
    expect(await run({ name: 'startJob', jobId: 'j1', kind: 'import', label: 'x', total: 1 })).toMatchObject({
      why: 'duplicate',
    });
    expect(await run({ name: 'revertJob', jobId: 'none' })).toMatchObject({ why: 'not found' });
  });
});

async function dumped(here: World) {
  const pieces = [];
  for await (const { table, rows } of dumpEverything(here.db))
    pieces.push({ table, rows: structuredClone(rows) });
  return pieces;
}

async function restore(
  here: World,
  pieces: Awaited<ReturnType<typeof dumped>>,
  mode: 'merge' | 'replace-first',
) {
  const total = pieces.reduce((sum, { rows }) => sum + rows.length, 0);
  await here.ok({ name: 'startJob', jobId: 'restore', kind: 'restore', label: 'backup', total });
  for (const { table, rows } of pieces)
    await here.ok({ name: 'restoreBatch', jobId: 'restore', table, rows, mode });
  await here.ok({ name: 'finishJob', jobId: 'restore', state: 'done' });
}

async function full(): Promise<World> {
  const here = await withRole();
  const { ids } = await here.ok(saveOf('ada', 'Ada', ['r1'], { about: { value: 'Go', source: 'card' } }));
  await here.ok({ name: 'addNote', noteId: 'n1', candidateId: ids[0] ?? '', text: 'Called' });
  await here.ok({ name: 'addTag', candidateIds: ids, tag: 'a' });
  await here.ok(saveOf('bob', 'Bob'));
  const gone = await here.ok(saveOf('gone', 'Gone'));
  await here.ok({ name: 'eraseCandidates', candidateIds: gone.ids, suppress: true });
  return here;
}

const HERE_ALONE = ['commands', 'meta', 'jobs', 'events'] as const;

describe('a restore', () => {
  it('brings everything into an empty library, and undo goes on from there', async () => {
    const from = await full();
    const to = world();
    const pieces = await dumped(from);
    expect(pieces.flatMap(({ rows }) => rows)).toHaveLength(await dumpSize(from.db));
    await restore(to, pieces, 'replace-first');
    expect(await contents(to.db, HERE_ALONE)).toEqual(await contents(from.db, HERE_ALONE));
    expect(await to.run(saveOf('gone', 'Gone'))).toMatchObject({ why: 'suppressed' });
    const last = (await to.db.history.toArray()).filter((entry) => entry.command === 'addTag').at(-1);
    await to.ok({ name: 'undo', historyId: last?.id ?? '' });
    const newer = await to.ok(saveOf('eve', 'Eve'));
    expect((newer.historyId ?? '') > (last?.id ?? '')).toBe(true);
  });

  it('replaces what was there, but not the suppression list', async () => {
    const from = await full();
    const to = await withRole();
    const { ids } = await to.ok(saveOf('eve', 'Eve', ['r1']));
    await to.ok({ name: 'eraseCandidates', candidateIds: ids, suppress: true });
    await to.ok(saveOf('zed', 'Zed'));
    await restore(to, await dumped(from), 'replace-first');
    expect((await to.db.candidates.toArray()).map(({ name }) => name).sort()).toEqual(['Ada', 'Bob']);
    expect((await to.db.counters.get('candidates'))?.value).toBe(2);
    for (const handle of ['eve', 'gone'])
      expect(await to.run(saveOf(handle, 'X'))).toMatchObject({ why: 'suppressed' });
    expect(await to.run({ name: 'revertJob', jobId: 'restore' })).toMatchObject({ why: 'cannot be undone' });
  });

  it('merges: the newer row wins, a taken key stays, and it can be reverted', async () => {
    const from = await full();
    const to = world();
    await to.ok({ name: 'saveRole', roleId: 'r1', role: { ...ROLE, name: 'Newer' } });
    services(to);
    await to.ok({ name: 'saveRole', roleId: 'r1', role: { ...ROLE, name: 'Newest' } });
    const ada = await to.ok(saveOf('ada', 'Ada here'));
    const before = await contents(to.db);
    await restore(to, await dumped(from), 'merge');
    expect((await to.db.roles.get('r1'))?.name).toBe('Newest');
    expect((await candidateByKeys(['linkedin:ada'], to.db))?.candidate.id).toBe(ada.ids[0]);
    expect((await to.db.candidates.toArray()).map(({ name }) => name).sort()).toEqual([
      'Ada',
      'Ada here',
      'Bob',
    ]);
    await to.ok({ name: 'revertJob', jobId: 'restore' });
    const after = await contents(to.db);
    expect({ ...after, suppressed: [] }).toEqual({ ...before, suppressed: [] });
  });

  it('does not bring back who was erased since the backup', async () => {
    const here = await withRole();
    const { ids } = await here.ok(saveOf('ada', 'Ada Kowalska', ['r1']));
    await here.ok({ name: 'addNote', noteId: 'n1', candidateId: ids[0] ?? '', text: 'Called' });
    const backup = await dumped(here);
    await here.ok({ name: 'eraseCandidates', candidateIds: ids, suppress: true });
    for (const mode of ['merge', 'replace-first'] as const) {
      await here.db.jobs.clear();
      await restore(here, backup, mode);
      expect(JSON.stringify(await contents(here.db, ['commands']))).not.toContain('Kowalska');
      expect(await here.db.notes.count()).toBe(0);
    }
  });

  it.each([
    ['an unknown table', 'commands', {}],
    [
      'a row without an id',
      'notes',
      { updatedAt: 1, schemaVersion: 1, candidateId: 'a', text: 'x', createdAt: 1 },
    ],
    [
      'a wrong type',
      'notes',
      { id: 'n', updatedAt: 1, schemaVersion: 1, candidateId: 7, text: 'x', createdAt: 1 },
    ],
    [
      'a newer version',
      'notes',
      { id: 'n', updatedAt: 1, schemaVersion: 2, candidateId: 'a', text: 'x', createdAt: 1 },
    ],
  ])('refuses %s', async (_, table, bad) => {
    const { ok, run, db } = await full();
    await ok({ name: 'startJob', jobId: 'restore', kind: 'restore', label: 'b', total: 1 });
    const before = await contents(db, []);
    const batch = {
      name: 'restoreBatch' as const,
      jobId: 'restore',
      table,
      rows: [bad],
      mode: 'replace-first' as const,
    };
    expect(await run(batch)).toMatchObject({ ok: false, why: 'invalid' });
    expect(await contents(db, [])).toEqual(before);
  });
});

/** Moves a world's clock past the other one's. */
function services({ services: world }: World): void {
  const { now } = world;
  world.now = () => now() + 3_600_000;
}
