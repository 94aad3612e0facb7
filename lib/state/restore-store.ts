/**
 * A restore from choosing the file to the last row: read and checked whole, shown, then sent in batches as one job. It
 * ends with the page: what came in before stays or is taken back.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { restoreChanges, type TableChanges } from '../db/read/restore-changes';
import type { Command, CommandAnswer, Refusal } from '../domain/command';
import { planRestore } from '../formats/backup';
import { BackupError, type ParsedBackup, parseBackup } from '../formats/backup-read';

export type RestoreMode = 'merge' | 'replace-first';

export type RestoreState =
  | { at: 'nothing' }
  | { at: 'reading'; read: number; size: number }
  /** The file cannot be restored; null = the browser could not read it. */
  | { at: 'refused'; error: BackupError | null }
  | { at: 'preview'; file: string; backup: ParsedBackup; changes: TableChanges[]; rows: number }
  | { at: 'restoring'; file: string; jobId: string; done: number; total: number }
  | {
      at: 'ended';
      file: string;
      jobId: string;
      how: 'done' | 'cancelled' | 'failed';
      why?: Refusal;
      done: number;
      skipped: number;
      /** A replaced library cannot come back. */
      revertible: boolean;
    };

export interface RestoreStore {
  store: StoreApi<RestoreState>;
  choose: (file: Pick<File, 'name' | 'size' | 'stream'>) => Promise<void>;
  restore: (mode: RestoreMode) => Promise<void>;
  /** While reading: forget the file. While restoring: end after the batch that is on its way. */
  stop: () => void;
  clear: () => void;
}

type Send = (command: Command) => Promise<CommandAnswer>;

/** A job's label has the length of any label. */
const LABEL = 100;

export function createRestore(
  send: Send,
  { newId = () => crypto.randomUUID(), changesOf = restoreChanges } = {},
): RestoreStore {
  const store = createStore<RestoreState>(() => ({ at: 'nothing' }));
  // Which keys a state has depends on `at`: each takes the place of the one before.
  const set = (state: RestoreState): void => store.setState(state, true);
  let work = new AbortController();

  async function choose(file: Pick<File, 'name' | 'size' | 'stream'>): Promise<void> {
    work.abort();
    work = new AbortController();
    const { signal } = work;
    set({ at: 'reading', read: 0, size: file.size });
    try {
      const backup = await parseBackup(textOf(file.stream()), {
        signal,
        onProgress: (read) => set({ at: 'reading', read, size: file.size }),
      });
      const changes = await changesOf(backup.tables);
      const rows = [...backup.tables.values()].reduce((sum, table) => sum + table.length, 0);
      if (!signal.aborted) set({ at: 'preview', file: file.name, backup, changes, rows });
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof BackupError)) console.error('The file was not read:', error);
      set({ at: 'refused', error: error instanceof BackupError ? error : null });
    }
  }

  async function restore(mode: RestoreMode): Promise<void> {
    const state = store.getState();
    if (state.at !== 'preview') return;
    const { file, backup, rows: total } = state;
    work = new AbortController();
    const { signal } = work;
    const jobId = newId();
    const ended = { at: 'ended', file, jobId, revertible: mode === 'merge' } as const;
    let done = 0;
    let skipped = 0;
    set({ at: 'restoring', file, jobId, done, total });
    const started = await send({
      name: 'startJob',
      jobId,
      kind: 'restore',
      label: file.slice(0, LABEL),
      total,
    });
    if (!started.ok)
      return set({ ...ended, how: 'failed', why: started.why, done, skipped, revertible: false });
    for (const { table, rows } of planRestore(backup)) {
      // The salts stand in front of the hashes; the rest of `meta` is this library's own.
      if (table === 'meta') continue;
      if (signal.aborted) break;
      const answer = await send({ name: 'restoreBatch', jobId, table, rows, mode });
      if (!answer.ok) {
        await send({ name: 'finishJob', jobId, state: 'failed', message: answer.why });
        return set({ ...ended, how: 'failed', why: answer.why, done, skipped });
      }
      done += rows.length;
      skipped += answer.skipped ?? 0;
      set({ at: 'restoring', file, jobId, done, total });
    }
    const how = signal.aborted ? 'cancelled' : 'done';
    const finished = await send({ name: 'finishJob', jobId, state: how });
    if (finished.ok) set({ ...ended, how, done, skipped });
    else set({ ...ended, how: 'failed', why: finished.why, done, skipped });
  }

  return {
    store,
    choose,
    restore,
    stop() {
      work.abort();
      if (store.getState().at === 'reading') set({ at: 'nothing' });
    },
    clear: () => set({ at: 'nothing' }),
  };
}

/** A file's bytes as text, a piece at a time: a library of 100 MB need not stand in memory twice. */
async function* textOf(bytes: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = bytes.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    yield decoder.decode(value, { stream: true });
  }
  yield decoder.decode();
}
