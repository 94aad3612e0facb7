/** The bookkeeping of one commit, in its transaction: the inverse, the events, the counters, the answer, the number. */
import type { CommandAnswer, Envelope } from '../../domain/command';
import type { HistoryRow } from '../../domain/rows';
import { type Library, META, type TableName } from '../schema';
import type { Sentinel } from '../sentinel';
import { keepCounters } from './counters';
import type { Outcome } from './handler';
import { orderedUuid } from './ordered-uuid';
import type { Work } from './work';

export const BOOKKEEPING: readonly TableName[] = ['history', 'events', 'counters', 'commands', 'meta'];
const COMMANDS_KEPT = 1_000;
/** Old answers are cleared away now and then, not at every save. */
const TRIM_EVERY = 20;
const HISTORY_KEPT = 200;
/** A command about more people than this leaves the trimming of their histories to later ones. */
const TRIMMED_AT_ONCE = 50;

/**
 * Stores what the handler did. @param last what the database said of itself before.
 * @returns the answer, as it was stored, and what the database says of itself now.
 */
export async function record(
  work: Work,
  { id, command }: Envelope,
  outcome: Outcome,
  last: Sentinel | null,
): Promise<{ answer: CommandAnswer; sentinel: Sentinel | null }> {
  const { db, now } = work;
  const seq = Math.max(last?.lastSeq ?? 0, work.seqAbove) + 1;
  const historyId = inverse(work, command.name, outcome, orderedUuid(seq, 0, work.uuid()));
  addEvents(work, seq, historyId);

  const { ids, what, skipped, jobId } = outcome;
  const answer: CommandAnswer = {
    ok: true,
    ids,
    ...(historyId === undefined ? {} : { historyId }),
    ...(what === undefined ? {} : { what }),
    ...(skipped === undefined ? {} : { skipped }),
  };
  const place = jobId === undefined ? { seq } : { jobId };
  await Promise.all([
    work.store(),
    keepCounters(work),
    db.meta.put({ id: META.lastSeq, value: seq }),
    outcome.again ? undefined : db.commands.put({ id, at: now, name: command.name, answer, ...place }),
  ]);
  if (historyId !== undefined) await trimHistory(work);
  if (!outcome.again && seq % TRIM_EVERY === 0)
    await db.commands
      .where('seq')
      .belowOrEqual(seq - COMMANDS_KEPT)
      .delete();
  return { answer, sentinel: last && { dbId: last.dbId, lastSeq: seq } };
}

function inverse(work: Work, command: string, { undo }: Outcome, id: string): string | undefined {
  const changes = work.changes();
  if (undo === false || changes.length === 0) return undefined;
  work.add('history', { id, at: work.now, command, subjects: [...work.subjects], changes });
  return id;
}

function addEvents(work: Work, seq: number, historyId: string | undefined): void {
  work.events.forEach(({ detail = {}, ...event }, i) => {
    const id = orderedUuid(seq, i + 1, work.uuid());
    work.add('events', {
      ...event,
      id,
      at: work.now,
      detail,
      ...(historyId === undefined ? {} : { historyId }),
    });
  });
}

/** Per subject the last 200; a job's batches stay as long as the job can be reverted. */
async function trimHistory(work: Work): Promise<void> {
  const { db, subjects } = work;
  // Of a person made just now there is no more than this.
  const own = [...subjects].filter(
    (subject) => !subject.startsWith('job:') && !work.made('candidates', subject),
  );
  if (own.length > TRIMMED_AT_ONCE) return;
  const old = new Set<string>();
  for (const subject of own)
    for (const id of await db.history
      .where('subjects')
      .equals(subject)
      .reverse()
      .offset(HISTORY_KEPT)
      .primaryKeys())
      old.add(id);
  if (old.size === 0) return;
  const rows = await db.history.bulkGet([...old]);
  const ofJobs = (row: HistoryRow | undefined) => row?.subjects.some((subject) => subject.startsWith('job:'));
  await db.history.bulkDelete(rows.flatMap((row) => (row && !ofJobs(row) ? [row.id] : [])));
}

/** What became of a command; null = it never committed. */
export async function storedAnswer(db: Library, id: string): Promise<CommandAnswer | null> {
  const row = await db.commands.get(id);
  return row ? (row.answer as CommandAnswer) : null;
}
