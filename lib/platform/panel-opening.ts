/**
 * Opens the panel on a user's act. The click must be answered in the same turn: Chromium and Firefox both refuse to
 * open it after an `await`. The act also grants `activeTab`, so the panel is told to look at that tab (again).
 */
import { browser } from 'wxt/browser';

interface SidebarAction {
  open(): Promise<void>;
}

export const CLICKED = 'clicked';
/** What the panel reads to learn of a click that came while it was open. */
export interface Clicked {
  tabId: number;
  at: number;
}

export function openPanel(tab: { id?: number | undefined; windowId?: number | undefined } | undefined): void {
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction };
  const opening = sidebarAction
    ? sidebarAction.open()
    : browser.sidePanel.open({ windowId: tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT });
  opening.catch((error: unknown) => console.warn('The panel did not open:', error));
  if (tab?.id !== undefined) {
    const clicked: Clicked = { tabId: tab.id, at: Date.now() };
    browser.storage.session
      .set({ [CLICKED]: clicked })
      .catch((error: unknown) => console.warn('The click was not noted:', error));
  }
}
