/** What the background keeps of the pages that are open: in `storage.session`, until the browser closes. */
import type { Draft, FieldName, Item, PageKind, Posting, WallReason } from './reading';

/** A person's draft, merged over the pages it was read from. Key: `site:handle`, or the address where none is known. */
export interface KeptDraft {
  key: string;
  site: string;
  /** Address of the newest page read for it. */
  url: string;
  readAt: number;
  draft: Draft;
  /** Where and when each field was read. */
  from: Partial<Record<FieldName, { url: string; readAt: number }>>;
}

/** What one tab shows, as last read. Valid only while `url` is the tab's address. */
export interface TabReading {
  url: string;
  site: string;
  kind: PageKind;
  readAt: number;
  draftKey?: string;
  items?: Item[];
  posting?: Posting;
  wall?: WallReason;
  layout?: string;
  warnings: string[];
}

/** Why nothing is read of a tab. `not asked`: no access was granted, so even the address is unknown. */
export type LookState = 'reading' | 'consent' | 'not asked' | 'closed to extensions' | 'switched off';
