/** The people kept for one role: a page at a time to look at, a piece at a time to export. */
import type { CandidateRow, EntryRow, NoteRow, ProfileRow, TextRow } from '../../domain/rows';
import { library } from '../open';
import type { Library } from '../schema';
import { notesByCandidate, tagsByCandidate } from './notes-tags';
import { type Cursor, newestFirst, type Page } from './paging';

export interface ShortlistRow {
  entry: EntryRow;
  candidate: CandidateRow;
  tags: string[];
}

export interface ShortlistAsk {
  /** Stage id; left out = all. */
  stage?: string | undefined;
  after?: Cursor | undefined;
  limit: number;
}

/** Last added first. */
export async function shortlistPage(
  roleId: string,
  ask: ShortlistAsk,
  db: Library = library(),
): Promise<Page<ShortlistRow>> {
  const { rows, next } = await entriesPage(roleId, ask, db);
  const ids = rows.map(({ candidateId }) => candidateId);
  const [candidates, tags] = await Promise.all([db.candidates.bulkGet(ids), tagsByCandidate(ids, db)]);
  return {
    rows: rows.flatMap((entry, i) => {
      const candidate = candidates[i];
      return candidate ? [{ entry, candidate, tags: tags.get(candidate.id) ?? [] }] : [];
    }),
    next,
  };
}

function entriesPage(
  roleId: string,
  { stage, after, limit }: ShortlistAsk,
  db: Library,
): Promise<Page<EntryRow>> {
  const [index, prefix] =
    stage === undefined ? ['[roleId+addedAt+id]', [roleId]] : ['[roleId+stage+addedAt+id]', [roleId, stage]];
  return newestFirst(db.entries, index, prefix, ({ addedAt }) => addedAt, { after, limit });
}

export interface ShortlistPerson extends ShortlistRow {
  profiles: { profile: ProfileRow; text: TextRow | undefined }[];
  notes: NoteRow[];
}

const PIECE = 250;

/** Everybody in the role with all that an export may want, in pieces, so that a page can draw and stop in between. */
export async function* shortlistAll(
  roleId: string,
  { stage }: { stage?: string } = {},
  db: Library = library(),
): AsyncGenerator<ShortlistPerson[]> {
  let after: Cursor | undefined;
  do {
    const { rows, next } = await shortlistPage(roleId, { stage, after, limit: PIECE }, db);
    yield await withProfiles(rows, db);
    after = next ?? undefined;
  } while (after);
}

async function withProfiles(rows: readonly ShortlistRow[], db: Library): Promise<ShortlistPerson[]> {
  const profileIds = rows.flatMap(({ candidate }) => candidate.profileIds);
  const [profiles, texts, notes] = await Promise.all([
    db.profiles.bulkGet(profileIds),
    db.texts.bulkGet(profileIds),
    notesByCandidate(
      rows.map(({ candidate }) => candidate.id),
      db,
    ),
  ]);
  const byId = new Map(profileIds.map((id, i) => [id, { profile: profiles[i], text: texts[i] }]));
  return rows.map((row) => ({
    ...row,
    notes: notes.get(row.candidate.id) ?? [],
    profiles: row.candidate.profileIds.flatMap((id) => {
      const found = byId.get(id);
      return found?.profile ? [{ profile: found.profile, text: found.text }] : [];
    }),
  }));
}
