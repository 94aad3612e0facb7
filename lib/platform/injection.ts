/**
 * Puts a site's readers into a tab: only when a panel asks, only after consent, only where access was granted. Keeps in
 * `storage.session` which document got one, so that nothing else is believed (`messaging/capture.ts`).
 */
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { LookState } from '../domain/capture';
import { consent, sitesOff } from '../settings/items';
import { readersOf, siteFor } from '../sites/addresses';

const readersKey = (tabId: number): string => `reader:${tabId}`;

/** The document into which a reader was put last; undefined = none in this tab. `null` where the browser names none. */
export async function readerDocument(tabId: number): Promise<string | null | undefined> {
  const key = readersKey(tabId);
  const stored = await browser.storage.session.get(key);
  return stored[key] as string | null | undefined;
}

export async function look(tabId: number): Promise<LookState> {
  if (!(await consent.get())) return 'consent';
  const tab = await browser.tabs.get(tabId);
  if (!tab.url) return 'not asked';
  if (!/^(https?|file):/.test(tab.url)) return 'closed to extensions';
  if ((await sitesOff.get()).includes(siteFor(tab.url).id)) return 'switched off';
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      // Twice into one document is harmless. Most readers are generated, so their paths are no known names.
      files: readersOf(tab.url).map((name) => `/content-scripts/${name}.js` as ScriptPublicPath),
    });
    await browser.storage.session.set({ [readersKey(tabId)]: documentOf(result) });
    return 'reading';
  } catch (error) {
    // The address is known but scripts are refused: the browser's own pages and its store, or access just withdrawn.
    const message = String(error);
    return /cannot be scripted|Missing host permission/i.test(message) && !/host permission/i.test(message)
      ? 'closed to extensions'
      : 'not asked';
  }
}

/** Chromium and Firefox name the document in the result; older ones do not, and then the tab alone counts. */
function documentOf(result: { documentId?: string } | undefined): string | null {
  return result?.documentId ?? null;
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([readersKey(tabId), `tab:${tabId}`, `handed:${tabId}`]);
}
