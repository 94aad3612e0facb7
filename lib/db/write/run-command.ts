/**
 * The one write path. A command is checked, run in one transaction together with its inverse, its answer and the
 * counters, and answered once: a repeated UUID gets the stored answer, whatever happened to the first reply.
 */
import type { Command, CommandAnswer, CommandName, Envelope } from '../../domain/command';
import { InvalidCommand, parseEnvelope } from '../../domain/command.schema';
import { refusalOf } from '../problems';
import type { TableName } from '../schema';
import { mark, type Sentinel } from '../sentinel';
import { type Suppression, suppressionOf } from '../suppression';
import { boundTo } from './bound';
import { askForCounters } from './counters';
import type { Handler, Outcome } from './handler';
import { handlers } from './handlers';
import { inLane } from './lane';
import { acknowledge, admit, keepSentinel, keepSentinelSoon, ready } from './ready';
import { BOOKKEEPING, record, storedAnswer } from './record';
import { type Services, services } from './services';
import { Work } from './work';

/**
 * Runs a command from one of our own pages. Never throws: what went wrong is in the answer.
 * The background alone calls this.
 */
export async function runCommand(message: unknown, given: Partial<Services> = {}): Promise<CommandAnswer> {
  const world = services(given);
  try {
    const envelope = parseEnvelope(message);
    const state = await ready(world);
    await admit(state, envelope.command, world);
    const { answer, forget, sentinel } = await run(envelope, world);
    // The answer does not wait for the sentinel: one that is behind raises no alarm. One of another library would.
    if (sentinel && state.emptied) await keepSentinel(world.sentinel, sentinel);
    else if (sentinel) keepSentinelSoon(world.sentinel, sentinel);
    acknowledge(state);
    await forgetAll(world, forget);
    return answer;
  } catch (error) {
    if (error instanceof InvalidCommand) return { ok: false, why: 'invalid', detail: error.message };
    return { ok: false, ...meaning(error, message) };
  }
}

/** What became of a command that was sent earlier; null = it never arrived or did not happen. */
export async function commandAnswer(
  id: string,
  given: Partial<Services> = {},
): Promise<CommandAnswer | null> {
  const world = services(given);
  await ready(world);
  return storedAnswer(world.db, id);
}

interface Done {
  answer: CommandAnswer;
  /** What the sentinel is to say now; null where nothing was written. */
  sentinel: Sentinel | null;
}

async function run(envelope: Envelope, world: Services): Promise<Done & { forget: string[] }> {
  const { command } = envelope;
  const handler = handlerOf(command);
  const ids: string[] = [];
  for (;;) {
    const one = () => commit(envelope, handler, ids, world);
    const { outcome, ...done } = await (handler.batch ? inLane(world.db, one) : one());
    if (outcome.again) ids.push(...outcome.ids);
    else return { ...done, forget: outcome.forget ?? [] };
  }
}

/** One transaction. Nothing in it is awaited but the database: it would commit in the middle. */
function commit(
  envelope: Envelope,
  handler: Handler<CommandName>,
  idsBefore: readonly string[],
  { db, now, uuid }: Services,
): Promise<Done & { outcome: Outcome }> {
  const { command } = envelope;
  const list: TableName[] = handler.marks ? ['suppressed'] : [];
  const tables = [...new Set([...handler.tables, ...list, ...BOOKKEEPING])];
  return db.transaction('rw', tables, async (transaction) => {
    const bound = boundTo(transaction, tables);
    const work = new Work(bound, now(), uuid);
    // Each wait costs a millisecond: what can be asked for already is asked in one turn.
    const [stored, last, suppression] = await Promise.all([
      // The same command may have committed while this one waited for the tables.
      storedAnswer(bound, envelope.id),
      mark(bound),
      handler.marks ? suppressionOf(() => handler.marks?.(command) ?? [], bound) : NOBODY,
      handler.lookAhead?.(work, command),
      handler.tables.includes('candidates') ? askForCounters(work, ['candidates']) : undefined,
    ]);
    if (stored) return { answer: stored, outcome: { ids: [] }, sentinel: null };
    const outcome = await handler.run(work, command, suppression);
    const all = { ...outcome, ids: [...idsBefore, ...outcome.ids] };
    return { ...(await record(work, envelope, all, last)), outcome };
  });
}

const NOBODY: Suppression = new Map();

/** The record is typed by name; a name and its handler agree by construction, which the union cannot express. */
function handlerOf(command: Command): Handler<CommandName> {
  return handlers[command.name] as unknown as Handler<CommandName>;
}

/** The commit stands whatever happens here; a failure is told in the log. */
async function forgetAll({ forgetDrafts }: Services, forget: readonly string[]): Promise<void> {
  if (forget.length === 0) return;
  await forgetDrafts(forget).catch((error: unknown) => console.warn('After a command:', error));
}

/** An undo that runs into a unique key meets a row that took the place since. */
function meaning(error: unknown, message: unknown): ReturnType<typeof refusalOf> {
  const refusal = refusalOf(error);
  const name = (message as Envelope | undefined)?.command?.name;
  return refusal.why === 'duplicate' && name === 'undo' ? { ...refusal, why: 'changed since' } : refusal;
}
