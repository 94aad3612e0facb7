import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { refusalOf } from '../../lib/db/problems';
import { handlers } from '../../lib/db/write/handlers';
import { orderedUuid, seqOf } from '../../lib/db/write/ordered-uuid';
import { commandAnswer, runCommand } from '../../lib/db/write/run-command';
import type { CommandName } from '../../lib/domain/command';
import { contents, ROLE, saveOf, world } from './world';

afterEach(() => void vi.restoreAllMocks());

describe('runCommand', () => {
  it('answers a repeated UUID from the record and runs it once', async () => {
    const { ok, run, db, services } = world();
    const first = await ok(saveOf('ada', 'Ada'), 'same-id');
    const before = await contents(db, []);
    expect(await run(saveOf('bob', 'Bob'), 'same-id')).toEqual(first);
    expect(await contents(db, [])).toEqual(before);
    expect(await commandAnswer('same-id', services)).toEqual(first);
    expect(await commandAnswer('never-sent', services)).toBeNull();
  });

  it('runs a command once that arrives twice at the same time', async () => {
    const { run, db } = world();
    const [one, other] = await Promise.all([
      run(saveOf('ada', 'Ada'), 'id'),
      run(saveOf('ada', 'Ada'), 'id'),
    ]);
    expect(one).toEqual(other);
    expect(await db.history.count()).toBe(1);
  });

  it('keeps no record of a refusal: sent again, it is tried again', async () => {
    const { run, ok, db } = world();
    expect(await run(saveOf('ada', 'Ada', ['r1']), 'id')).toMatchObject({ ok: false, why: 'not found' });
    expect(await db.candidates.count()).toBe(0);
    await ok({ name: 'saveRole', roleId: 'r1', role: ROLE });
    expect((await run(saveOf('ada', 'Ada', ['r1']), 'id')).ok).toBe(true);
  });

  it('keeps the last 1,000 answers', async () => {
    const { ok, db, services } = world();
    await ok(saveOf('ada', 'Ada'), 'oldest');
    await db.meta.put({ id: 'lastSeq', value: 1_019 });
    await ok(saveOf('bob', 'Bob'), 'newest');
    expect(await commandAnswer('oldest', services)).toBeNull();
    expect(await commandAnswer('newest', services)).not.toBeNull();
  });

  it.each([
    ['no envelope', undefined],
    ['an unknown name', { id: 'x', command: { name: 'dropEverything' } }],
    ['a name of every object', { id: 'x', command: { name: 'toString' } }],
    ['a wrong shape', { id: 'x', command: { name: 'addTag', candidateIds: 'all', tag: 'x' } }],
  ])('refuses %s', async (_, message) => {
    const { services, db } = world();
    expect(await runCommand(message, services)).toMatchObject({ ok: false, why: 'invalid' });
    expect(await db.commands.count()).toBe(0);
  });

  it('locks only the tables that a command needs', () => {
    const many = (Object.keys(handlers) as CommandName[]).filter((name) => handlers[name].tables.length > 12);
    expect(many.sort()).toEqual(['eraseCandidates', 'finishJob', 'restoreBatch', 'revertJob', 'undo']);
  });

  it('says that the storage is full, and changes nothing', async () => {
    const { ok, run, db } = world();
    await ok(saveOf('ada', 'Ada'));
    const before = await contents(db, []);
    const full = () => {
      throw new Dexie.AbortError('aborted', new Dexie.QuotaExceededError('quota'));
    };
    db.candidates.hook('creating', full);
    expect(await run(saveOf('bob', 'Bob'))).toMatchObject({ ok: false, why: 'storage full' });
    db.candidates.hook('creating').unsubscribe(full);
    expect(await contents(db, [])).toEqual(before);
    expect((await run(saveOf('bob', 'Bob'))).ok).toBe(true);
  });

  it('answers although the sentinel could not be written', async () => {
    const { run, services } = world();
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    services.sentinel.write = async () => Promise.reject(new Error('no room'));
    expect((await run(saveOf('ada', 'Ada'))).ok).toBe(true);
    expect((await run(saveOf('bob', 'Bob'))).ok).toBe(true);
    await vi.waitFor(() =>
      expect(warn).toHaveBeenCalledWith('The sentinel was not written:', expect.anything()),
    );
  });

  it('answers before the sentinel is written, and writes the last one in the end', async () => {
    const { ok, services, kept } = world();
    await ok(saveOf('ada', 'Ada'));
    const written: number[] = [];
    let go = (): void => {};
    const gate = new Promise<void>((open) => {
      go = open;
    });
    await vi.waitFor(() => expect(kept.sentinel?.lastSeq).toBe(1));
    services.sentinel.write = async (sentinel) => {
      await gate;
      written.push(sentinel.lastSeq);
      kept.sentinel = sentinel;
    };
    const write = vi.spyOn(services.sentinel, 'write');
    await ok(saveOf('bob', 'Bob'));
    await vi.waitFor(() => expect(write).toHaveBeenCalledTimes(1));
    for (const name of ['Cleo', 'Dan']) await ok(saveOf(name.toLowerCase(), name));
    expect(kept.sentinel?.lastSeq).toBe(1);
    go();
    await vi.waitFor(() => expect(kept.sentinel?.lastSeq).toBe(4));
    expect(written).toEqual([2, 4]);
  });
});

describe('what an error means', () => {
  const quota = Object.assign(new Error('q'), { name: 'QuotaExceededError' });
  it.each([
    ['storage full', quota],
    ['storage full', Object.assign(new Error('a'), { name: 'AbortError', inner: quota })],
    ['storage full', Object.assign(new Error('b'), { name: 'BulkError', failures: [quota] })],
    ['duplicate', Object.assign(new Error('c'), { name: 'ConstraintError' })],
    ['database blocked', Object.assign(new Error('d'), { name: 'DatabaseClosedError' })],
    ['failed', Object.assign(new Error('e'), { name: 'UnknownError' })],
    ['failed', 'a string'],
  ])('%s', (why, error) => expect(refusalOf(error).why).toBe(why));
});

describe('ordered UUIDs', () => {
  it('sort by commit, then by place, and give the number back', () => {
    const random = () => crypto.randomUUID();
    const ids = [orderedUuid(1, 0, random()), orderedUuid(1, 2, random()), orderedUuid(2, 0, random())];
    ids.push(orderedUuid(70_000, 5, random()), orderedUuid(9_000_000_000, 1, random()));
    expect([...ids].sort()).toEqual(ids);
    expect(ids.map(seqOf)).toEqual([1, 1, 2, 70_000, 9_000_000_000]);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(seqOf(random())).toBe(0);
  });
});
