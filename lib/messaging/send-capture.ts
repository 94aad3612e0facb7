/** The reader's one message. */
import type { Reading } from '../domain/reading';
import type { CaptureAnswer } from './protocol';
import { sendNow } from './send-now';

export const sendCapture = (reading: Reading): Promise<CaptureAnswer> => sendNow('capture', reading);
