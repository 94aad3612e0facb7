/** What the write path needs of the world; tests pass their own. */
import { forgetDrafts } from '../../platform/session-store';
import { library } from '../open';
import type { Library } from '../schema';
import { localSentinel, type SentinelStore } from '../sentinel';

export interface Services {
  db: Library;
  now: () => number;
  uuid: () => string;
  sentinel: SentinelStore;
  /** Drafts of erased people, by key or address. */
  forgetDrafts: (keys: readonly string[]) => Promise<void>;
}

export function services(given: Partial<Services> = {}): Services {
  return {
    db: given.db ?? library(),
    now: given.now ?? Date.now,
    uuid: given.uuid ?? (() => crypto.randomUUID()),
    sentinel: given.sentinel ?? localSentinel,
    forgetDrafts: given.forgetDrafts ?? forgetDrafts,
  };
}
