/**
 * The panel's eyes: follows the active tab of its own window, asks the background to read it, holds the port that
 * keeps the reader working, and takes what was read from the session. Never shows a reading of another address.
 */
import { browser } from 'wxt/browser';
import type { KeptDraft, TabReading } from '../domain/capture';
import { ask } from '../messaging/ask';
import { PANEL_PORT } from '../messaging/protocol';
import { consent, sitesOff } from '../settings/items';
import { readersOf } from '../sites/addresses';
import { NO_PAGE, type PageStore, samePage } from '../state/page-state';
import { CLICKED, type Clicked } from './panel-opening';
import { readOutside } from './read-outside';
import { draftKey, keptDraft, keptTab, tabKey } from './session-store';

type Port = ReturnType<typeof browser.tabs.connect>;

/** Reads the page in front again; set while the panel watches. */
let again: (() => void) | null = null;
export function readAgain(): void {
  again?.();
}

export async function watchTabs(store: PageStore): Promise<() => void> {
  const { id: windowId } = await browser.windows.getCurrent();
  let port: Port | null = null;
  let portTab: number | null = null;
  /** The readers at the other end of the port. */
  let held: readonly string[] = [];
  let turn = 0;
  /** The tab in front. The state follows later, when the browser has said what is in it. */
  let front: number | null = null;

  const letGo = (): void => {
    port?.disconnect();
    port = null;
    portTab = null;
  };

  /** Asks for the tab to be read. `turn` makes answers of an earlier tab or address fall away. */
  async function follow(tabId: number): Promise<void> {
    turn += 1;
    const mine = turn;
    front = tabId;
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (mine !== turn || !tab) return;
    const address = tab.url ?? null;
    const before = store.getState();
    if (before.tabId !== tabId || before.address !== address)
      store.setState({
        ...NO_PAGE,
        tabId,
        address,
        last: before.tabId === tabId ? (before.draft ?? before.last) : null,
      });
    if (portTab !== null && portTab !== tabId) letGo();
    await take(tabId);
    const needed = address === null ? [] : readersOf(address);
    // An open port means: the same document, with these readers in it.
    if (port && portTab === tabId && needed.every((name) => held.includes(name))) {
      store.setState({ look: 'reading' });
      port.postMessage('again');
      return;
    }
    const look = await ask('look', { tabId }).catch(() => 'not asked' as const);
    if (mine !== turn) return;
    store.setState({ look });
    // A reader hears of a port only when it opens: one that was added to the document needs a new one.
    const present = portTab === tabId ? held : [];
    letGo();
    if (look === 'reading') hold(tabId, [...present, ...needed]);
  }

  function hold(tabId: number, readers: readonly string[]): void {
    const opened = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
    port = opened;
    portTab = tabId;
    held = readers;
    opened.onMessage.addListener((page) => readOutside(tabId, page));
    opened.onDisconnect.addListener(() => {
      // Reading lastError says that the end was seen: the document was replaced, or there is no reader.
      void browser.runtime.lastError;
      if (port !== opened) return;
      port = null;
      portTab = null;
    });
  }

  async function take(tabId: number): Promise<void> {
    const reading = await keptTab(tabId);
    const { address, tabId: shown } = store.getState();
    if (shown !== tabId) return;
    if (!reading || !samePage(reading.url, address)) {
      store.setState({ reading: null, draft: null });
      return;
    }
    const draft = reading.draftKey ? ((await keptDraft(reading.draftKey)) ?? null) : null;
    if (store.getState().tabId === tabId && samePage(store.getState().address, reading.url))
      store.setState({ reading, draft });
  }

  type Changes = Record<string, { newValue?: unknown }>;
  const onSession = (changes: Changes): void => {
    const { tabId, reading, address } = store.getState();
    const clicked = changes[CLICKED]?.newValue as Clicked | undefined;
    if (clicked) start(clicked.tabId);
    // A late word about a tab that is not in front any more must not call it back.
    if (clicked || tabId === null || tabId !== front) return;
    const tab = changes[tabKey(tabId)]?.newValue as TabReading | undefined;
    // A reading of a new address may arrive before the browser tells the panel of the address.
    if (tab) {
      start(tabId, samePage(tab.url, address) ? take : follow);
      return;
    }
    const draft =
      reading?.draftKey && (changes[draftKey(reading.draftKey)]?.newValue as KeptDraft | undefined);
    if (draft) store.setState({ draft });
  };
  const start = (tabId: number, work: (tabId: number) => Promise<void> = follow): void => {
    work(tabId).catch((error: unknown) => console.warn('The tab was not followed:', error));
  };
  const onActivated = (info: { tabId: number; windowId: number }): void => {
    if (info.windowId === windowId) start(info.tabId);
  };
  const onUpdated = (tabId: number, change: { url?: string; status?: string }): void => {
    if (tabId === front && (change.url !== undefined || change.status !== undefined)) start(tabId);
  };

  /** Consent, a site's switch or an access changed: what was true of this tab may not be any more. */
  const lookAgain = (): void => {
    letGo();
    if (front !== null) start(front);
  };

  again = () => {
    if (front !== null) start(front);
  };
  const unwatch = [consent.watch(lookAgain), sitesOff.watch(lookAgain)];
  browser.permissions.onAdded.addListener(lookAgain);
  browser.permissions.onRemoved.addListener(lookAgain);
  browser.storage.session.onChanged.addListener(onSession);
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  const [active] = await browser.tabs.query({
    active: true,
    ...(windowId === undefined ? {} : { windowId }),
  });
  if (active?.id !== undefined) await follow(active.id);

  return () => {
    turn += 1;
    letGo();
    for (const stop of unwatch) stop();
    browser.permissions.onAdded.removeListener(lookAgain);
    browser.permissions.onRemoved.removeListener(lookAgain);
    browser.storage.session.onChanged.removeListener(onSession);
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
