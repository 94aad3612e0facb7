/** What the panel knows of the page it stands beside. Transient: everything here comes from the tab and the session. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { KeptDraft, LookState, TabReading } from '../domain/capture';

export interface PageState {
  tabId: number | null;
  /** Known only where access was granted. */
  address: string | null;
  look: LookState | 'looking';
  /** The last reading, if it is of this address. */
  reading: TabReading | null;
  draft: KeptDraft | null;
  /** The last person read in this tab, kept while the page shows a wall. */
  last: KeptDraft | null;
}

export const NO_PAGE: PageState = {
  tabId: null,
  address: null,
  look: 'looking',
  reading: null,
  draft: null,
  last: null,
};

export type PageStore = StoreApi<PageState>;
export const createPageStore = (): PageStore => createStore<PageState>(() => NO_PAGE);

/** Addresses that differ in their fragment alone show the same page. */
export function samePage(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.replace(/#.*$/, '') === b.replace(/#.*$/, '');
}
