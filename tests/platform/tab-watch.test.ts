import { beforeEach, expect, test, vi } from 'vitest';
import { watchTabs } from '../../lib/platform/tab-watch';
import { createPageStore } from '../../lib/state/page-state';

type Listener = (...given: never[]) => void;
const heard = () => {
  const listeners = new Set<Listener>();
  return {
    addListener: (one: Listener) => listeners.add(one),
    removeListener: (one: Listener) => listeners.delete(one),
    say: (...given: unknown[]) => {
      for (const one of listeners) one(...(given as never[]));
    },
  };
};
const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);
vi.mock('../../lib/messaging/ask', () => ({ ask: async () => 'no access' }));
vi.mock('../../lib/settings/items', () => ({
  consent: { watch: () => () => {} },
  sitesOff: { watch: () => () => {} },
}));
vi.mock('../../lib/platform/session-store', () => ({
  tabKey: (id: number) => `tab:${id}`,
  draftKey: (key: string) => key,
  keptTab: async () => null,
  keptDraft: async () => null,
}));

/** Tabs 1 (in front at first) and 2; the browser answers about a tab when it is told to. */
function world() {
  const events = {
    onAdded: heard(),
    onRemoved: heard(),
    onChanged: heard(),
    onActivated: heard(),
    onUpdated: heard(),
  };
  const waiting: (() => void)[] = [];
  const { onActivated, onUpdated, onAdded, onRemoved, onChanged } = events;
  Object.assign(fake.browser, {
    windows: { getCurrent: async () => ({ id: 7 }) },
    permissions: { onAdded, onRemoved },
    storage: { session: { onChanged } },
    tabs: {
      onActivated,
      onUpdated,
      query: async () => [{ id: 1 }],
      get: (id: number) => new Promise((done) => waiting.push(() => done({ id }))),
    },
    runtime: {},
  });
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 5; i++) {
      for (const answer of waiting.splice(0)) answer();
      await new Promise((done) => setTimeout(done));
    }
  };
  return { events, settle };
}

let store = createPageStore();
beforeEach(() => {
  store = createPageStore();
});

test.each([
  ['an access that is withdrawn', 'onRemoved', []],
  ['an access that is given', 'onAdded', []],
  [
    'a late word about the tab before',
    'onChanged',
    [{ 'tab:1': { newValue: { url: 'https://a.example/' } } }],
  ],
] as const)(
  '%s while a tab comes to the front does not call the one before back',
  async (_, event, given) => {
    const { events, settle } = world();
    const stopping = watchTabs(store);
    await settle();
    const stop = await stopping;
    expect(store.getState().tabId).toBe(1);

    events.onActivated.say({ tabId: 2, windowId: 7 });
    events[event].say(...given);
    await settle();
    expect(store.getState().tabId).toBe(2);
    stop();
  },
);

test('a tab of another window is not followed', async () => {
  const { events, settle } = world();
  const stopping = watchTabs(store);
  await settle();
  const stop = await stopping;
  events.onActivated.say({ tabId: 2, windowId: 8 });
  await settle();
  expect(store.getState().tabId).toBe(1);
  stop();
});
