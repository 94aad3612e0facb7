/** "Have I already saved this one?", for the person on a page and for the rows of a list. */
import type { CandidateRow, NoteRow, ProfileRow, StoredFields } from '../../domain/rows';
import { library } from '../open';
import { keysOfDraft, type Named, normalKey, profileOf } from '../same-person';
import type { Library } from '../schema';
import { entriesOf, type NamedEntry } from './entries-of';
import { isLive } from './live';
import { notesOf, tagsOf } from './notes-tags';

export interface SavedPerson {
  candidate: CandidateRow;
  /** The profile of the page that was asked about. */
  profile: ProfileRow;
  /** What is stored of that profile, long texts included: compare a new draft with it. */
  stored: StoredFields;
  /** In the bin: saving again brings the person back. */
  binned: boolean;
  entries: NamedEntry[];
  tags: string[];
  notes: NoteRow[];
  doNotContact: CandidateRow['doNotContact'] | null;
}

/** The saved person that has one of the keys; null = not saved. */
export async function candidateByKeys(
  keys: readonly string[],
  db: Library = library(),
): Promise<SavedPerson | null> {
  const profile = await db.profiles.where('keys').anyOf(keys.map(normalKey)).first();
  return profile ? savedPerson(profile, db) : null;
}

/** As `candidateByKeys`, for a draft: also where the page's address names no handle. */
export async function candidateOfDraft(named: Named, db: Library = library()): Promise<SavedPerson | null> {
  const found = await db.profiles.where('keys').anyOf(keysOfDraft(named)).distinct().toArray();
  const profile = profileOf(found, named);
  return profile ? savedPerson(profile, db) : null;
}

async function savedPerson(profile: ProfileRow, db: Library): Promise<SavedPerson | null> {
  const id = profile.candidateId;
  const [candidate, text, entries, tags, notes] = await Promise.all([
    db.candidates.get(id),
    db.texts.get(profile.id),
    entriesOf([id], db),
    tagsOf(id, db),
    notesOf(id, db),
  ]);
  if (!candidate) return null;
  const stored = { ...profile.fields, ...text?.fields };
  const doNotContact = candidate.doNotContact ?? null;
  return { candidate, profile, stored, binned: !isLive(candidate), entries, tags, notes, doNotContact };
}

export interface SavedState {
  candidateId: string;
  name: string;
  /** Only its list row was saved. */
  stub: boolean;
  binned: boolean;
  doNotContact: boolean;
  entries: NamedEntry[];
}

/** Key as asked -> state, for those of the keys that are saved. */
export async function savedStates(
  keys: readonly string[],
  db: Library = library(),
): Promise<Map<string, SavedState>> {
  const profiles = await db.profiles.where('keys').anyOf(keys.map(normalKey)).distinct().toArray();
  const ids = [...new Set(profiles.map(({ candidateId }) => candidateId))];
  const [candidates, entries] = await Promise.all([db.candidates.bulkGet(ids), entriesOf(ids, db)]);
  const byId = new Map(candidates.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  const byKey = new Map(profiles.flatMap((profile) => profile.keys.map((key) => [key, profile] as const)));
  const states = new Map<string, SavedState>();
  for (const key of keys) {
    const profile = byKey.get(normalKey(key));
    const candidate = profile && byId.get(profile.candidateId);
    if (!profile || !candidate) continue;
    states.set(key, {
      candidateId: candidate.id,
      name: candidate.name,
      stub: profile.stub === true,
      binned: !isLive(candidate),
      doNotContact: candidate.doNotContact !== undefined,
      entries: entries.filter(({ candidateId }) => candidateId === candidate.id),
    });
  }
  return states;
}
