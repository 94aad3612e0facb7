/**
 * The library made ready for writing, once per worker: open, not emptied behind our back, and with the rows every
 * library starts with. An emptied one accepts nothing but a restore, so that the loss is seen before it is buried.
 */
import type { Command } from '../../domain/command';
import { FIRST_STAGES, SCHEMA_VERSION } from '../../domain/rows';
import { openDatabase } from '../open';
import { DatabaseProblem } from '../problems';
import { type Library, META } from '../schema';
import { looksEmptied, mark, type Sentinel, type SentinelStore } from '../sentinel';
import type { Services } from './services';

interface Ready {
  emptied: boolean;
}

const opened = new WeakMap<Library, Promise<Ready>>();

/**
 * Opens and checks. Also called by the background at install and start, so that the first page finds its stages.
 * @throws {DatabaseProblem} when the database does not open.
 */
export async function ready(services: Services): Promise<Ready> {
  const known = opened.get(services.db);
  if (known && services.db.isOpen()) return known;
  const state = make(services);
  opened.set(services.db, state);
  // A failure is not remembered: the next command tries again.
  state.catch(() => opened.delete(services.db));
  return state;
}

async function make({ db, sentinel, uuid, now }: Services): Promise<Ready> {
  // A stopped worker starts for a click: what does not need the open database is asked for while it opens.
  const [database, kept] = await Promise.all([openDatabase(db).then(mark), sentinel.read()]);
  if (looksEmptied(database, kept)) return { emptied: true };
  if (!database) await completeBase(db, uuid, now());
  const current = database ?? (await mark(db));
  if (current && (!kept || kept.lastSeq < current.lastSeq)) await keepSentinel(sentinel, current);
  return { emptied: false };
}

/** The commits stand whether or not the sentinel could be written: an older one raises no alarm. */
export async function keepSentinel(store: SentinelStore, sentinel: Sentinel): Promise<void> {
  await store.write(sentinel).catch((error: unknown) => console.warn('The sentinel was not written:', error));
}

/** The call alone takes over a millisecond: the answer leaves first, and the batches of an import share one write. */
const KEEP_AFTER_MS = 20;
const newest = new WeakMap<SentinelStore, Sentinel>();

export function keepSentinelSoon(store: SentinelStore, sentinel: Sentinel): void {
  const underWay = newest.has(store);
  newest.set(store, sentinel);
  if (!underWay) setTimeout(() => void keepNewest(store), KEEP_AFTER_MS);
}

/** Never two writes at a time: the older one might land last. */
async function keepNewest(store: SentinelStore): Promise<void> {
  let kept: Sentinel | undefined;
  for (let next = newest.get(store); next && next !== kept; next = newest.get(store)) {
    await keepSentinel(store, next);
    kept = next;
  }
  newest.delete(store);
}

/**
 * Whether a command may run on a library in this state. Starting a restore is the user's word that the loss was seen;
 * a restore of nothing (`total: 0`) is how the user goes on with what is there.
 * @throws {DatabaseProblem} `database emptied`
 */
export async function admit(state: Ready, command: Command, { db, uuid, now }: Services): Promise<void> {
  if (!state.emptied) return;
  if (command.name !== 'startJob' || command.kind !== 'restore')
    throw new DatabaseProblem('database emptied', 'the library lost rows it had: restore a backup');
  await completeBase(db, uuid, now());
}

/** After the commit that answered the alarm. */
export function acknowledge(state: Ready): void {
  state.emptied = false;
}

async function completeBase(db: Library, uuid: () => string, at: number): Promise<void> {
  if (await db.meta.get(META.dbId)) return;
  await db.transaction('rw', db.meta, db.stages, async () => {
    await db.meta.bulkPut([
      { id: META.dbId, value: uuid() },
      { id: META.lastSeq, value: 0 },
    ]);
    if ((await db.stages.count()) > 0) return;
    await db.stages.bulkPut(firstStageRows(at));
  });
}

export const firstStageRows = (at: number) =>
  FIRST_STAGES.map((stage, position) => ({
    ...stage,
    position,
    updatedAt: at,
    schemaVersion: SCHEMA_VERSION,
  }));
