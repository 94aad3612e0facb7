/** People with all that a file may want of them, a piece at a time. */
import { Dexie } from 'dexie';
import type {
  CandidateRow,
  CandidateTagRow,
  EntryRow,
  NoteRow,
  ProfileRow,
  TextRow,
} from '../../domain/rows';
import { library } from '../open';
import type { Library } from '../schema';
import { isLive } from './live';
import { notesByCandidate } from './notes-tags';
import { stageNames } from './stages';

export interface WholePerson {
  candidate: CandidateRow;
  profiles: ProfileRow[];
  texts: TextRow[];
  notes: NoteRow[];
  tags: CandidateTagRow[];
  entry?: EntryRow;
  /** Names as shown, of the entry's stage and role. */
  stage?: string;
  role?: string;
}

/** In the order asked; who is not in the library any more is left out. With a role: their entry in it. */
export async function wholePeople(
  ids: readonly string[],
  roleId: string | null,
  db: Library = library(),
): Promise<WholePerson[]> {
  const candidates = (await db.candidates.bulkGet([...ids])).filter(
    (row): row is CandidateRow => row !== undefined && isLive(row) && row.mergedInto === undefined,
  );
  const profileIds = candidates.flatMap((row) => row.profileIds);
  const entryKeys = roleId === null ? [] : candidates.map(({ id }) => [roleId, id]);
  const [profiles, texts, notes, tags, entries, names, role] = await Promise.all([
    db.profiles.bulkGet(profileIds),
    db.texts.bulkGet(profileIds),
    notesByCandidate(ids, db),
    db.candidateTags.where('candidateId').anyOf(ids).filter(isLive).toArray(),
    db.entries.where('[roleId+candidateId]').anyOf(entryKeys).filter(isLive).toArray(),
    stageNames(db),
    roleId === null ? undefined : db.roles.get(roleId),
  ]);
  const at = new Map(profileIds.map((id, i) => [id, { profile: profiles[i], text: texts[i] }]));
  const entryOf = new Map(entries.map((entry) => [entry.candidateId, entry]));
  const tagsOf = new Map<string, CandidateTagRow[]>();
  for (const tag of tags) tagsOf.set(tag.candidateId, [...(tagsOf.get(tag.candidateId) ?? []), tag]);
  return candidates.map((candidate) => {
    const own = candidate.profileIds.map((id) => at.get(id));
    const entry = entryOf.get(candidate.id);
    return {
      candidate,
      profiles: own.flatMap((one) => one?.profile ?? []),
      texts: own.flatMap((one) => one?.text ?? []),
      notes: notes.get(candidate.id) ?? [],
      tags: tagsOf.get(candidate.id) ?? [],
      ...(entry ? { entry, stage: names.get(entry.stage) ?? entry.stage } : {}),
      ...(role && entry ? { role: role.name } : {}),
    };
  });
}

/** Everybody in a role (last added first) or in the library (last saved first). Their ids alone: it may be 100,000. */
export async function peopleIds(roleId: string | null, db: Library = library()): Promise<string[]> {
  if (roleId === null) {
    const keys = await db.candidates.orderBy('[savedAt+id]').reverse().filter(isLive).primaryKeys();
    return keys;
  }
  const entries = await db.entries
    .where('[roleId+addedAt+id]')
    .between([roleId, Dexie.minKey, Dexie.minKey], [roleId, Dexie.maxKey, Dexie.maxKey])
    .reverse()
    .filter(isLive)
    .toArray();
  return entries.map(({ candidateId }) => candidateId);
}
