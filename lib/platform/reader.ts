/**
 * The reader in a page: put there when the panel asks, working only while a panel holds a port to it. It reads,
 * sends plain JSON and does nothing else: no element, attribute, event or message that the page could notice.
 */

import { browser } from 'wxt/browser';
import { PANEL_PORT } from '../messaging/protocol';
import { sendCapture } from '../messaging/send-capture';
import type { RawReading } from '../sites/read-page';
import type { SiteReader } from '../sites/site';
import { watchPage } from './watch-page';

export type PanelPort = ReturnType<typeof browser.runtime.connect>;
/** How a reading leaves the page; the open ports are the panels that wait for it. */
type Deliver = (reading: RawReading, panels: ReadonlySet<PanelPort>) => ReturnType<typeof sendCapture>;

/** `name`: the script's, since a page may hold several of a site's readers. */
export function startReader(reader: SiteReader, name: string, deliver: Deliver = sendCapture): void {
  // A symbol, because a page's element named like a plain property would shadow it.
  const present = Symbol.for(name);
  const world = globalThis as { [present]?: () => boolean };
  if (world[present]?.()) return;
  // After an update the old reader's runtime is gone: it falls silent and gives way to the new one.
  const alive = (): boolean => Boolean(browser.runtime?.id);
  world[present] = alive;

  const panels = new Set<PanelPort>();
  let watch: ReturnType<typeof watchPage> | null = null;

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PANEL_PORT) return;
    panels.add(port);
    watch ??= watchPage(reader, {
      window,
      send: async (reading) => (alive() ? deliver(reading, panels) : { accepted: true }),
    });
    port.onMessage.addListener(() => watch?.again());
    port.onDisconnect.addListener(() => {
      panels.delete(port);
      if (panels.size > 0) return;
      watch?.stop();
      watch = null;
    });
  });
}
