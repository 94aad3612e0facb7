/**
 * The dates a person's record is bound to, set once at the first capture. Reading or saving again never moves them:
 * a clock that restarted at each update is what the French regulator fined in 2024.
 */
import type { Privacy } from '../domain/rows';

/** GDPR art. 14(3)(a): within a month of obtaining the data. */
const NOTICE_MONTHS = 1;
/** Two years after the capture, the span CNIL recommends for applicants' records. */
const RETENTION_MONTHS = 24;
const BASIS = 'legitimate interest';

export function privacyAt(capturedAt: number): Privacy {
  return {
    capturedAt,
    noticeDue: monthsAfter(capturedAt, NOTICE_MONTHS),
    retainUntil: monthsAfter(capturedAt, RETENTION_MONTHS),
    basis: BASIS,
  };
}

/** Two records become one: the earlier duty and the earlier end hold. */
export function strictest(a: Privacy, b: Privacy): Privacy {
  const noticed = a.noticeSent !== undefined && b.noticeSent !== undefined;
  return {
    capturedAt: Math.min(a.capturedAt, b.capturedAt),
    noticeDue: Math.min(a.noticeDue, b.noticeDue),
    retainUntil: Math.min(a.retainUntil, b.retainUntil),
    basis: a.basis,
    ...(noticed ? { noticeSent: Math.min(a.noticeSent ?? 0, b.noticeSent ?? 0) } : {}),
  };
}

/** The same day of a later month, or its last day. */
function monthsAfter(time: number, months: number): number {
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.getTime();
}
