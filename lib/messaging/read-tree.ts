/**
 * The background's side of a page that was read outside (`page-tree/`): the reader's word that its document hands on its
 * text, and the reading that the panel made of it. It is taken only for a document whose reader gave that word, at the
 * address it gave, and only while the tab still shows it; the panel is our own, what the page told it is not.
 */

import { type CaptureStore, keepReading, readingIn } from './capture';
import type { CaptureAnswer } from './protocol';

/** The one site that is read outside of its pages. */
export const OUTSIDE_SITE = 'anysite';

/** A reader's word, in the session until the next one of its tab. */
export interface Handed {
  url: string;
  document: string | null;
}

export interface TreeStore extends CaptureStore {
  handed(tabId: number): Promise<Handed | undefined>;
  /** The tab's address now; undefined where access has ended. */
  tabUrl(tabId: number): Promise<string | undefined>;
}

export async function receiveRead(message: unknown, now: number, store: TreeStore): Promise<CaptureAnswer> {
  const { tabId, reading: raw } = (message ?? {}) as { tabId?: unknown; reading?: unknown };
  if (typeof tabId !== 'number') return { accepted: false, why: 'shape' };
  const handed = await store.handed(tabId);
  const document = await store.readerDocument(tabId);
  if (!handed || document === undefined || handed.document !== document)
    return { accepted: false, why: 'sender' };
  const reading = readingIn(raw);
  if (!reading) return { accepted: false, why: 'shape' };
  if (reading.url !== handed.url || reading.url !== (await store.tabUrl(tabId)))
    return { accepted: false, why: 'address' };
  if (reading.site !== OUTSIDE_SITE || store.siteOf(reading.url) !== OUTSIDE_SITE)
    return { accepted: false, why: 'site' };
  await keepReading(reading, tabId, now, store);
  return { accepted: true };
}
