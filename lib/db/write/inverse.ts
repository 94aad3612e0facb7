/** Taking changes back: only if nothing was built on them since, and then exactly to what was there before. */
import { Dexie } from 'dexie';
import type { CandidateRow, EntryRow, Row, RowChange, StageRow } from '../../domain/rows';
import { roleCounter } from '../count';
import { Refused } from '../problems';
import type { RowTable, Work } from './work';

/** Tables whose rows hang on a candidate. */
const ON_CANDIDATE = ['profiles', 'entries', 'notes', 'candidateTags', 'reminders'] as const;

/** Loads what `takeBack` will look at, in few requests: for a batch of fifty people, who are taken back one by one. */
export async function loadFor(work: Work, changes: readonly RowChange[]): Promise<void> {
  const keysOf = (name: string) => changes.filter(({ table }) => table === name).map(({ key }) => key);
  for (const table of new Set(changes.map((change) => change.table)))
    await work.many(table as RowTable, keysOf(table));
  const candidates = keysOf('candidates');
  for (const table of ON_CANDIDATE) await work.where(table, 'candidateId', candidates);
  await work.where('candidates', 'mergedInto', candidates);
  await work.where('reads', 'profileId', keysOf('profiles'));
}

/** @throws {Refused} `changed since`, before anything is changed. */
export async function takeBack(work: Work, changes: readonly RowChange[]): Promise<void> {
  for (const { table, key, after } of changes) {
    const current = await work.get(table as RowTable, key);
    if ((current?.updatedAt ?? null) !== after) throw new Refused('changed since', table);
  }
  const own = new Set(changes.map(({ table, key }) => `${table} ${key}`));
  for (const change of changes) if (change.before === null) await refuseIfUsed(work, change, own);
  for (const { table, key, before } of changes) work.restore(table as RowTable, key, before as Row | null);
  for (const { table, before } of changes)
    if (before !== null) await refuseIfAdrift(work, table, before as Row);
}

/** A row that the change made is about to go: nothing that came later may hang on it. */
async function refuseIfUsed(work: Work, { table, key }: RowChange, own: ReadonlySet<string>): Promise<void> {
  const used = async (by: RowTable, index: string) => {
    const rows = await work.where(by, index, [key]);
    if (rows.some(({ id }) => !own.has(`${by} ${id}`))) throw new Refused('changed since', by);
  };
  if (table === 'candidates') {
    for (const by of ON_CANDIDATE) await used(by, 'candidateId');
    await used('candidates', 'mergedInto');
  }
  if (table === 'profiles') await used('reads', 'profileId');
  if (table === 'roles') {
    const range = work.db.entries
      .where('[roleId+candidateId]')
      .between([key, Dexie.minKey], [key, Dexie.maxKey]);
    if ((await range.count()) > 0) throw new Refused('changed since', 'entries');
  }
  if (table === 'stages') {
    const counters = await work.db.counters.bulkGet(
      (await work.all('roles')).map(({ id }) => roleCounter(id, key)),
    );
    if (counters.some((counter) => (counter?.value ?? 0) > 0)) throw new Refused('changed since', 'entries');
  }
}

/** A row that comes back must still find what it belongs to. */
async function refuseIfAdrift(work: Work, table: string, row: Row): Promise<void> {
  const { candidateId, mergedInto } = row as Partial<EntryRow & CandidateRow>;
  for (const id of [candidateId, mergedInto])
    if (id !== undefined && !(await work.get('candidates', id)))
      throw new Refused('changed since', 'candidates');
  if (table !== 'entries' || row.deletedAt !== undefined) return;
  const { stage, roleId } = row as EntryRow;
  const place: StageRow | undefined = await work.get('stages', stage);
  if (!place || place.deletedAt !== undefined) throw new Refused('changed since', 'stages');
  if (!(await work.get('roles', roleId))) throw new Refused('changed since', 'roles');
}
