/**
 * A page's side of a long job: while the background writes one batch, the next is on its way and already checked.
 * Every batch says where it belongs (`from`), so a refused one takes those behind it along and the job's cursor is true.
 */
import type { Command, CommandAnswer } from '../domain/command';

/** More would only wait: the background writes one at a time. */
const ON_THE_WAY = 2;

type Batch = Extract<Command, { name: 'importBatch' }>;

export interface Sending {
  /** Sends one command; never rejects (`send-command.ts`). */
  send: (batch: Batch) => Promise<CommandAnswer>;
  /** Called for each batch that came in, in their order. */
  onDone: (batch: Batch, answer: Extract<CommandAnswer, { ok: true }>) => void;
  /** Cancels: what is on its way still comes in. */
  signal?: AbortSignal;
}

/** @returns the first refusal, after which nothing more is sent; null when all came in or the job was cancelled. */
export async function sendBatches(
  batches: Iterable<Batch>,
  { send, onDone, signal }: Sending,
): Promise<Extract<CommandAnswer, { ok: false }> | null> {
  const onTheWay: { batch: Batch; answer: Promise<CommandAnswer> }[] = [];
  let refusal: Extract<CommandAnswer, { ok: false }> | null = null;
  const hearFirst = async (): Promise<void> => {
    const first = onTheWay.shift();
    if (!first) return;
    const answer = await first.answer;
    if (answer.ok) onDone(first.batch, answer);
    else refusal ??= answer;
  };
  for (const batch of batches) {
    if (onTheWay.length === ON_THE_WAY) await hearFirst();
    if (refusal || signal?.aborted) break;
    onTheWay.push({ batch, answer: send(batch) });
  }
  while (onTheWay.length > 0) await hearFirst();
  return refusal;
}
