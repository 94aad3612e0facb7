/** Opening the library: one connection per context, and every way in which it can fail has a name. */
import { Dexie } from 'dexie';
import { SCHEMA_VERSION } from '../domain/rows';
import { DatabaseProblem, refusalOf } from './problems';
import { DATABASE_NAME, describeLibrary, type Library } from './schema';

/** How long another connection may hold up an upgrade before the page says so. */
const BLOCKED_AFTER_MS = 3_000;

let connection: Library | undefined;
let outdated = false;
const outdatedListeners = new Set<() => void>();

/** This context's connection; it opens by itself at the first query. Read functions use it when given no other. */
export function library(): Library {
  connection ??= connect(DATABASE_NAME);
  return connection;
}

/** A connection of its own, for tests and for `library`. */
export function connect(name: string): Library {
  const db = describeLibrary(name, () => crypto.randomUUID(), Date.now);
  // A newer build wants to upgrade. Dexie would re-open and run this old code on the new tables: stay closed instead.
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    outdated = true;
    for (const tell of outdatedListeners) tell();
    // Ends the chain before Dexie's own handler, which would close in a way that opens again.
    return false;
  });
  return db;
}

/** Calls back when another version of the extension has taken the database over: the page must be loaded again. */
export function onOutdated(tell: () => void): () => void {
  outdatedListeners.add(tell);
  if (outdated) tell();
  return () => outdatedListeners.delete(tell);
}

/**
 * The open library.
 * @throws {DatabaseProblem} `database blocked` (an old page holds it, or a newer version wrote it), `storage full`, `failed`.
 */
export async function openDatabase(
  db: Library = library(),
  blockedAfter = BLOCKED_AFTER_MS,
): Promise<Library> {
  if (db.isOpen()) return db;
  if (db === connection && outdated)
    throw new DatabaseProblem('database blocked', 'a newer version took over: load this page again');
  await refuseNewer(db.name);
  await inTime(db, blockedAfter);
  return db;
}

/** Dexie opens a later version without a word, and may even add to it; its rows are not ours to write. */
async function refuseNewer(name: string): Promise<void> {
  const { indexedDB } = Dexie.dependencies as { indexedDB?: IDBFactory };
  const known = await indexedDB?.databases();
  // Dexie stores ten times its version, so that it can count repairs in between.
  const written = Math.floor((known?.find((one) => one.name === name)?.version ?? 0) / 10);
  if (written > SCHEMA_VERSION)
    throw new DatabaseProblem(
      'database blocked',
      `written by a newer version (${written}): install the newer Roledex again`,
    );
}

async function inTime(db: Library, blockedAfter: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, reject) => {
    const late = () =>
      reject(new DatabaseProblem('database blocked', 'another page holds the old version open'));
    // Nothing else tells how long it stays so: an upgrade waits for as long as the other connection lives.
    db.on('blocked', () => {
      timer ??= setTimeout(late, blockedAfter);
    });
  });
  try {
    await Promise.race([db.open(), blocked]);
  } catch (error) {
    if (error instanceof DatabaseProblem) throw error;
    const { why, detail } = refusalOf(error);
    throw new DatabaseProblem(why, detail ?? 'the database did not open', error);
  } finally {
    clearTimeout(timer);
  }
}
