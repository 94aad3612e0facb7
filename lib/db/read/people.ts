/**
 * The people of a table: whole lists, and the texts of a few at a time. Long lists are read forwards in large pieces
 * (`getAll`): a cursor backwards over 10,000 rows, or a seek for each of them, took 7 s where this takes under one.
 */
import { Dexie, type Table } from 'dexie';
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

export interface ListedPerson {
  candidate: CandidateRow;
  /** The entry in the role that was asked for; null in the library as a whole. */
  entry: EntryRow | null;
  tags: string[];
  /** The texts of all notes, to search in. */
  notes: string;
}

/** Small enough that the structured clone of one piece does not hold a frame up. */
const PIECE = 500;
/** Up to so many people their rows are looked up one by one; beyond, the whole table is quicker. */
const FEW = 500;

/** Everybody in a role, last added first; without a role the whole library, last saved first. */
export async function listedPeople(roleId: string | null, db: Library = library()): Promise<ListedPerson[]> {
  const entries = roleId === null ? null : await entriesOfRole(roleId, db);
  const candidates =
    entries === null
      ? (await wholeTable(db.candidates)).sort((a, b) => b.savedAt - a.savedAt)
      : await candidatesOf(entries, db);
  const live = candidates.filter((row) => isLive(row) && row.mergedInto === undefined);
  const ids = live.map(({ id }) => id);
  const [tags, notes] = await Promise.all([
    byCandidate<CandidateTagRow>(db.candidateTags, ids),
    byCandidate<NoteRow>(db.notes, ids),
  ]);
  const entryOf = new Map(entries?.map((entry) => [entry.candidateId, entry]));
  return live.map((candidate) => ({
    candidate,
    entry: entryOf.get(candidate.id) ?? null,
    tags: (tags.get(candidate.id) ?? []).map(({ tag }) => tag).sort((a, b) => a.localeCompare(b)),
    notes: (notes.get(candidate.id) ?? []).map(({ text }) => text).join('\n'),
  }));
}

async function entriesOfRole(roleId: string, db: Library): Promise<EntryRow[]> {
  const entries: EntryRow[] = [];
  let after = [roleId, Dexie.minKey, Dexie.minKey];
  for (;;) {
    const piece = await db.entries
      .where('[roleId+addedAt+id]')
      .between(after, [roleId, Dexie.maxKey, Dexie.maxKey], false, false)
      .limit(PIECE)
      .toArray();
    entries.push(...piece.filter(isLive));
    const last = piece.at(-1);
    if (!last || piece.length < PIECE) return entries.reverse();
    after = [roleId, last.addedAt, last.id];
  }
}

/** In the order of the entries. */
async function candidatesOf(entries: readonly EntryRow[], db: Library): Promise<CandidateRow[]> {
  const ids = entries.map(({ candidateId }) => candidateId);
  const rows = ids.length > FEW ? await wholeTable(db.candidates) : await db.candidates.bulkGet(ids);
  const byId = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

async function byCandidate<Row extends { id: string; candidateId: string; deletedAt?: number }>(
  table: Table<Row, string>,
  ids: readonly string[],
): Promise<Map<string, Row[]>> {
  const rows =
    ids.length > FEW ? await wholeTable(table) : await table.where('candidateId').anyOf(ids).toArray();
  const found = new Map<string, Row[]>();
  for (const row of rows.filter(isLive)) {
    const others = found.get(row.candidateId);
    if (others) others.push(row);
    else found.set(row.candidateId, [row]);
  }
  return found;
}

async function wholeTable<Row extends { id: string }>(table: Table<Row, string>): Promise<Row[]> {
  const rows: Row[] = [];
  let after = '';
  for (;;) {
    const piece = await table.where('id').above(after).limit(PIECE).toArray();
    rows.push(...piece);
    const last = piece.at(-1);
    if (!last || piece.length < PIECE) return rows;
    after = last.id;
  }
}

export interface SavedProfile {
  profile: ProfileRow;
  text: TextRow | undefined;
}

/** The profiles of these people with their long texts, by candidate. Ask for a few at a time: texts are large. */
export async function profilesByCandidate(
  candidates: readonly Pick<CandidateRow, 'id' | 'profileIds'>[],
  db: Library = library(),
): Promise<Map<string, SavedProfile[]>> {
  const ids = candidates.flatMap(({ profileIds }) => profileIds);
  const [profiles, texts] = await Promise.all([db.profiles.bulkGet(ids), db.texts.bulkGet(ids)]);
  const byId = new Map(ids.map((id, i) => [id, { profile: profiles[i], text: texts[i] }]));
  return new Map(
    candidates.map(({ id, profileIds }) => [
      id,
      profileIds.flatMap((profileId) => {
        const found = byId.get(profileId);
        return found?.profile ? [{ profile: found.profile, text: found.text }] : [];
      }),
    ]),
  );
}
