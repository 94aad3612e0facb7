import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeptDraft, TabReading } from '../../lib/domain/capture';
import type { Reading } from '../../lib/domain/reading';
import { receiveCapture } from '../../lib/messaging/capture';
import { type Handed, receiveRead, type TreeStore } from '../../lib/messaging/read-tree';
import type { Sender } from '../../lib/messaging/sender';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const ORIGIN = `chrome-extension://${ID}/`;
const ADA = 'https://people.example/ada';
const BOB = 'https://people.example/bob';

interface Kept {
  drafts: Map<string, KeptDraft>;
  tabs: Map<number, TabReading>;
  handed: Map<number, Handed>;
}

function world(more: Partial<TreeStore> = {}): { store: TreeStore; kept: Kept } {
  const kept: Kept = { drafts: new Map(), tabs: new Map(), handed: new Map() };
  const store: TreeStore = {
    readerDocument: async (tab) => (tab === 7 ? 'doc-1' : undefined),
    siteOf: (url) => (url.includes('linkedin') ? 'linkedin' : 'anysite'),
    draft: async (key) => kept.drafts.get(key),
    keepDraft: async (draft) => void kept.drafts.set(draft.key, draft),
    tabReading: async (tab) => kept.tabs.get(tab),
    keepTab: async (tab, reading) => void kept.tabs.set(tab, reading),
    noteHanded: async (tab, note) => void kept.handed.set(tab, note),
    handed: async (tab) => kept.handed.get(tab),
    tabUrl: async () => ADA,
    ...more,
  };
  return { store, kept };
}

const reader: Sender = { id: ID, url: ADA, frameId: 0, documentId: 'doc-1', tab: { id: 7, url: ADA } };
const word = (store: TreeStore, sender = reader, message: object = {}) =>
  receiveCapture(
    { url: ADA, site: 'anysite', kind: 'none', report: { warnings: [] }, outside: true, ...message },
    { sender, extensionId: ID, extensionOrigin: ORIGIN, now: 1 },
    store,
  );
const reading = (url: string, more: Partial<Reading> = {}): Reading => ({
  url,
  site: 'anysite',
  kind: 'profile',
  draft: {
    name: { value: 'Ada Exampleson', source: 'heading' },
    headline: { value: 'Developer', source: 'heading' },
    missing: {},
    handle: url.replace('https://', ''),
    layout: 'heading',
  },
  report: { warnings: ['cut: page'] },
  ...more,
});

describe('a page that was read outside', () => {
  test('is kept for the document whose reader handed it on', async () => {
    const { store, kept } = world();
    expect(await word(store)).toEqual({ accepted: true });
    // The reader's word alone says nothing of the page.
    expect(kept.tabs.size + kept.drafts.size).toBe(0);
    expect(await receiveRead({ tabId: 7, reading: reading(ADA) }, 5, store)).toEqual({ accepted: true });
    expect(kept.tabs.get(7)).toMatchObject({ url: ADA, kind: 'profile', readAt: 5, warnings: ['cut: page'] });
    const draft = kept.drafts.get('anysite:people.example/ada')?.draft;
    expect(draft?.name?.value).toBe('Ada Exampleson');
    // It is finished like every reading: each base field has a value or a reason.
    expect(draft?.missing).toMatchObject({ about: 'absent', skills: 'absent' });
  });

  test('is not believed without such a word', async () => {
    const { store, kept } = world();
    const read = { tabId: 7, reading: reading(ADA) };
    expect(await receiveRead(read, 1, store)).toEqual({ accepted: false, why: 'sender' });
    expect(await word(store, { ...reader, documentId: 'doc-2' })).toMatchObject({ why: 'sender' });
    expect(await word(store, { ...reader, frameId: 1 })).toMatchObject({ why: 'sender' });
    expect(await word(store, { ...reader, tab: { id: 7, url: BOB } })).toMatchObject({ why: 'address' });
    expect(await word(store, reader, { site: 'linkedin' })).toMatchObject({ why: 'site' });
    expect(kept.handed.size).toBe(0);
    expect(await receiveRead({ ...read, tabId: 8 }, 1, store)).toMatchObject({ why: 'sender' });
    expect(kept.tabs.size + kept.drafts.size).toBe(0);
  });

  test('is dropped when the document was replaced since', async () => {
    let document: string | undefined = 'doc-1';
    const { store, kept } = world({ readerDocument: async () => document });
    await word(store);
    for (const next of ['doc-2', undefined]) {
      document = next;
      expect(await receiveRead({ tabId: 7, reading: reading(ADA) }, 1, store)).toMatchObject({
        why: 'sender',
      });
    }
    expect(kept.tabs.size).toBe(0);
  });

  test('is dropped when the tab shows another address, or access has ended', async () => {
    for (const url of [BOB, undefined]) {
      const { store, kept } = world({ tabUrl: async () => url });
      await word(store);
      expect(await receiveRead({ tabId: 7, reading: reading(ADA) }, 1, store)).toMatchObject({
        why: 'address',
      });
      expect(kept.tabs.size).toBe(0);
    }
    const { store } = world();
    await word(store);
    expect(await receiveRead({ tabId: 7, reading: reading(BOB) }, 1, store)).toMatchObject({
      why: 'address',
    });
  });

  test('is dropped when it names a site that is read in its pages', async () => {
    const url = 'https://www.linkedin.com/in/ada/';
    const { store } = world({ tabUrl: async () => url });
    const sender = { ...reader, tab: { id: 7, url } };
    expect(await word(store, sender, { url, site: 'linkedin' })).toEqual({ accepted: true });
    for (const site of ['linkedin', 'anysite'])
      expect(await receiveRead({ tabId: 7, reading: reading(url, { site }) }, 1, store)).toEqual({
        accepted: false,
        why: 'site',
      });
  });

  test('of any other shape changes nothing', async () => {
    const { store, kept } = world();
    await word(store);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.jsonValue(), fc.record({ tabId: fc.constant(7), reading: fc.jsonValue() })),
        async (message) => {
          expect(await receiveRead(message, 1, store)).toMatchObject({ accepted: false });
        },
      ),
      { numRuns: 500 },
    );
    expect(kept.tabs.size + kept.drafts.size).toBe(0);
  });
});
