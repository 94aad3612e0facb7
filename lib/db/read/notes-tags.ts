/** Notes and tags. */
import type { NoteRow } from '../../domain/rows';
import { library } from '../open';
import type { Library } from '../schema';
import { isLive } from './live';

/** Newest first. */
export async function notesOf(candidateId: string, db: Library = library()): Promise<NoteRow[]> {
  return (await notesByCandidate([candidateId], db)).get(candidateId) ?? [];
}

export async function notesByCandidate(ids: readonly string[], db: Library): Promise<Map<string, NoteRow[]>> {
  const rows = (await db.notes.where('candidateId').anyOf(ids).toArray()).filter(isLive);
  const notes = new Map<string, NoteRow[]>();
  for (const note of rows.sort((a, b) => b.createdAt - a.createdAt))
    notes.set(note.candidateId, [...(notes.get(note.candidateId) ?? []), note]);
  return notes;
}

/** In alphabetical order. */
export async function tagsOf(candidateId: string, db: Library = library()): Promise<string[]> {
  return (await tagsByCandidate([candidateId], db)).get(candidateId) ?? [];
}

export async function tagsByCandidate(ids: readonly string[], db: Library): Promise<Map<string, string[]>> {
  const rows = (await db.candidateTags.where('candidateId').anyOf(ids).toArray()).filter(isLive);
  const tags = new Map<string, string[]>();
  for (const { candidateId, tag } of rows) tags.set(candidateId, [...(tags.get(candidateId) ?? []), tag]);
  for (const list of tags.values()) list.sort((a, b) => a.localeCompare(b));
  return tags;
}

/** Every tag that somebody has. One key per tag and one row for each, however many people there are. */
export async function allTags(db: Library = library()): Promise<string[]> {
  const tags = (await db.candidateTags.orderBy('tag').uniqueKeys()) as string[];
  const used = await Promise.all(
    tags.map((tag) => db.candidateTags.where('tag').equals(tag).filter(isLive).first()),
  );
  return tags.filter((_, i) => used[i] !== undefined);
}
