/** Into the bin and back: the person and the entries that went with it, nothing else. */
import type { CandidateRow, EntryRow } from '../../domain/rows';
import type { Work } from './work';

export async function bin(work: Work, candidate: CandidateRow): Promise<void> {
  work.put('candidates', { ...candidate, deletedAt: work.now });
  for (const entry of await work.where('entries', 'candidateId', [candidate.id]))
    if (entry.deletedAt === undefined) work.put('entries', { ...entry, deletedAt: work.now });
}

/** The entries that were binned with the person come back; those removed from a role before do not. */
export async function unbin(work: Work, candidate: CandidateRow): Promise<CandidateRow> {
  const { deletedAt, ...row } = candidate;
  for (const entry of await work.where('entries', 'candidateId', [candidate.id]))
    if (entry.deletedAt !== undefined && entry.deletedAt === deletedAt) work.put('entries', revived(entry));
  return work.put('candidates', row);
}

export function revived(entry: EntryRow): EntryRow {
  const { deletedAt: _, ...row } = entry;
  return row;
}
