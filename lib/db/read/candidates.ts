/** The library's people: in pages, one in detail, and those in the bin. */
import type { Role } from '../../domain/role';
import type { CandidateRow, NoteRow, ProfileRow, ReminderRow } from '../../domain/rows';
import { draftOf } from '../draft-of';
import { library } from '../open';
import type { Library } from '../schema';
import { entriesOf, type NamedEntry } from './entries-of';
import { isLive } from './live';
import { notesOf, tagsOf } from './notes-tags';
import { newestFirst, type Page, type PageAsk } from './paging';

/** Last saved first. */
export function candidatesPage(ask: PageAsk, db: Library = library()): Promise<Page<CandidateRow>> {
  return newestFirst(db.candidates, '[savedAt+id]', [], ({ savedAt }) => savedAt, ask);
}

export interface CandidateDetail {
  candidate: CandidateRow;
  binned: boolean;
  /** Newest read first. */
  profiles: { profile: ProfileRow; draft: ReturnType<typeof draftOf> }[];
  entries: NamedEntry[];
  tags: string[];
  notes: NoteRow[];
  reminders: ReminderRow[];
}

/** Everything about one person; of one that was merged, the one it went into. Null = there is none. */
export async function candidate(id: string, db: Library = library()): Promise<CandidateDetail | null> {
  let row = await db.candidates.get(id);
  while (row?.mergedInto !== undefined) row = await db.candidates.get(row.mergedInto);
  if (!row) return null;
  const [profiles, texts, entries, tags, notes, reminders] = await Promise.all([
    db.profiles.bulkGet(row.profileIds),
    db.texts.bulkGet(row.profileIds),
    entriesOf([row.id], db),
    tagsOf(row.id, db),
    notesOf(row.id, db),
    db.reminders.where('candidateId').equals(row.id).filter(isLive).toArray(),
  ]);
  return {
    candidate: row,
    binned: !isLive(row),
    profiles: profiles
      .flatMap((profile, i) => (profile ? [{ profile, draft: draftOf(profile, texts[i]) }] : []))
      .sort((a, b) => b.profile.readAt - a.profile.readAt),
    entries,
    tags,
    notes,
    reminders,
  };
}

export interface BinContents {
  candidates: CandidateRow[];
  roles: Role[];
}

/** Last binned first; people who were merged away are not in the bin. */
export async function binContents(db: Library = library(), limit = 500): Promise<BinContents> {
  const candidates = await db.candidates
    .where('deletedAt')
    .above(0)
    .reverse()
    .filter(({ mergedInto }) => mergedInto === undefined)
    .limit(limit)
    .toArray();
  const roles = (await db.roles.toArray()).filter((role) => !isLive(role));
  return { candidates, roles: roles.sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0)) };
}
