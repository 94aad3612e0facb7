/** Which document of a tab hands on its page's text (`messaging/read-tree.ts`): a note of its address, never the text. */
import { browser } from 'wxt/browser';
import type { Handed } from '../messaging/read-tree';

export const handedKey = (tabId: number): string => `handed:${tabId}`;

export async function noteHanded(tabId: number, note: Handed): Promise<void> {
  await browser.storage.session.set({ [handedKey(tabId)]: note });
}

export async function handed(tabId: number): Promise<Handed | undefined> {
  const key = handedKey(tabId);
  return (await browser.storage.session.get(key))[key] as Handed | undefined;
}

/** The tab's address now; undefined where access has ended or the tab is gone. */
export async function tabUrl(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url;
}
