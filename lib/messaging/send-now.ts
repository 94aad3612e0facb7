/**
 * One message in the wire form of the messaging library, sent in the same turn: the library awaits before it sends, and
 * a page that closes in that moment would never have sent. Also what readers use, which do without the library.
 */
import { browser } from 'wxt/browser';

/** Rejects when the background does not answer, or answers with an error. */
export async function sendNow<Answer>(type: string, data: unknown): Promise<Answer> {
  const sending: Promise<{ res?: Answer; err?: unknown } | undefined> = browser.runtime.sendMessage({
    id: 0,
    type,
    data,
    timestamp: Date.now(),
  });
  const answer = await sending;
  if (!answer || answer.err !== undefined || answer.res === undefined)
    throw new Error(`No answer to the message "${type}".`);
  return answer.res;
}
