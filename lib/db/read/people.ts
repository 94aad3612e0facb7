/** The people of a table: whole lists in pieces that let the page draw in between, and the texts of a few at a time. */
import type { CandidateRow, EntryRow, ProfileRow, TextRow } from '../../domain/rows';
import { library } from '../open';
import type { Library } from '../schema';
import { candidatesPage } from './candidates';
import { notesByCandidate, tagsByCandidate } from './notes-tags';
import type { Cursor, Page } from './paging';
import { shortlistPage } from './shortlist';

export interface ListedPerson {
  candidate: CandidateRow;
  /** The entry in the role that was asked for; null in the library as a whole. */
  entry: EntryRow | null;
  tags: string[];
  /** The texts of all notes, to search in. */
  notes: string;
}

/** Small enough that the structured clone of one piece does not hold a frame up. */
const PIECE = 250;

/** Everybody in a role, last added first; without a role the whole library, last saved first. */
export async function listedPeople(roleId: string | null, db: Library = library()): Promise<ListedPerson[]> {
  const people: ListedPerson[] = [];
  let after: Cursor | undefined;
  do {
    const { rows, next } =
      roleId === null
        ? await libraryPage(after, db)
        : await shortlistPage(roleId, { after, limit: PIECE }, db);
    const notes = await notesByCandidate(
      rows.map(({ candidate }) => candidate.id),
      db,
    );
    for (const { candidate, tags, entry } of rows) {
      const words = (notes.get(candidate.id) ?? []).map(({ text }) => text).join('\n');
      people.push({ candidate, entry, tags, notes: words });
    }
    after = next ?? undefined;
  } while (after);
  return people;
}

async function libraryPage(
  after: Cursor | undefined,
  db: Library,
): Promise<Page<{ candidate: CandidateRow; entry: null; tags: string[] }>> {
  const { rows, next } = await candidatesPage({ after, limit: PIECE }, db);
  const tags = await tagsByCandidate(
    rows.map(({ id }) => id),
    db,
  );
  return {
    rows: rows.map((candidate) => ({ candidate, entry: null, tags: tags.get(candidate.id) ?? [] })),
    next,
  };
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
