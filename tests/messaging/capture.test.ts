import { describe, expect, test } from 'vitest';
import type { KeptDraft, TabReading } from '../../lib/domain/capture';
import type { Reading } from '../../lib/domain/reading';
import { type CaptureStore, receiveCapture } from '../../lib/messaging/capture';
import type { Sender } from '../../lib/messaging/sender';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const ORIGIN = `chrome-extension://${ID}/`;
const ADA = 'https://www.linkedin.com/in/ada-example/';
const BOB = 'https://www.linkedin.com/in/bob-example/';

function store(): CaptureStore & { drafts: Map<string, KeptDraft>; tabs: Map<number, TabReading> } {
  const drafts = new Map<string, KeptDraft>();
  const tabs = new Map<number, TabReading>();
  return {
    drafts,
    tabs,
    readerDocument: async (tab) => (tab === 7 ? 'doc-1' : undefined),
    siteOf: (url) => (url.includes('linkedin') ? 'linkedin' : 'anysite'),
    draft: async (key) => drafts.get(key),
    keepDraft: async (kept) => void drafts.set(kept.key, kept),
    tabReading: async (tab) => tabs.get(tab),
    keepTab: async (tab, reading) => void tabs.set(tab, reading),
    noteHanded: async () => {},
  };
}

const reader: Sender = { id: ID, url: ADA, frameId: 0, documentId: 'doc-1', tab: { id: 7, url: ADA } };
const from = (sender: Sender, now = 1) => ({ sender, extensionId: ID, extensionOrigin: ORIGIN, now });

function profile(url: string, name: string, more: object = {}): Reading {
  const slug = url.split('/')[4] ?? '';
  return {
    url,
    site: 'linkedin',
    kind: 'profile',
    draft: {
      name: { value: name, source: 'card' },
      missing: {
        headline: 'absent',
        location: 'absent',
        about: 'not loaded',
        currentCompany: 'absent',
        experience: 'not loaded',
        education: 'not loaded',
        topSkills: 'absent',
        skills: 'not loaded',
        languages: 'not loaded',
      },
      handle: `linkedin:${slug}`,
      layout: 'test',
      ...more,
    },
    report: { warnings: [] },
  };
}

