/**
 * The sentinel: the database's id and the number of its last write, repeated in `storage.local` by the background.
 * Chromium replaces a damaged database by an empty one without an error; this is how we notice.
 */
import { browser } from 'wxt/browser';
import { type Library, META } from './schema';

export interface Sentinel {
  dbId: string;
  lastSeq: number;
}

/** Where the sentinel is kept. */
export interface SentinelStore {
  read: () => Promise<Sentinel | null>;
  write: (sentinel: Sentinel) => Promise<void>;
}

const KEY = 'sentinel';

export const localSentinel: SentinelStore = {
  async read() {
    const value: unknown = (await browser.storage.local.get(KEY))[KEY];
    return isSentinel(value) ? value : null;
  },
  write: (sentinel) => browser.storage.local.set({ [KEY]: sentinel }),
};

function isSentinel(value: unknown): value is Sentinel {
  const { dbId, lastSeq } = (value ?? {}) as Partial<Sentinel>;
  return typeof dbId === 'string' && typeof lastSeq === 'number';
}

/** What the database says of itself; null where it has lost even that. */
export async function mark(db: Library): Promise<Sentinel | null> {
  const [dbId, lastSeq] = await db.meta.bulkGet([META.dbId, META.lastSeq]);
  return dbId ? { dbId: String(dbId.value), lastSeq: Number(lastSeq?.value ?? 0) } : null;
}

/**
 * Is what was written still there? A sentinel behind the database is no alarm: the worker was stopped between the
 * commit and the sentinel. None at all is a first start, or a storage that was cleared on its own.
 */
export function looksEmptied(database: Sentinel | null, kept: Sentinel | null): boolean {
  if (!kept) return false;
  return !database || database.dbId !== kept.dbId || database.lastSeq < kept.lastSeq;
}

/** For pages: whether to show "data missing – restore". */
export async function libraryEmptied(db: Library, store: SentinelStore = localSentinel): Promise<boolean> {
  const kept = await store.read();
  return kept !== null && looksEmptied(await mark(db), kept);
}
