import { describe, expect, test, vi } from 'vitest';
import type { Command, CommandAnswer } from '../../lib/domain/command';
import type { Row } from '../../lib/domain/rows';
import { writeBackup } from '../../lib/formats/backup';
import { createRestore, type RestoreMode } from '../../lib/state/restore-store';

const stage = (at: number) => ({
  id: `s${at}`,
  updatedAt: 1,
  schemaVersion: 1,
  name: `Stage ${at}`,
  position: at,
  kind: 'open',
});
const rows = Array.from({ length: 450 }, (_, at) => stage(at));

async function fileOf(tables: Record<string, readonly unknown[]>) {
  async function* pieces() {
    for (const [table, all] of Object.entries(tables)) yield { table, rows: all };
  }
  let text = '';
  for await (const part of writeBackup(pieces(), 1_000)) text += part;
  return new File([text], 'roledex.json');
}

function restoring(answer: (command: Command) => CommandAnswer = () => ({ ok: true, ids: [] })) {
  const sent: Command[] = [];
  const restore = createRestore(
    async (command) => {
      sent.push(command);
      return answer(command);
    },
    {
      newId: () => '00000000-0000-4000-8000-000000000000' as const,
      changesOf: async (tables: ReadonlyMap<string, readonly Row[]>) =>
        [...tables].map(([table, all]) => ({
          table: table as 'stages',
          added: all.length,
          newer: 0,
          kept: 0,
        })),
    },
  );
  return { restore, sent, names: () => sent.map(({ name }) => name) };
}

describe('a restore', () => {
  test('shows what the file holds and writes nothing before it was told to', async () => {
    const { restore, sent } = restoring();
    await restore.choose(await fileOf({ stages: rows }));
    expect(restore.store.getState()).toMatchObject({
      at: 'preview',
      file: 'roledex.json',
      rows: 450,
      changes: [{ table: 'stages', added: 450 }],
    });
    expect(sent).toEqual([]);
  });

  test.each<RestoreMode>(['merge', 'replace-first'])('%s: one job, in batches, and its end', async (mode) => {
    const { restore, sent, names } = restoring();
    await restore.choose(await fileOf({ stages: rows }));
    await restore.restore(mode);
    expect(names()).toEqual(['startJob', 'restoreBatch', 'restoreBatch', 'restoreBatch', 'finishJob']);
    expect(sent[0]).toMatchObject({ kind: 'restore', total: 450, label: 'roledex.json' });
    expect(sent.flatMap((one) => (one.name === 'restoreBatch' ? one.rows : []))).toEqual(rows);
    expect(sent.every((one) => one.name !== 'restoreBatch' || one.mode === mode)).toBe(true);
    expect(restore.store.getState()).toMatchObject({
      at: 'ended',
      how: 'done',
      done: 450,
      revertible: mode === 'merge',
    });
  });

  test('stops after the batch that is on its way, and can be taken back', async () => {
    const { restore, sent, names } = restoring();
    await restore.choose(await fileOf({ stages: rows }));
    restore.store.subscribe((state) => {
      if (state.at === 'restoring' && state.done === 200) restore.stop();
    });
    await restore.restore('merge');
    expect(names()).toEqual(['startJob', 'restoreBatch', 'finishJob']);
    expect(sent.at(-1)).toMatchObject({ state: 'cancelled' });
    expect(restore.store.getState()).toMatchObject({ how: 'cancelled', done: 200, revertible: true });
  });

  test('a batch that is refused ends the job, and says why', async () => {
    const { restore, sent } = restoring((command) =>
      command.name === 'restoreBatch' ? { ok: false, why: 'storage full' } : { ok: true, ids: [] },
    );
    await restore.choose(await fileOf({ stages: rows }));
    await restore.restore('merge');
    expect(sent.at(-1)).toMatchObject({ name: 'finishJob', state: 'failed' });
    expect(restore.store.getState()).toMatchObject({ how: 'failed', why: 'storage full', done: 0 });
  });

  test('counts the profiles that the do-not-save list kept out', async () => {
    const { restore } = restoring((command) =>
      command.name === 'restoreBatch' ? { ok: true, ids: [], skipped: 2 } : { ok: true, ids: [] },
    );
    await restore.choose(await fileOf({ stages: rows }));
    await restore.restore('merge');
    expect(restore.store.getState()).toMatchObject({ skipped: 6 });
  });

  test.each([
    ['not a backup', '{"hello": 1}'],
    ['not a backup', 'name;city'],
    ['not a backup', '{"name": "a package", "version": "0.1.0"}'],
    ['damaged', '{"format":"roledex","version":1,"exportedAt":1,"tables":{"stages":['],
  ])('refuses: %s', async (fault, text) => {
    const { restore, sent } = restoring();
    await restore.choose(new File([text], 'x.json'));
    const state = restore.store.getState();
    expect(state.at === 'refused' && state.error?.fault).toBe(fault);
    await restore.restore('replace-first');
    expect(sent).toEqual([]);
  });

  test('a file the browser cannot read is refused without a guess', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { restore } = restoring();
    const broken = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => controller.error(new Error('gone')),
    });
    await restore.choose({ name: 'x.json', size: 10, stream: () => broken });
    expect(restore.store.getState()).toEqual({ at: 'refused', error: null });
  });

  test('reads letters that fall on the border of two pieces', async () => {
    const { restore } = restoring();
    const bytes = new Uint8Array(
      await (await fileOf({ stages: [{ ...stage(1), name: 'Gespräch 面談' }] })).arrayBuffer(),
    );
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    await restore.choose({ name: 'x.json', size: bytes.length, stream: () => stream });
    const state = restore.store.getState();
    expect(state.at === 'preview' && state.backup.tables.get('stages')).toMatchObject([
      { name: 'Gespräch 面談' },
    ]);
  });
});
