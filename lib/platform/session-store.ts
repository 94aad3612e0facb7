/** The kept drafts and tab readings in `storage.session`: gone when the browser closes, never seen by a page. */
import { browser } from 'wxt/browser';
import type { KeptDraft, TabReading } from '../domain/capture';

/** `storage.session` holds 10 MB; the least recently used drafts go before that. */
const ROOM = 8_000_000;
const INDEX = 'drafts';
/** Key -> size in characters, least recently used first. */
type Index = [key: string, size: number][];

export const draftKey = (key: string): `draft:${string}` => `draft:${key}`;
export const tabKey = (tabId: number): `tab:${number}` => `tab:${tabId}`;

async function get<T>(key: string): Promise<T | undefined> {
  return (await browser.storage.session.get(key))[key] as T | undefined;
}

export const keptDraft = (key: string): Promise<KeptDraft | undefined> => get<KeptDraft>(draftKey(key));
export const keptTab = (tabId: number): Promise<TabReading | undefined> => get<TabReading>(tabKey(tabId));

/** One write at a time: the index is read, changed and written back. */
let queue: Promise<unknown> = Promise.resolve();
export function keepDraft(kept: KeptDraft): Promise<void> {
  const done = queue.then(() => write(kept));
  queue = done.catch(() => {});
  return done;
}

async function write(kept: KeptDraft): Promise<void> {
  const size = JSON.stringify(kept).length;
  const index: Index = ((await get<Index>(INDEX)) ?? []).filter(([key]) => key !== kept.key);
  index.push([kept.key, size]);
  let total = index.reduce((sum, [, one]) => sum + one, 0);
  const gone: string[] = [];
  while (total > ROOM && index.length > 1) {
    const oldest = index.shift();
    if (!oldest) break;
    gone.push(draftKey(oldest[0]));
    total -= oldest[1];
  }
  if (gone.length > 0) await browser.storage.session.remove(gone);
  await browser.storage.session.set({ [draftKey(kept.key)]: kept, [INDEX]: index });
}

export async function keepTab(tabId: number, reading: TabReading): Promise<void> {
  await browser.storage.session.set({ [tabKey(tabId)]: reading });
}

/**
 * Everything the session holds of erased people: their drafts, the readings of tabs that show them, and saves of them
 * that were never answered. `marks`: profile keys and addresses.
 */
export async function forgetDrafts(marks: readonly string[]): Promise<void> {
  if (marks.length === 0) return;
  const stored = await browser.storage.session.get(null);
  const gone = Object.entries(stored)
    .filter(([key, value]) => {
      if (key.startsWith('draft:')) return marks.includes(key.slice('draft:'.length)) || named(value, marks);
      return (key.startsWith('tab:') || key.startsWith('pending:')) && named(value, marks);
    })
    .map(([key]) => key);
  await browser.storage.session.remove(gone);
}

const named = (value: unknown, marks: readonly string[]): boolean => {
  const text = JSON.stringify(value);
  return marks.some((mark) => text.includes(JSON.stringify(mark)));
};
