/** Two records, one person; or two persons after all. Both decisions are remembered, and both can be undone. */
import type { CandidateRow, EntryRow } from '../../domain/rows';
import { strictest } from '../../privacy/retention';
import { Refused } from '../problems';
import { liveCandidate } from './candidates';
import type { Handler } from './handler';
import { putShown } from './shown';
import { stagesInOrder } from './stage-order';
import type { Work } from './work';

/** Tables whose rows belong to one person and may simply change hands. */
const MOVED = ['profiles', 'texts', 'reads', 'notes', 'reminders'] as const;

export const mergeCandidates: Handler<'mergeCandidates'> = {
  tables: [...MOVED, 'candidates', 'candidateTags', 'entries', 'stages', 'identityDecisions'],
  async run(work, { keep: keepId, absorb: absorbId }) {
    if (keepId === absorbId) throw new Refused('invalid', 'one and the same candidate');
    const keep = await liveCandidate(work, keepId);
    const absorb = await liveCandidate(work, absorbId);
    const keys = await keysOfCandidates(work, [keepId, absorbId]);
    for (const table of MOVED)
      for (const row of await work.where(table, 'candidateId', [absorbId]))
        work.put(table, { ...row, candidateId: keepId });
    await moveTags(work, keepId, absorbId);
    await moveEntries(work, keepId, absorbId);
    work.put('candidates', { ...absorb, mergedInto: keepId, deletedAt: work.now });
    await putShown(work, combined(keep, absorb));
    const candidateIds = [keepId, absorbId];
    work.add('identityDecisions', { id: work.uuid(), what: 'merged', candidateIds, keys });
    work.about(keepId, absorbId);
    work.event({ kind: 'merged', candidateIds });
    return { ids: [keepId] };
  },
};

/** What was said of either holds; where both say something, the kept one's word does. */
function combined(keep: CandidateRow, absorb: CandidateRow): CandidateRow {
  const rating = keep.rating ?? absorb.rating;
  const doNotContact = keep.doNotContact ?? absorb.doNotContact;
  return {
    ...keep,
    profileIds: [...keep.profileIds, ...absorb.profileIds],
    sources: [...new Set([...absorb.sources, ...keep.sources])],
    overrides: { ...absorb.overrides, ...keep.overrides },
    privacy: strictest(keep.privacy, absorb.privacy),
    savedAt: Math.min(keep.savedAt, absorb.savedAt),
    ...(rating === undefined ? {} : { rating }),
    ...(doNotContact === undefined ? {} : { doNotContact }),
  };
}

async function moveTags(work: Work, keepId: string, absorbId: string): Promise<void> {
  const had = new Map(
    (await work.where('candidateTags', 'candidateId', [keepId])).map((row) => [row.tag, row]),
  );
  for (const row of await work.where('candidateTags', 'candidateId', [absorbId])) {
    const mine = had.get(row.tag);
    if (!mine) work.put('candidateTags', { ...row, candidateId: keepId });
    else if (row.deletedAt === undefined) {
      const { deletedAt: _, ...live } = mine;
      work.put('candidateTags', live);
      work.put('candidateTags', { ...row, deletedAt: work.now });
    }
  }
}

/** In a role that both are in, the later stage counts; the other entry stays as a tombstone of the absorbed one. */
async function moveEntries(work: Work, keepId: string, absorbId: string): Promise<void> {
  const order = (await stagesInOrder(work)).map(({ id }) => id);
  const had = new Map((await work.where('entries', 'candidateId', [keepId])).map((row) => [row.roleId, row]));
  for (const theirs of await work.where('entries', 'candidateId', [absorbId])) {
    const mine = had.get(theirs.roleId);
    if (!mine) work.put('entries', { ...theirs, candidateId: keepId });
    else if (theirs.deletedAt === undefined) {
      const takeTheirs =
        mine.deletedAt !== undefined || order.indexOf(theirs.stage) > order.indexOf(mine.stage);
      if (takeTheirs) work.put('entries', as(mine, theirs));
      work.put('entries', { ...theirs, deletedAt: work.now });
    }
  }
}

const as = ({ id, candidateId, rating }: EntryRow, theirs: EntryRow): EntryRow => ({
  ...(rating === undefined ? {} : { rating }),
  ...theirs,
  id,
  candidateId,
});

async function keysOfCandidates(work: Work, ids: string[]): Promise<string[]> {
  const profiles = await work.where('profiles', 'candidateId', ids);
  return profiles.flatMap(({ keys }) => keys).sort();
}

/** Either may be the profile key of a person who is not saved yet: the strip asks before the save. */
export const notTheSame: Handler<'notTheSame'> = {
  tables: ['candidates', 'profiles', 'identityDecisions'],
  async run(work, { candidateIds: [one, other] }) {
    if (one === other) throw new Refused('invalid', 'one and the same candidate');
    const known = await work.many('candidates', [one, other]);
    const keys = [one, other].filter((id) => !known.some((row) => row.id === id));
    if (known.length === 0 || keys.some((key) => !key.includes(':')))
      throw new Refused('not found', 'candidate');
    const candidateIds = known.map(({ id }) => id);
    work.add('identityDecisions', {
      id: work.uuid(),
      what: 'not the same',
      candidateIds,
      keys: [...(await keysOfCandidates(work, candidateIds)), ...keys].sort(),
    });
    work.about(...candidateIds);
    work.event({ kind: 'not the same', candidateIds });
    return { ids: candidateIds };
  },
};
