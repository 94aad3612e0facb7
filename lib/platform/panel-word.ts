/** A word from the background to the open panel, through the session: an unopened panel simply never hears it. */
import { browser } from 'wxt/browser';

const SAVE = 'saveAsked';
interface SaveAsked {
  windowId: number | undefined;
  at: number;
}

/** The keyboard command *save*: the panel of that window does what its button would do. */
export function askToSave(windowId: number | undefined): void {
  const asked: SaveAsked = { windowId, at: Date.now() };
  browser.storage.session
    .set({ [SAVE]: asked })
    .catch((error: unknown) => console.warn('The save was not passed on:', error));
}

export function onAskedToSave(save: () => void): () => void {
  let windowId: number | undefined;
  browser.windows.getCurrent().then(
    (window) => {
      windowId = window.id;
    },
    () => {},
  );
  const heard = (changes: Record<string, { newValue?: unknown }>): void => {
    const asked = changes[SAVE]?.newValue as SaveAsked | undefined;
    if (asked && (asked.windowId === undefined || asked.windowId === windowId)) save();
  };
  browser.storage.session.onChanged.addListener(heard);
  return () => browser.storage.session.onChanged.removeListener(heard);
}
