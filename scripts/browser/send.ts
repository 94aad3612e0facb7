/** Messages from one of the extension's own pages to its background, past the page's own code. */
import type { Page } from 'puppeteer-core';
import type { Command, CommandAnswer, Envelope } from '../../lib/domain/command';

export interface Sent {
  res?: CommandAnswer;
  /** Milliseconds from the message to its answer, by the page's clock. */
  took: number;
}

/** Sends anything; what comes back is not judged. */
export const send = (page: Page, type: string, data: unknown): Promise<Sent> =>
  page.evaluate(
    async (kind: string, content: unknown) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<{ res?: CommandAnswer } | undefined> } };
      };
      const start = performance.now();
      const answer = await chrome.runtime.sendMessage({
        id: 1,
        type: kind,
        data: content,
        timestamp: Date.now(),
      });
      return { ...answer, took: performance.now() - start };
    },
    type,
    data,
  );

/** One command as a click would send it; throws when it was refused. */
export async function command(
  page: Page,
  one: Command,
  id: Envelope['id'] = crypto.randomUUID(),
): Promise<Extract<CommandAnswer, { ok: true }> & { took: number }> {
  const { res, took } = await send(page, 'command', { id, command: one });
  if (!res?.ok) throw new Error(`${one.name} was refused: ${JSON.stringify(res)}`);
  return { ...res, took };
}
