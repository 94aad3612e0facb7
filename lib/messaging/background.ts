/** The background's ear: each message, by whom it may be sent, and where it goes. It decides nothing else. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import { commandAnswer, runCommand } from '../db/write/run-command';
import type { CommandAnswer } from '../domain/command';
import { handed, noteHanded, tabUrl } from '../platform/handed';
import { look, readerDocument } from '../platform/injection';
import { keepDraft, keepTab, keptDraft, keptTab } from '../platform/session-store';
import { markSoon } from '../platform/toolbar-mark';
import { siteFor } from '../sites/addresses';
import { receiveCapture } from './capture';
import type { Protocol } from './protocol';
import { receiveRead } from './read-tree';
import { isOwnPage, type Sender } from './sender';
import { typeIn } from './type-in';

/** The background listens through the library; pages and readers send in its wire form (`send-now.ts`). */
const { onMessage } = defineExtensionMessaging<Protocol>();

const STORE = {
  readerDocument,
  siteOf: (url: string) => siteFor(url).id,
  draft: keptDraft,
  keepDraft,
  tabReading: keptTab,
  keepTab,
  noteHanded,
  handed,
  tabUrl,
};

const NOT_ALLOWED: CommandAnswer = { ok: false, why: 'not allowed' };

export function answerMessages(): void {
  const own = (sender: unknown): boolean =>
    isOwnPage(sender as Sender, browser.runtime.id, browser.runtime.getURL('/'));

  onMessage('capture', ({ data, sender }) =>
    receiveCapture(
      data,
      {
        sender: sender as Sender,
        extensionId: browser.runtime.id,
        extensionOrigin: browser.runtime.getURL('/'),
        now: Date.now(),
      },
      STORE,
    ),
  );
  onMessage('readTree', ({ data, sender }) =>
    own(sender) ? receiveRead(data, Date.now(), STORE) : { accepted: false, why: 'sender' },
  );
  onMessage('look', ({ data, sender }) => (own(sender) ? look(data.tabId) : 'not asked'));
  onMessage('typeIn', ({ data, sender }) => (own(sender) ? typeIn(data, STORE) : false));
  onMessage('command', async ({ data, sender }) => {
    if (!own(sender)) return NOT_ALLOWED;
    const answer = await runCommand(data);
    if (answer.ok) markSoon();
    return answer;
  });
  onMessage('commandAnswer', ({ data, sender }) => (own(sender) ? commandAnswer(data.id) : null));
}
