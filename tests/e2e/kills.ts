/** Stops the worker in the middle of commands: each is done once or not at all, and an answer once given stays true. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Command } from '../../lib/domain/command';
import type { Extended } from '../../scripts/browser/chromium';
import { send } from '../../scripts/browser/send';

interface Killed {
  /** Kills whose command had been answered by then. */
  answered: number;
}

/**
 * Sends `count` commands and stops the worker at another moment of each, up to `latest` milliseconds after the message;
 * then sends the same command again, as a page does that got no answer. `stored`: is there exactly one row of it now?
 */
export async function killDuring(
  { killWorker }: Extended,
  page: Page,
  {
    count,
    latest,
    commandOf,
    stored,
  }: {
    count: number;
    latest: number;
    commandOf: (number: number) => Command;
    stored: (number: number, ids: readonly string[]) => Promise<boolean>;
  },
): Promise<Killed> {
  let answered = 0;
  for (let number = 0; number < count; number++) {
    const id = crypto.randomUUID();
    const command = commandOf(number);
    const sending = send(page, 'command', { id, command }).catch(() => null);
    await new Promise((done) => setTimeout(done, (number * 7) % latest));
    // Not running at this moment is as good as stopped.
    await killWorker().catch(() => {});
    const first = (await sending)?.res;
    if (first?.ok) {
      answered += 1;
      // Before anything is sent again: what was acknowledged is there.
      expect(await stored(number, first.ids), `acknowledged, then lost: ${number}`).toBe(true);
    }
    const { res: again } = await send(page, 'command', { id, command });
    if (!again?.ok) throw new Error(`Command ${number} was refused: ${JSON.stringify(again)}`);
    // From the record, with the ids of then: it did not run a second time.
    if (first) expect(again).toEqual(first);
    expect(await stored(number, again.ids), `not stored once: ${number}`).toBe(true);
  }
  return { answered };
}
