/**
 * The people of a table: the first of them, all of them, a few anew, and the texts of a few at a time. Long lists are
 * read forwards in large pieces (`getAll`): a cursor backwards over 10,000 rows, or a seek for each of them, took 7 s
 * where this takes under one. None of this is for a live query, which would copy every row once more and read the whole
 * list again at every change: `people-changes.ts` says who changed.
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
import { roleCounter } from '../count';
import { library } from '../open';
import type { Library } from '../schema';
import { countsOf } from './counters';
import { isLive } from './live';
import { newestFirst } from './paging';

export interface ListedPerson {
  candidate: CandidateRow;
  /** The entry in the role that was asked for; null in the library as a whole. */
  entry: EntryRow | null;
  tags: string[];
  /** The texts of all notes, to search in. */
  notes: string;
}

export interface PeopleRead {
  people: ListedPerson[];
  /** Row id of an entry, tag or note -> whose it is: a row that is gone cannot be asked any more. */
  owners: Map<string, string>;
}

/** Small enough that the structured clone of one piece does not hold a frame up. */
const PIECE = 500;
/** Up to so many people their rows are looked up one by one; beyond, the whole table is quicker. */
const FEW = 500;

/** How many there are, by the counters: for a list of which only the beginning is there yet. */
export async function peopleCount(roleId: string | null, db: Library = library()): Promise<number> {
  if (roleId === null) return (await countsOf(['candidates'], db))[0] ?? 0;
  const stages = await db.stages.toCollection().primaryKeys();
  const counts = await countsOf(
    stages.map((stage) => roleCounter(roleId, stage)),
    db,
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The beginning of the list, along the index: reads as many rows as it gives, whatever the size of the library. */
export async function firstPeople(
  roleId: string | null,
  limit: number,
  db: Library = library(),
): Promise<PeopleRead> {
  if (roleId === null) {
    const { rows } = await newestFirst(db.candidates, '[savedAt+id]', [], (row) => row.savedAt, { limit });
    return listed(rows, null, db);
  }
  const { rows } = await newestFirst(db.entries, '[roleId+addedAt+id]', [roleId], (row) => row.addedAt, {
    limit,
  });
  return listed(await found(db.candidates.bulkGet(rows.map((row) => row.candidateId))), rows, db);
}

/** Everybody in a role, last added first; without a role the whole library, last saved first. */
export async function allPeople(roleId: string | null, db: Library = library()): Promise<PeopleRead> {
  if (roleId === null) return listed(await wholeTable(db.candidates), null, db);
  const entries = await entriesOfRole(roleId, db);
  const ids = entries.map(({ candidateId }) => candidateId);
  const rows = ids.length > FEW ? await wholeTable(db.candidates) : await found(db.candidates.bulkGet(ids));
  return listed(rows, entries, db);
}

/** As `allPeople`, of these alone: who is not in the list (any more) is left out. */
export async function thesePeople(
  ids: readonly string[],
  roleId: string | null,
  db: Library = library(),
): Promise<PeopleRead> {
  const pairs = roleId === null ? [] : ids.map((id) => [roleId, id]);
  const [rows, entries] = await Promise.all([
    found(db.candidates.bulkGet([...ids])),
    roleId === null ? null : db.entries.where('[roleId+candidateId]').anyOf(pairs).toArray(),
  ]);
  return listed(rows, entries, db);
}

/** The order of the list. Equal times go by id, as in the index. */
export const lastFirst = (a: ListedPerson, b: ListedPerson): number =>
  (b.entry ? b.entry.addedAt : b.candidate.savedAt) - (a.entry ? a.entry.addedAt : a.candidate.savedAt) ||
  (idOf(b) < idOf(a) ? -1 : 1);

const idOf = ({ entry, candidate }: ListedPerson): string => (entry ?? candidate).id;

const found = async <Row>(rows: Promise<(Row | undefined)[]>): Promise<Row[]> =>
  (await rows).filter((row) => row !== undefined);

async function listed(
  candidates: readonly CandidateRow[],
  entries: readonly EntryRow[] | null,
  db: Library,
): Promise<PeopleRead> {
  const entryOf = new Map(entries?.filter(isLive).map((entry) => [entry.candidateId, entry]));
  const rows = candidates.filter(
    (row) => isLive(row) && row.mergedInto === undefined && (entries === null || entryOf.has(row.id)),
  );
  const ids = rows.map(({ id }) => id);
  const owners = new Map<string, string>();
  const [tags, notes] = await Promise.all([
    byCandidate<CandidateTagRow>(db.candidateTags, ids, owners),
    byCandidate<NoteRow>(db.notes, ids, owners),
  ]);
  for (const { id, candidateId } of entryOf.values()) owners.set(id, candidateId);
  const people = rows.map((candidate) => ({
    candidate,
    entry: entryOf.get(candidate.id) ?? null,
    tags: (tags.get(candidate.id) ?? []).map(({ tag }) => tag).sort((a, b) => a.localeCompare(b)),
    notes: (notes.get(candidate.id) ?? []).map(({ text }) => text).join('\n'),
  }));
  return { people: people.sort(lastFirst), owners };
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
    if (!last || piece.length < PIECE) return entries;
    after = [roleId, last.addedAt, last.id];
  }
}

async function byCandidate<Row extends { id: string; candidateId: string; deletedAt?: number }>(
  table: Table<Row, string>,
  ids: readonly string[],
  owners: Map<string, string>,
): Promise<Map<string, Row[]>> {
  const rows =
    ids.length > FEW ? await wholeTable(table) : await table.where('candidateId').anyOf(ids).toArray();
  const of = new Map<string, Row[]>();
  for (const row of rows.filter(isLive)) {
    owners.set(row.id, row.candidateId);
    const others = of.get(row.candidateId);
    if (others) others.push(row);
    else of.set(row.candidateId, [row]);
  }
  return of;
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
