/** What the library holds of a command and of the person it is about, read past the product's own code. */
import type { Page } from 'puppeteer-core';
import type { CommandAnswer, SaveDraft } from '../../lib/domain/command';

export interface LibraryState {
  /** Rows per table; of the counters their sum. */
  rows: Record<string, number>;
  dbId: string;
  /** The number of the last write. */
  seq: number;
  sentinel: { dbId: string; lastSeq: number } | null;
  /** The answer kept under this command's id. */
  stored: CommandAnswer | null;
  /** Of each profile that has the person's key. */
  headlines: (string | undefined)[];
}

export const stateOf = (page: Page, commandId: string, { site, draft }: SaveDraft): Promise<LibraryState> =>
  page.evaluate(read, commandId, `${site}:${draft.handle}`);

/** Runs in one of our pages. One transaction over all tables: between two commands, never in the middle of one. */
async function read(commandId: string, key: string): Promise<LibraryState> {
  const db = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open('roledex');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const names = [...db.objectStoreNames];
  const reading = db.transaction(names);
  const counts = names.map((name) => [name, reading.objectStore(name).count()] as const);
  const counters = reading.objectStore('counters').getAll();
  const meta = reading.objectStore('meta').getAll();
  const command = reading.objectStore('commands').get(commandId);
  const profiles = reading.objectStore('profiles').index('keys').getAll(key);
  await new Promise<void>((done, failed) => {
    reading.oncomplete = () => done();
    reading.onabort = () => failed(reading.error);
  });
  db.close();
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { get(key: string): Promise<{ sentinel?: LibraryState['sentinel'] }> } } };
  };
  const { sentinel } = await chrome.storage.local.get('sentinel');
  const of = (id: string): unknown =>
    (meta.result as { id: string; value: unknown }[]).find((row) => row.id === id)?.value;
  const rows = Object.fromEntries(counts.map(([name, count]) => [name, count.result]));
  const sum = (counters.result as { value: number }[]).reduce((total, { value }) => total + value, 0);
  return {
    rows: { ...rows, counters: sum },
    dbId: String(of('dbId')),
    seq: Number(of('lastSeq')),
    sentinel: sentinel ?? null,
    stored: (command.result as { answer: CommandAnswer } | undefined)?.answer ?? null,
    headlines: (profiles.result as { fields: { headline?: { value: string } } }[]).map(
      ({ fields }) => fields.headline?.value,
    ),
  };
}
