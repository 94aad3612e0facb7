/** The reader's one message. */
import type { Reading } from '../domain/reading';
import type { CaptureAnswer } from './protocol';
import { sendNow } from './send-now';

/** `outside`: the reading says nothing, the page is handed on as text (`read-tree.ts`). */
export const sendCapture = (reading: Reading & { outside?: true }): Promise<CaptureAnswer> =>
  sendNow('capture', reading);