describe('a capture', () => {
  test('from the reader of this document is kept under the person’s key', async () => {
    const kept = store();
    expect(await receiveCapture(profile(ADA, 'Ada Example'), from(reader, 5), kept)).toEqual({
      accepted: true,
    });
    expect(kept.tabs.get(7)).toMatchObject({
      url: ADA,
      kind: 'profile',
      draftKey: 'linkedin:ada-example',
      readAt: 5,
    });
    expect(kept.drafts.get('linkedin:ada-example')?.from).toEqual({ name: { url: ADA, readAt: 5 } });
  });

  test('and another one on its way at once: both are kept', async () => {
    const kept = store();
    // The first one's write takes longest.
    let slow = 3;
    const late: CaptureStore = {
      ...kept,
      keepDraft: async (one) => {
        for (let i = slow--; i > 0; i--) await new Promise((done) => setTimeout(done, 2));
        kept.drafts.set(one.key, one);
      },
    };
    const row = (name: string) => ({ skills: { value: [name], source: 'card' } });
    await Promise.all(
      ['Go', 'Rust', 'Zig'].map((name, i) =>
        receiveCapture(profile(ADA, 'Ada Example', row(name)), from(reader, i), late),
      ),
    );
    const skills = kept.drafts.get('linkedin:ada-example')?.draft.skills?.value;
    expect([...(skills ?? [])].sort()).toEqual(['Go', 'Rust', 'Zig']);
    expect(kept.tabs.get(7)?.readAt).toBe(2);
  });

  const strangers: [string, Sender][] = [
    ['another extension', { ...reader, id: 'other' }],
    ['a document that got no reader', { ...reader, documentId: 'doc-2' }],
    ['a tab that got no reader', { ...reader, tab: { id: 8, url: ADA } }],
    ['a frame', { ...reader, frameId: 3 }],
    ['an own page', { ...reader, url: `${ORIGIN}dashboard.html` }],
    ['no tab', { id: ID, url: ADA, frameId: 0, documentId: 'doc-1' }],
  ];
  test.each(strangers)('from %s is dropped', async (_, sender) => {
    const kept = store();
    expect(await receiveCapture(profile(ADA, 'Ada Example'), from(sender), kept)).toEqual({
      accepted: false,
      why: 'sender',
    });
    expect(kept.drafts.size + kept.tabs.size).toBe(0);
  });

  test('of a page the tab has left is dropped: the sender’s own address is the document’s first', async () => {
    const kept = store();
    const moved: Sender = { ...reader, url: ADA, tab: { id: 7, url: BOB } };
    expect(await receiveCapture(profile(ADA, 'Ada Example'), from(moved), kept)).toEqual({
      accepted: false,
      why: 'address',
    });
    expect(await receiveCapture(profile(BOB, 'Bob Example'), from(moved), kept)).toEqual({ accepted: true });
    expect([...kept.drafts.keys()]).toEqual(['linkedin:bob-example']);
  });

  test('of another site than its address belongs to is dropped', async () => {
    const wrong = { ...profile(ADA, 'Ada Example'), site: 'upwork' };
    expect(await receiveCapture(wrong, from(reader), store())).toEqual({ accepted: false, why: 'site' });
  });

  test.each([
    null,
    1,
    'x',
    [],
    {},
    { url: ADA },
    { ...profile(ADA, 'Ada'), extra: 1 },
    JSON.parse('{"__proto__":{"a":1}}'),
  ])('of the wrong shape is dropped: %j', async (message) => {
    expect(await receiveCapture(message, from(reader), store())).toEqual({ accepted: false, why: 'shape' });
  });

  test('with one value of a wrong form keeps the person, and names the field as unreadable', async () => {
    const kept = store();
    const reading = profile(ADA, 'Ada Example', { rate: { value: { text: 45 }, source: 'card' } });
    expect(await receiveCapture(reading, from(reader), kept)).toEqual({ accepted: true });
    const draft = kept.drafts.get('linkedin:ada-example')?.draft;
    expect(draft?.name?.value).toBe('Ada Example');
    expect(draft?.rate).toBeUndefined();
    expect(draft?.missing.rate).toBe('unreadable');
    expect(kept.tabs.get(7)?.warnings).toEqual(['unreadable: rate']);
  });

  test('of a shape that nothing can be taken from is told to the panel', async () => {
    const kept = store();
    await receiveCapture({ url: ADA }, from(reader), kept);
    expect(kept.tabs.get(7)).toMatchObject({ url: ADA, kind: 'none', warnings: ['shape'] });
    expect(kept.drafts.size).toBe(0);
  });

  test('of a details page in another tab completes the same draft, each field with its own page', async () => {
    const kept = store();
    await receiveCapture(profile(ADA, 'Ada Example'), from(reader, 1), kept);
    const url = `${ADA}details/skills/`;
    const part: Reading = {
      url,
      site: 'linkedin',
      kind: 'profile-part',
      draft: {
        skills: { value: ['Go', 'SQL'], source: 'details' },
        missing: {},
        handle: 'linkedin:ada-example',
        layout: 'test',
      },
      report: { warnings: [] },
    };
    const sender = { ...reader, url, tab: { id: 7, url } };
    expect(await receiveCapture(part, from(sender, 2), kept)).toEqual({ accepted: true });
    const merged = kept.drafts.get('linkedin:ada-example');
    expect(merged?.draft.skills?.value).toEqual(['Go', 'SQL']);
    expect(merged?.draft.name?.value).toBe('Ada Example');
    expect(merged?.draft.missing.skills).toBeUndefined();
    expect(merged?.url).toBe(ADA);
    expect(merged?.from).toMatchObject({ name: { url: ADA, readAt: 1 }, skills: { url, readAt: 2 } });
  });

  test('of a list that dropped rows keeps those seen before on the same address', async () => {
    const kept = store();
    const url = 'https://www.linkedin.com/search/results/people/?keywords=go';
    const sender = { ...reader, url, tab: { id: 7, url } };
    const list = (...names: string[]): Reading => ({
      url,
      site: 'linkedin',
      kind: 'list',
      items: names.map((name) => ({ name, url: `https://www.linkedin.com/in/${name}` })),
      report: { warnings: [] },
    });
    await receiveCapture(list('a', 'b'), from(sender), kept);
    await receiveCapture(list('b', 'c'), from(sender), kept);
    expect(kept.tabs.get(7)?.items?.map((item) => item.name)).toEqual(['a', 'b', 'c']);
  });
});
