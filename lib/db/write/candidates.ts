/** What the recruiter says of a person, and the bin. */
import type { CandidateRow } from '../../domain/rows';
import { Refused } from '../problems';
import { bin, unbin } from './bin';
import type { Handler } from './handler';
import { putShown } from './shown';
import type { Work } from './work';

/** A candidate that may be changed: in the library, neither binned nor merged away. */
export async function liveCandidate(work: Work, id: string): Promise<CandidateRow> {
  const candidate = await work.get('candidates', id);
  if (!candidate || candidate.deletedAt !== undefined) throw new Refused('not found', 'candidate');
  return candidate;
}

export async function liveCandidates(work: Work, ids: readonly string[]): Promise<CandidateRow[]> {
  await work.many('candidates', ids);
  const rows: CandidateRow[] = [];
  for (const id of new Set(ids)) rows.push(await liveCandidate(work, id));
  return rows;
}

/** An empty value is one too: the recruiter says there is none. Null takes the override away. */
export const setOverride: Handler<'setOverride'> = {
  tables: ['candidates', 'profiles', 'texts'],
  async run(work, { candidateId, field, value }) {
    const candidate = await liveCandidate(work, candidateId);
    const { [field]: before, ...others } = candidate.overrides;
    if (before?.value === (value ?? undefined)) return { ids: [candidateId], what: 'unchanged' };
    const typed = value === null ? {} : { [field]: { value, updatedAt: work.now } };
    await putShown(work, { ...candidate, overrides: { ...others, ...typed } });
    work.about(candidateId);
    work.event({
      kind: value === null ? 'override removed' : 'typed',
      candidateIds: [candidateId],
      detail: { field },
    });
    return { ids: [candidateId], what: 'updated' };
  },
};

export const rateCandidate: Handler<'rateCandidate'> = {
  tables: ['candidates'],
  async run(work, { candidateId, rating }) {
    const { rating: _, ...candidate } = await liveCandidate(work, candidateId);
    work.put('candidates', rating === null ? candidate : { ...candidate, rating });
    work.about(candidateId);
    work.event({ kind: 'rated', candidateIds: [candidateId], detail: rating === null ? {} : { rating } });
    return { ids: [candidateId] };
  },
};

export const setDoNotContact: Handler<'setDoNotContact'> = {
  tables: ['candidates'],
  async run(work, { candidateId, on, note }) {
    const { doNotContact: before, ...candidate } = await liveCandidate(work, candidateId);
    const mark = { at: before?.at ?? work.now, ...(note ? { note } : {}) };
    work.put('candidates', on ? { ...candidate, doNotContact: mark } : candidate);
    work.about(candidateId);
    work.event({ kind: on ? 'do not contact' : 'may be contacted', candidateIds: [candidateId] });
    return { ids: [candidateId] };
  },
};

export const binCandidates: Handler<'binCandidates'> = {
  tables: ['candidates', 'entries'],
  async run(work, { candidateIds }) {
    const candidates = await liveCandidates(work, candidateIds);
    await work.where('entries', 'candidateId', candidateIds);
    for (const candidate of candidates) await bin(work, candidate);
    work.about(...candidateIds);
    work.event({ kind: 'binned', candidateIds });
    return { ids: candidates.map(({ id }) => id) };
  },
};

export const restoreCandidates: Handler<'restoreCandidates'> = {
  tables: ['candidates', 'entries'],
  async run(work, { candidateIds }) {
    await work.many('candidates', candidateIds);
    await work.where('entries', 'candidateId', candidateIds);
    const ids = [...new Set(candidateIds)];
    for (const id of ids) {
      const candidate = await work.get('candidates', id);
      if (!candidate || candidate.mergedInto !== undefined) throw new Refused('not found', 'candidate');
      if (candidate.deletedAt !== undefined) await unbin(work, candidate);
    }
    work.about(...ids);
    work.event({ kind: 'restored', candidateIds: ids });
    return { ids };
  },
};
