/**
 * The mark on the toolbar icon: is the person of this tab saved? One keyed look-up at each navigation of a granted
 * host, nothing injected; the panel need not be open. Switchable in Settings.
 */
import { browser } from 'wxt/browser';
import { savedMark } from '../db/read/saved-mark';
import { menuText } from '../i18n/en/menu';
import { toolbarMark } from '../settings/items';
import { handleOf } from '../sites/addresses';

export function markToolbar(): void {
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.url === undefined && change.status !== 'loading') return;
    mark(tabId, tab.url).catch((error: unknown) => console.warn('The icon was not marked:', error));
  });
}

/** Marks the icon for one tab; clears it where nobody saved is named by the address. */
export async function mark(tabId: number, address: string | undefined): Promise<void> {
  const key = address && (await toolbarMark.get()) ? handleOf(address) : null;
  const saved = key ? await savedMark(key) : null;
  await browser.action.setBadgeText({ tabId, text: saved ? '✓' : '' });
  if (!saved) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#5B42C6' });
  const text = menuText.get();
  const title = saved.stage
    ? text.markStage({ name: saved.name, stage: saved.stage })
    : text.markSaved({ name: saved.name });
  await browser.action.setTitle({ tabId, title });
}

/** Long enough for the answer to leave first, and for the batches of an import to share one look. */
const MARK_AFTER_MS = 50;
let markingSoon = false;

/** After a change of the library: the tabs in front may name somebody whose state changed. */
export function markSoon(): void {
  if (markingSoon) return;
  markingSoon = true;
  setTimeout(() => {
    markingSoon = false;
    markAgain().catch((error: unknown) => console.warn('The icon was not marked:', error));
  }, MARK_AFTER_MS);
}

async function markAgain(): Promise<void> {
  for (const tab of await browser.tabs.query({ active: true }))
    if (tab.id !== undefined && tab.url) await mark(tab.id, tab.url);
}
