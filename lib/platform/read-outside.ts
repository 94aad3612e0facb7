/**
 * The panel reads what a page handed on as text (`send-tree.ts`): the generic reader is too large to stand in a page,
 * and is loaded only when the first such page comes. What it reads goes to the background like any reading.
 */

import { ask } from '../messaging/ask';
import type { CaptureAnswer } from '../messaging/protocol';
import { type PageTree, pageTreeIn } from '../sites/page-tree/form';

let next: { tabId: number; page: PageTree } | null = null;
let busy = false;

/** Takes a message of a reader's port. Of several that come while one is read, only the newest is. */
export function readOutside(tabId: number, message: unknown): void {
  const page = pageTreeIn(message);
  if (!page) return;
  next = { tabId, page };
  if (busy) return;
  busy = true;
  readAll()
    .catch((error: unknown) => console.warn('A page was not read:', error))
    .finally(() => {
      busy = false;
    });
}

async function readAll(): Promise<void> {
  const { readTree } = await import('../sites/page-tree/read-tree');
  while (next) {
    const { tabId, page } = next;
    next = null;
    const reading = readTree(page, document.implementation);
    // Refused = the tab has moved on since; its reader hands on the next page by itself.
    const answer: CaptureAnswer = await ask('readTree', { tabId, reading });
    if (!answer.accepted && answer.why !== 'address') console.warn('A reading was refused:', answer.why);
  }
}
