/** Opening our own pages, and the words the browser uses for itself and its keys. */
import { browser } from 'wxt/browser';

/** Shows the dashboard at a view; one that is open already is not looked for, which would need more permissions. */
export function openDashboard(hash = ''): void {
  const url = `${browser.runtime.getURL('/dashboard.html')}${hash}`;
  browser.tabs.create({ url }).catch((error: unknown) => console.warn('The dashboard did not open:', error));
}

export const BROWSER_NAME: string = import.meta.env.BROWSER === 'firefox' ? 'Firefox' : 'Chrome';

export interface Shortcuts {
  open?: string;
  save?: string;
}

/** The shortcuts as they are set now ("Alt+S"); the user may have changed or cleared them. */
export async function shortcuts(): Promise<Shortcuts> {
  const all = await browser.commands.getAll();
  const of = (name: string): string | undefined =>
    all.find((one) => one.name === name)?.shortcut || undefined;
  const open = of('_execute_action');
  const save = of('save');
  return { ...(open ? { open } : {}), ...(save ? { save } : {}) };
}

/** Where the browser lets its user change shortcuts. */
export function openShortcuts(): void {
  const url = import.meta.env.BROWSER === 'firefox' ? 'about:addons' : 'chrome://extensions/shortcuts';
  browser.tabs.create({ url }).catch((error: unknown) => console.warn('The page did not open:', error));
}
