/** An import as the pages send one (`lib/messaging/send-batches.ts`): two batches on the way, each with its place. */
import type { Page } from 'puppeteer-core';
import type { CommandAnswer, ImportedCandidate, SaveDraft } from '../../lib/domain/command';

export interface Stretch {
  jobId: string;
  /** People of the job that came in before. */
  from: number;
  batches: ImportedCandidate[][];
  /** Sent right behind the batch in the middle. */
  save: SaveDraft;
}

export interface Imported {
  /** Milliseconds from the first message to the last answer. */
  whole: number;
  /** Each from its message to its answer, so it counts the wait for the one before. */
  batches: number[];
  save: number;
}

/** In one call of the page: the clock sees neither the protocol of the debugger nor this script. */
export const importStretch = (page: Page, stretch: Stretch): Promise<Imported> =>
  page.evaluate(async ({ jobId, from, batches, save }: Stretch): Promise<Imported> => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<{ res?: CommandAnswer } | undefined> } };
    };
    const send = async (command: object): Promise<number> => {
      const start = performance.now();
      const data = { id: crypto.randomUUID(), command };
      const answer = await chrome.runtime.sendMessage({
        id: 1,
        type: 'command',
        data,
        timestamp: Date.now(),
      });
      if (!answer?.res?.ok) throw new Error(`refused: ${JSON.stringify(answer?.res)}`);
      return performance.now() - start;
    };
    const start = performance.now();
    const middle = Math.floor(batches.length / 2);
    const sent: Promise<number>[] = [];
    let saving: Promise<number> | undefined;
    for (const [at, candidates] of batches.entries()) {
      await sent[at - 2];
      sent.push(send({ name: 'importBatch', jobId, candidates, from: from + at * candidates.length }));
      if (at === middle) saving = send(save);
    }
    const took = await Promise.all(sent);
    const whole = performance.now() - start;
    return { whole, batches: took, save: (await saving) ?? Number.NaN };
  }, stretch);
