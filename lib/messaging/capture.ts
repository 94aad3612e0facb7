/**
 * The background's side of a reading: who sent it, whether it has the right shape, whether it is of the page the tab
 * shows now; then it is merged into the person's kept draft. Nothing is written to the library here.
 */
import type { KeptDraft, TabReading } from '../domain/capture';
import { DifferentPerson, fieldsOf, mergeDrafts } from '../domain/merge-drafts';
import { assertPlainJson } from '../domain/plain-json';
import type { Draft, Reading } from '../domain/reading';
import { acceptReading } from '../domain/reading.schema';
import { finish } from '../sites/finish';
import type { RawReading } from '../sites/read-page';
import { inTurn } from './in-turn';
import type { CaptureAnswer } from './protocol';
import { isReader, type Sender } from './sender';

export interface CaptureStore {
  readerDocument(tabId: number): Promise<string | null | undefined>;
  siteOf(url: string): string;
  draft(key: string): Promise<KeptDraft | undefined>;
  keepDraft(kept: KeptDraft): Promise<void>;
  tabReading(tabId: number): Promise<TabReading | undefined>;
  keepTab(tabId: number, reading: TabReading): Promise<void>;
  /** Notes that this document hands on its page's text, to be read outside (`read-tree.ts`). */
  noteHanded(tabId: number, handed: { url: string; document: string | null }): Promise<void>;
}

export interface CaptureFrom {
  sender: Sender;
  extensionId: string;
  extensionOrigin: string;
  now: number;
}

export async function receiveCapture(
  message: unknown,
  { sender, extensionId, extensionOrigin, now }: CaptureFrom,
  store: CaptureStore,
): Promise<CaptureAnswer> {
  const tabId = sender.tab?.id;
  if (!isReader(sender, extensionId, extensionOrigin) || tabId === undefined)
    return { accepted: false, why: 'sender' };
  const document = await store.readerDocument(tabId);
  if (document === undefined || (document !== null && document !== sender.documentId))
    return { accepted: false, why: 'sender' };

  const { outside, rest } = apart(message);
  const reading = readingIn(rest);
  if (!reading) {
    // Said on screen, where silence would look like waiting.
    const url = sender.tab?.url;
    if (url)
      await store.keepTab(tabId, {
        url,
        site: store.siteOf(url),
        kind: 'none',
        readAt: now,
        warnings: ['shape'],
      });
    return { accepted: false, why: 'shape' };
  }
  // The tab's address now: `sender.url` is still the previous person's after in-page navigation.
  if (reading.url !== sender.tab?.url) return { accepted: false, why: 'address' };
  if (reading.site !== store.siteOf(reading.url)) return { accepted: false, why: 'site' };

  if (outside) await store.noteHanded(tabId, { url: reading.url, document });
  else await keepReading(reading, tabId, now, store);
  return { accepted: true };
}

/** Takes a reader's mark off its reading: "what this page says, the panel will tell". */
function apart(message: unknown): { outside: boolean; rest: unknown } {
  if (typeof message !== 'object' || message === null || !('outside' in message))
    return { outside: false, rest: message };
  const { outside, ...rest } = message;
  return { outside: outside === true, rest };
}

/** What arrived as a reading in its right shape; null where nothing can be taken from it. */
export function readingIn(message: unknown): Reading | null {
  try {
    return acceptReading(finished(message));
  } catch {
    return null;
  }
}

/** Merges a reading that passed every question into what is kept of its tab and its person. */
export async function keepReading(
  reading: Reading,
  tabId: number,
  now: number,
  store: CaptureStore,
): Promise<void> {
  await inTurn(async () => {
    const draftKey = reading.draft && (await keep(reading, reading.draft, now, store));
    const before = await store.tabReading(tabId);
    await store.keepTab(tabId, tabReading(reading, before, now, draftKey));
  });
}

/** What arrives may be anything; only what has the outline of a reading is worth finishing. */
function finished(message: unknown): unknown {
  assertPlainJson(message, { characters: 8_000_000, nodes: 400_000, depth: 12 });
  const { kind, report } = (message ?? {}) as Partial<RawReading>;
  return typeof kind === 'string' && Array.isArray(report?.warnings)
    ? finish(message as RawReading)
    : message;
}

async function keep(reading: Reading, draft: Draft, now: number, store: CaptureStore): Promise<string> {
  const key = draft.handle ? handleKey(reading.site, draft.handle) : reading.url.replace(/#.*$/, '');
  const kept = await store.draft(key);
  const merged = kept ? completed(kept.draft, draft) : draft;
  const from: KeptDraft['from'] = merged === draft ? {} : { ...kept?.from };
  for (const field of fieldsOf(draft))
    if (JSON.stringify(merged[field]) === JSON.stringify(draft[field]))
      from[field] = { url: reading.url, readAt: now };
  // A details page names a section of the person; the person's own page is the better address.
  const url = reading.kind === 'profile' || !kept ? reading.url : kept.url;
  await store.keepDraft({ key, site: reading.site, url, readAt: now, draft: merged, from });
  return key;
}

/** One address may come to show somebody else (a page without handles): then the newer reading stands alone. */
function completed(kept: Draft, draft: Draft): Draft {
  try {
    return mergeDrafts(kept, draft);
  } catch (error) {
    if (error instanceof DifferentPerson) return draft;
    throw error;
  }
}

/** `site:handle`, whether the reader gave the handle with its site or without. */
export function handleKey(site: string, handle: string): string {
  return handle.startsWith(`${site}:`) ? handle : `${site}:${handle}`;
}

function tabReading(
  reading: Reading,
  before: TabReading | undefined,
  now: number,
  draftKey?: string,
): TabReading {
  const { url, site, kind, items, posting, wall, report } = reading;
  return {
    url,
    site,
    kind,
    readAt: now,
    warnings: report.warnings,
    ...(draftKey ? { draftKey } : {}),
    ...(items ? { items: before?.url === url ? collect(before.items ?? [], items) : items } : {}),
    ...(posting ? { posting } : {}),
    ...(wall ? { wall: wall.reason } : {}),
    ...(report.layout ? { layout: report.layout } : {}),
  };
}

/** Lists drop rows again as one scrolls: what was seen on this address stays, newest reading of a row wins. */
function collect<
  T extends { url?: string; name?: string; title?: string; jobId?: string; contractorId?: string },
>(seen: T[], now: T[]): T[] {
  const rows = new Map<string, T>();
  for (const item of [...seen, ...now])
    rows.set(item.contractorId ?? item.jobId ?? item.url ?? `${item.name} ${item.title}`, item);
  return [...rows.values()];
}
