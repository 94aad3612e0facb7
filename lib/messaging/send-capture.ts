/**
 * The reader's one message, in the wire form of the messaging library: a reader is injected into every page that is
 * read, and the library would be a tenth of its size.
 */
import { browser } from 'wxt/browser';
import type { Reading } from '../domain/reading';
import type { CaptureAnswer } from './protocol';

/** Rejects when the background does not answer (it is restarting, or this reader outlived its extension). */
export async function sendCapture(reading: Reading): Promise<CaptureAnswer> {
  const answer: { res?: CaptureAnswer } | undefined = await browser.runtime.sendMessage({
    id: 0,
    type: 'capture',
    data: reading,
    timestamp: Date.now(),
  });
  if (!answer?.res) throw new Error('No answer to a capture.');
  return answer.res;
}
