/** Notes and tags. A deleted note's tombstone keeps no text: what somebody took back is not left lying about. */
import type { NoteRow } from '../../domain/rows';
import { Refused } from '../problems';
import { liveCandidate, liveCandidates } from './candidates';
import type { Handler } from './handler';
import type { Work } from './work';

export function newNote(work: Work, id: string, candidateId: string, text: string, roleId?: string): NoteRow {
  const role = roleId === undefined ? {} : { roleId };
  return work.add('notes', { id, candidateId, text, createdAt: work.now, ...role });
}

async function liveNote(work: Work, id: string): Promise<NoteRow> {
  const note = await work.get('notes', id);
  if (!note || note.deletedAt !== undefined) throw new Refused('not found', 'note');
  return note;
}

export const addNote: Handler<'addNote'> = {
  tables: ['notes', 'candidates'],
  async run(work, { noteId, candidateId, roleId, text }) {
    await liveCandidate(work, candidateId);
    if (await work.get('notes', noteId)) throw new Refused('duplicate', 'note');
    newNote(work, noteId, candidateId, text, roleId);
    work.about(candidateId);
    work.event({ kind: 'note added', candidateIds: [candidateId], ...(roleId ? { roleId } : {}) });
    return { ids: [noteId] };
  },
};

export const editNote: Handler<'editNote'> = {
  tables: ['notes'],
  async run(work, { noteId, text }) {
    const note = await liveNote(work, noteId);
    work.put('notes', { ...note, text });
    work.about(note.candidateId);
    work.event({ kind: 'note edited', candidateIds: [note.candidateId] });
    return { ids: [noteId] };
  },
};

export const deleteNote: Handler<'deleteNote'> = {
  tables: ['notes'],
  async run(work, { noteId }) {
    const note = await liveNote(work, noteId);
    work.put('notes', { ...note, text: '', deletedAt: work.now });
    work.about(note.candidateId);
    work.event({ kind: 'note deleted', candidateIds: [note.candidateId] });
    return { ids: [noteId] };
  },
};

/** A tag as stored: one form for what looks the same. */
export const tagForm = (tag: string): string => tag.normalize('NFC').replace(/\s+/g, ' ').trim();

/** @returns whether the person did not have the tag before. */
export async function tagCandidate(work: Work, candidateId: string, tag: string): Promise<boolean> {
  const [known] = await work.where('candidateTags', '[candidateId+tag]', [[candidateId, tag]]);
  if (!known) {
    work.add('candidateTags', { id: work.uuid(), candidateId, tag });
    return true;
  }
  if (known.deletedAt === undefined) return false;
  const { deletedAt: _, ...row } = known;
  work.put('candidateTags', row);
  return true;
}

export const addTag: Handler<'addTag'> = {
  tables: ['candidateTags', 'candidates'],
  async run(work, command) {
    const tag = tagForm(command.tag);
    if (tag === '') throw new Refused('invalid', 'an empty tag');
    const candidates = await liveCandidates(work, command.candidateIds);
    await work.where(
      'candidateTags',
      '[candidateId+tag]',
      candidates.map(({ id }) => [id, tag]),
    );
    const ids: string[] = [];
    for (const { id } of candidates) if (await tagCandidate(work, id, tag)) ids.push(id);
    work.about(...ids);
    if (ids.length > 0) work.event({ kind: 'tagged', candidateIds: ids });
    return { ids };
  },
};

export const removeTag: Handler<'removeTag'> = {
  tables: ['candidateTags', 'candidates'],
  async run(work, { candidateIds, tag }) {
    // Not from somebody in the bin: what comes back out of it is what went in.
    const candidates = await liveCandidates(work, candidateIds);
    const pairs = candidates.map(({ id }) => [id, tagForm(tag)]);
    const rows = (await work.where('candidateTags', '[candidateId+tag]', pairs)).filter(
      (row) => !row.deletedAt,
    );
    for (const row of rows) work.put('candidateTags', { ...row, deletedAt: work.now });
    const ids = rows.map(({ candidateId }) => candidateId);
    work.about(...ids);
    if (ids.length > 0) work.event({ kind: 'tag removed', candidateIds: ids });
    return { ids };
  },
};
