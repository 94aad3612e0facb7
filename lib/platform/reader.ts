/**
 * The reader in a page: put there when the panel asks, working only while a panel holds a port to it. It reads,
 * sends plain JSON and does nothing else: no element, attribute, event or message that the page could notice.
 */

import { browser } from 'wxt/browser';
import { sendCapture } from '../messaging/send-capture';
import type { SiteReader } from '../sites/site';
import { watchPage } from './watch-page';

/** As in `messaging/protocol.ts`, whose library a reader does without. */
const PANEL_PORT = 'panel';

/** `name`: the script's, since a page may hold several of a site's readers. */
export function startReader(reader: SiteReader, name: string): void {
  // A symbol, because a page's element named like a plain property would shadow it.
  const present = Symbol.for(name);
  const world = globalThis as { [present]?: () => boolean };
  if (world[present]?.()) return;
  // After an update the old reader's runtime is gone: it falls silent and gives way to the new one.
  const alive = (): boolean => Boolean(browser.runtime?.id);
  world[present] = alive;

  let panels = 0;
  let watch: ReturnType<typeof watchPage> | null = null;

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PANEL_PORT) return;
    panels += 1;
    watch ??= watchPage(reader, {
      window,
      send: async (reading) => (alive() ? sendCapture(reading) : { accepted: true }),
    });
    port.onMessage.addListener(() => watch?.again());
    port.onDisconnect.addListener(() => {
      panels -= 1;
      if (panels > 0) return;
      watch?.stop();
      watch = null;
    });
  });
}
