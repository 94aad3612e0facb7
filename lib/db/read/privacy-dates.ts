/** People whose records need a look: marked do-not-contact, a notice due, or kept longer than meant. */
import type { CandidateRow } from '../../domain/rows';
import { library } from '../open';
import type { Library } from '../schema';
import { isLive } from './live';

export interface PrivacyDates {
  doNotContact: CandidateRow[];
  /** The notice was due and no day of sending is known; oldest first. */
  noticeDue: CandidateRow[];
  /** The end of the time they were to be kept for has passed; oldest first. */
  retainUntil: CandidateRow[];
}

/** One pass over the people, tombstones left out. */
export async function privacyDates(now: number, db: Library = library()): Promise<PrivacyDates> {
  const found: PrivacyDates = { doNotContact: [], noticeDue: [], retainUntil: [] };
  await db.candidates.filter(isLive).each((row) => {
    const { noticeDue, noticeSent, retainUntil } = row.privacy;
    if (row.doNotContact) found.doNotContact.push(row);
    if (noticeDue <= now && noticeSent === undefined) found.noticeDue.push(row);
    if (retainUntil <= now) found.retainUntil.push(row);
  });
  found.doNotContact.sort((a, b) => (b.doNotContact?.at ?? 0) - (a.doNotContact?.at ?? 0));
  found.noticeDue.sort((a, b) => a.privacy.noticeDue - b.privacy.noticeDue);
  found.retainUntil.sort((a, b) => a.privacy.retainUntil - b.privacy.retainUntil);
  return found;
}

/** Hashes on the suppression list, by why they are there. A person has one hash per profile and link. */
export async function suppressedCount(db: Library = library()): Promise<number> {
  return db.suppressed.filter(isLive).count();
}
