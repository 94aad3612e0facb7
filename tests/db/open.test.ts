import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { connect, onOutdated, openDatabase } from '../../lib/db/open';
import { DatabaseProblem } from '../../lib/db/problems';
import { libraryEmptied, looksEmptied } from '../../lib/db/sentinel';
import { runCommand } from '../../lib/db/write/run-command';
import { saveOf, world } from './world';

const open: Dexie[] = [];
afterEach(() => {
  for (const db of open.splice(0)) db.close();
});

const raw = (name: string, version: number) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const asked = (Dexie.dependencies.indexedDB as IDBFactory).open(name, version);
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('not opened'));
  });

describe('openDatabase', () => {
  it('opens, twice too', async () => {
    const db = connect('open-1');
    open.push(db);
    expect(await openDatabase(db)).toBe(db);
    expect(await openDatabase(db)).toBe(db);
    expect(await db.stages.count()).toBe(8);
  });

  it('refuses a database that a newer version wrote', async () => {
    const newer = new Dexie('open-2');
    newer.version(2).stores({ candidates: 'id' });
    await newer.open();
    newer.close();
    const problem = await openDatabase(connect('open-2')).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(DatabaseProblem);
    expect(problem).toMatchObject({
      why: 'database blocked',
      message: expect.stringContaining('newer version'),
    });
  });

  it('says so when another connection holds an old version open', async () => {
    const held = await raw('open-3', 1);
    const problem = await openDatabase(connect('open-3'), 20).catch((error: unknown) => error);
    expect(problem).toMatchObject({ name: 'DatabaseProblem', why: 'database blocked' });
    held.close();
  });

  it('gives way to a newer version, stays closed and asks for a reload', async () => {
    const db = connect('open-4');
    await openDatabase(db);
    let told = 0;
    const stop = onOutdated(() => {
      told += 1;
    });
    const newer = await raw('open-4', 20);
    stop();
    expect(told).toBe(1);
    await expect(db.stages.count()).rejects.toMatchObject({ name: 'DatabaseClosedError' });
    newer.close();
  });
});

describe('the sentinel', () => {
  const mark = { dbId: 'a', lastSeq: 5 };
  it.each([
    ['a first start', null, null, false],
    ['a cleared storage', mark, null, false],
    ['all as it was', mark, mark, false],
    ['a worker stopped before the sentinel', { dbId: 'a', lastSeq: 6 }, mark, false],
    ['a lower number', { dbId: 'a', lastSeq: 4 }, mark, true],
    ['another database', { dbId: 'b', lastSeq: 9 }, mark, true],
    ['no id', null, mark, true],
  ])('%s', (_, database, kept, emptied) => expect(looksEmptied(database, kept)).toBe(emptied));

  it('stops writing to an emptied library until a restore begins', async () => {
    const here = world();
    await here.ok(saveOf('ada', 'Ada'));
    const kept = here.kept.sentinel;
    const emptied = world();
    emptied.kept.sentinel = kept;
    expect(await emptied.run(saveOf('bob', 'Bob'))).toMatchObject({ ok: false, why: 'database emptied' });
    expect(await libraryEmptied(emptied.db, emptied.services.sentinel)).toBe(true);
    expect(emptied.kept.sentinel).toEqual(kept);
    expect(await emptied.db.candidates.count()).toBe(0);

    await emptied.ok({ name: 'startJob', jobId: 'j', kind: 'restore', label: 'nothing', total: 0 });
    expect(await libraryEmptied(emptied.db, emptied.services.sentinel)).toBe(false);
    await emptied.ok(saveOf('bob', 'Bob'));
    expect(emptied.kept.sentinel?.dbId).not.toBe(kept?.dbId);
  });

  it('notices rows lost under the same id, and completes a library without any', async () => {
    const here = world();
    await here.ok(saveOf('ada', 'Ada'));
    await vi.waitFor(() => expect(here.kept.sentinel?.lastSeq).toBe(1));
    await here.db.meta.clear();
    await here.db.stages.clear();
    here.db.close();
    const again = connect(here.db.name);
    const services = { ...here.services, db: again };
    const command = { id: 'x', command: saveOf('bob', 'Bob') };
    expect(await runCommand(command, services)).toMatchObject({ why: 'database emptied' });
    here.kept.sentinel = null;
    again.close();
    const fresh = connect(here.db.name);
    expect(await runCommand(command, { ...services, db: fresh })).toMatchObject({ ok: true });
    expect(await fresh.stages.count()).toBe(8);
  });

  it('is written after each commit', async () => {
    const here = world();
    await here.ok(saveOf('ada', 'Ada'));
    await here.ok(saveOf('bob', 'Bob'));
    await vi.waitFor(() => expect(here.kept.sentinel?.lastSeq).toBe(2));
  });
});
