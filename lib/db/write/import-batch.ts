/** One batch of an import: people who were mapped from a file, saved like those read from a page. */
import type { ImportedCandidate } from '../../domain/command';
import { Refused } from '../problems';
import { keysOfDraft, type Named } from '../same-person';
import type { Handler } from './handler';
import { jobSubject, runningJob } from './jobs';
import { newNote, tagCandidate, tagForm } from './notes-tags';
import { draftMarks } from './save-draft';
import { PERSON_TABLES, savePerson } from './save-person';
import { askForRoles, liveRole, SHORTLIST_TABLES, shortlist } from './shortlisting';
import type { Work } from './work';

/** A file names the site with the handle (`linkedin:ada`), or no site at all. */
const siteOf = ({ draft }: ImportedCandidate): string =>
  /^([a-z]+):/.exec(draft.handle ?? '')?.[1] ?? 'import';
const namedOf = (row: ImportedCandidate): Named => ({ site: siteOf(row), url: '', draft: row.draft });
const marksOfRow = (row: ImportedCandidate): string[] => draftMarks(namedOf(row));

export const importBatch: Handler<'importBatch'> = {
  batch: true,
  tables: [...PERSON_TABLES, ...SHORTLIST_TABLES, 'notes', 'candidateTags', 'jobs'],
  marks: ({ candidates }) => candidates.flatMap(marksOfRow),
  lookAhead: (work, { jobId, candidates, roleId }) =>
    Promise.all([
      work.get('jobs', jobId),
      work.where(
        'profiles',
        'keys',
        candidates.flatMap((row) => keysOfDraft(namedOf(row))),
      ),
      askForRoles(work, roleId === undefined ? [] : [roleId]),
    ]),
  async run(work, { jobId, candidates, roleId, from }, suppression) {
    const job = await runningJob(work, jobId, 'import');
    if (from !== undefined && from !== job.done) throw new Refused('changed since', 'not the next batch');
    if (roleId !== undefined) await liveRole(work, roleId);
    await lookUp(work, candidates);
    const ids = new Set<string>();
    let skipped = 0;
    for (const row of candidates) {
      const nameless = (row.draft.name?.value ?? '').trim() === '';
      if (nameless || (suppression.size > 0 && marksOfRow(row).some((mark) => suppression.has(mark)))) {
        skipped += 1;
        continue;
      }
      const { source } = row;
      const person = { ...namedOf(row), readAt: work.now, source };
      const { candidate } = await savePerson(work, person);
      ids.add(candidate.id);
      for (const text of row.notes ?? []) newNote(work, work.uuid(), candidate.id, text);
      for (const tag of row.tags ?? [])
        if (tagForm(tag) !== '') await tagCandidate(work, candidate.id, tagForm(tag));
      if (roleId !== undefined) await shortlist(work, candidate.id, roleId);
    }
    work.put('jobs', { ...job, done: job.done + candidates.length });
    work.about(jobSubject(jobId), ...ids);
    work.event({ kind: 'imported', candidateIds: [...ids], ...(roleId === undefined ? {} : { roleId }) });
    return { ids: [...ids], jobId, ...(skipped > 0 ? { skipped } : {}) };
  },
};

/** Asks for everything the batch will look up, once instead of fifty times. */
async function lookUp(work: Work, candidates: readonly ImportedCandidate[]): Promise<void> {
  const profiles = await work.where(
    'profiles',
    'keys',
    candidates.flatMap((row) => keysOfDraft(namedOf(row))),
  );
  await work.many(
    'candidates',
    profiles.map(({ candidateId }) => candidateId),
  );
  await work.many(
    'texts',
    profiles.map(({ id }) => id),
  );
}
