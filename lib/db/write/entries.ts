/** People in roles: in, out, from stage to stage. */
import type { EntryRow } from '../../domain/rows';
import { Refused } from '../problems';
import { liveCandidates } from './candidates';
import type { Handler } from './handler';
import { liveRole, SHORTLIST_TABLES, shortlist } from './shortlisting';
import type { Work } from './work';

async function liveEntries(work: Work, ids: readonly string[]): Promise<EntryRow[]> {
  const wanted = [...new Set(ids)];
  const entries = (await work.many('entries', wanted)).filter(({ deletedAt }) => deletedAt === undefined);
  if (entries.length < wanted.length) throw new Refused('not found', 'entry');
  return entries;
}

export const addToRole: Handler<'addToRole'> = {
  tables: ['candidates', ...SHORTLIST_TABLES],
  async run(work, { candidateIds, roleId }) {
    await liveRole(work, roleId);
    const candidates = await liveCandidates(work, candidateIds);
    await work.where(
      'entries',
      '[roleId+candidateId]',
      candidates.map(({ id }) => [roleId, id]),
    );
    const fresh: string[] = [];
    for (const { id } of candidates) if ((await shortlist(work, id, roleId)).fresh) fresh.push(id);
    work.about(...fresh);
    if (fresh.length > 0) work.event({ kind: 'added to role', candidateIds: fresh, roleId });
    return { ids: fresh };
  },
};

export const removeFromRole: Handler<'removeFromRole'> = {
  tables: ['entries'],
  async run(work, { candidateIds, roleId }) {
    const pairs = candidateIds.map((id) => [roleId, id]);
    const entries = (await work.where('entries', '[roleId+candidateId]', pairs)).filter(
      (row) => !row.deletedAt,
    );
    for (const entry of entries) work.put('entries', { ...entry, deletedAt: work.now });
    const ids = entries.map(({ candidateId }) => candidateId);
    work.about(...ids);
    if (ids.length > 0) work.event({ kind: 'removed from role', candidateIds: ids, roleId });
    return { ids };
  },
};

/** A stage that ends the process keeps the reason; one that goes on takes an earlier decision back. */
export const setStage: Handler<'setStage'> = {
  tables: ['entries', 'stages'],
  async run(work, { entryIds, stage: stageId, reason }) {
    const stage = await work.get('stages', stageId);
    if (!stage || stage.deletedAt !== undefined) throw new Refused('not found', 'stage');
    const entries = await liveEntries(work, entryIds);
    const { kind } = stage;
    for (const entry of entries) {
      const { decision: before, ...rest } = entry;
      if (entry.stage === stageId && (reason === undefined || reason === before?.reason)) continue;
      const ended = kind === 'rejected' || kind === 'withdrawn';
      work.put('entries', {
        ...rest,
        stage: stageId,
        stageSince: entry.stage === stageId ? entry.stageSince : work.now,
        ...(ended ? { decision: { what: kind, reason: reason ?? '', at: work.now } } : {}),
      });
      work.about(entry.candidateId);
      const detail = { from: entry.stage, to: stageId };
      work.event({ kind: 'stage', candidateIds: [entry.candidateId], roleId: entry.roleId, detail });
    }
    return { ids: entries.map(({ id }) => id) };
  },
};

export const rateEntry: Handler<'rateEntry'> = {
  tables: ['entries'],
  async run(work, { entryId, rating }) {
    const [found] = await liveEntries(work, [entryId]);
    if (!found) throw new Refused('not found', 'entry');
    const { rating: _, ...entry } = found;
    work.put('entries', rating === null ? entry : { ...entry, rating });
    work.about(entry.candidateId);
    const detail = rating === null ? {} : { rating };
    work.event({ kind: 'rated for role', candidateIds: [entry.candidateId], roleId: entry.roleId, detail });
    return { ids: [entryId] };
  },
};
