/** Long work in pieces: a row holds how far it is, each batch is a command of its own, and the whole can be reverted. */
import type { JobRow, Row, RowChange } from '../../domain/rows';
import { Refused } from '../problems';
import { TABLE_NAMES } from '../schema';
import { erase } from './erase';
import type { Handler } from './handler';
import { loadFor, takeBack } from './inverse';
import { firstStageRows } from './ready';
import { stagesInOrder } from './stage-order';
import type { RowTable, Work } from './work';

/** What the batches of a job are filed under in the history. */
export const jobSubject = (jobId: string): string => `job:${jobId}`;

export async function runningJob(work: Work, jobId: string, kind: JobRow['kind']): Promise<JobRow> {
  const job = await work.get('jobs', jobId);
  if (!job) throw new Refused('not found', 'job');
  if (job.state !== 'running' || job.kind !== kind)
    throw new Refused('not allowed', 'the job is not running');
  return job;
}

export const startJob: Handler<'startJob'> = {
  tables: ['jobs'],
  async run(work, { jobId, kind, label, total }) {
    if (await work.get('jobs', jobId)) throw new Refused('duplicate', 'job');
    work.add('jobs', { id: jobId, kind, label, total, done: 0, state: 'running', candidateIds: [] });
    return { ids: [jobId], undo: false };
  },
};

export const finishJob: Handler<'finishJob'> = {
  tables: TABLE_NAMES,
  async run(work, { jobId, state, message }) {
    const job = await work.get('jobs', jobId);
    if (!job) throw new Refused('not found', 'job');
    if (job.state !== 'running') throw new Refused('not allowed', 'the job is not running');
    // A backup may hold people who were erased since: they go again.
    const left = job.kind === 'restore' ? job.candidateIds : [];
    const present = (await work.many('candidates', left)).map(({ id }) => id);
    const forget = present.length > 0 ? await erase(work, present, false) : [];
    const candidateIds = job.kind === 'import' ? await brought(work, jobId) : [];
    if (job.kind === 'restore' && (await stagesInOrder(work)).length === 0)
      for (const stage of firstStageRows(work.now))
        if (!(await work.get('stages', stage.id))) work.add('stages', stage);
    const now = (await work.get('jobs', jobId)) ?? job;
    work.put('jobs', { ...now, state, candidateIds, ...(message === undefined ? {} : { message }) });
    work.event({ kind: `${job.kind} ${state}`, candidateIds: [], detail: { count: job.done } });
    await work.db.commands.where('jobId').equals(jobId).delete();
    return { ids: [jobId], undo: false, forget };
  },
};

async function brought(work: Work, jobId: string): Promise<string[]> {
  const batches = await work.where('history', 'subjects', [jobSubject(jobId)]);
  return [...new Set(batches.flatMap(({ subjects }) => subjects.slice(1)))];
}

/** One batch per transaction, newest first. Who was changed since, or has notes since, stays: it is a person of its own. */
export const revertJob: Handler<'revertJob'> = {
  tables: TABLE_NAMES,
  async run(work, { jobId }) {
    const job = await work.get('jobs', jobId);
    if (!job) throw new Refused('not found', 'job');
    if (job.state === 'running') throw new Refused('not allowed', 'finish or cancel the job first');
    const keys = await work.db.history.where('subjects').equals(jobSubject(jobId)).primaryKeys();
    const newest = keys.at(-1);
    if (newest === undefined) {
      if (job.message === REVERTED) return { ids: [], undo: false };
      throw new Refused(
        'cannot be undone',
        job.kind === 'restore' ? 'it replaced what was there' : 'nothing was brought',
      );
    }
    const [batch] = await work.many('history', [newest]);
    await loadFor(work, batch?.changes ?? []);
    const reverted: string[] = [];
    for (const [who, changes] of await byPerson(work, batch?.changes ?? [])) {
      try {
        await takeBack(work, changes);
        if (who !== '') reverted.push(who);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
      }
    }
    work.remove('history', newest);
    const again = keys.length > 1;
    work.put('jobs', { ...job, candidateIds: [], message: REVERTED });
    if (!again) work.event({ kind: 'reverted', candidateIds: [], detail: { job: job.kind } });
    return { ids: reverted, undo: false, again };
  },
};

const REVERTED = 'reverted';

/** Changes of one person stand or fall together; what belongs to nobody stands alone. */
async function byPerson(work: Work, changes: readonly RowChange[]): Promise<[string, RowChange[]][]> {
  const groups = new Map<string, RowChange[]>();
  const alone: [string, RowChange[]][] = [];
  for (const change of changes) {
    const table = change.table as RowTable;
    const row = (change.before ?? (await work.get(table, change.key))) as
      | (Row & { candidateId?: string })
      | undefined;
    const who = table === 'candidates' ? change.key : row?.candidateId;
    if (who === undefined) alone.push(['', [change]]);
    else groups.set(who, [...(groups.get(who) ?? []), change]);
  }
  return [...groups, ...alone];
}
