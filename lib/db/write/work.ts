/**
 * One command's work on the tables: reads through a cache, buffers what is written and stores it in bulk at the end.
 * Because every row passes through here, the inverse and the counters follow from what was seen before and after.
 */
import type { IndexableType } from 'dexie';
import { type Row, type RowChange, SCHEMA_VERSION } from '../../domain/rows';
import type { Library, TableName, Tables } from '../schema';

/** Tables whose rows a command changes under its own name; the rest is bookkeeping. */
export type RowTable = { [N in TableName]: Tables[N] extends Row ? N : never }[TableName];
type Unstamped<T> = Omit<T, 'updatedAt' | 'schemaVersion'> & Partial<Row>;

/** A row as loaded (null = none) and as it stands now. */
export interface Held {
  before: Row | null;
  now: Row | null;
}

export interface NewEvent {
  kind: string;
  candidateIds: string[];
  roleId?: string;
  detail?: Record<string, string | number>;
}

const REQUESTS_AT_ONCE = 250;
const RECORDS: ReadonlySet<RowTable> = new Set(['history', 'events', 'jobs', 'exports', 'suppressed']);

export class Work {
  readonly db: Library;
  readonly now: number;
  readonly uuid: () => string;
  readonly events: NewEvent[] = [];
  readonly subjects = new Set<string>();
  /** The next commit's number is above this one: set where rows with later numbers come in from a backup. */
  seqAbove = 0;
  /** Counters to bring into being even if nothing in them changed. */
  readonly touchedCounters = new Set<string>();
  /** Counters as the transaction found them; undefined = there is none. */
  readonly counters = new Map<string, number | undefined>();
  private readonly held = new Map<RowTable, Map<string, Held>>();
  private readonly asked = new Set<string>();
  private readonly lookups = new Map<RowTable, Map<string, Map<string, Set<string>>>>();

  constructor(db: Library, now: number, uuid: () => string) {
    this.db = db;
    this.now = now;
    this.uuid = uuid;
  }

  /** The row as this command has it now, tombstones included. */
  async get<N extends RowTable>(table: N, id: string): Promise<Tables[N] | undefined> {
    return (await this.many(table, [id]))[0];
  }

  /** As `get`, for several: in the order asked, those that do not exist left out. */
  async many<N extends RowTable>(table: N, ids: readonly string[]): Promise<Tables[N][]> {
    const rows = this.tableOf(table);
    const unknown = [...new Set(ids)].filter((id) => !rows.has(id));
    if (unknown.length > 0) {
      const found = await this.db.table<Row, string>(table).bulkGet(unknown);
      unknown.forEach((id, i) => void rows.set(id, { before: found[i] ?? null, now: found[i] ?? null }));
    }
    return ids.flatMap((id) => (rows.get(id)?.now as Tables[N] | null) ?? []);
  }

  /**
   * Rows whose indexed property holds one of the values, as this command has them now. Each value is asked of the
   * database once, so a batch can ask for all its values beforehand and then one by one for nothing.
   */
  async where<N extends RowTable>(
    table: N,
    index: string,
    values: readonly (string | string[])[],
  ): Promise<Tables[N][]> {
    const rows = this.tableOf(table);
    const keyOf = (value: string | string[]) => JSON.stringify([table, index, value]);
    const unasked = values.filter((value) => !this.asked.has(keyOf(value)));
    if (unasked.length > 0) {
      const found = await this.lookUp(table, index, unasked);
      for (const value of unasked) this.asked.add(keyOf(value));
      for (const row of found) {
        if (!rows.has(row.id)) rows.set(row.id, { before: row, now: row });
        this.note(table, row);
      }
    }
    const byValue = this.lookup(table, index);
    const ids = new Set(values.flatMap((value) => [...(byValue.get(textOf(value)) ?? [])]));
    const wanted = new Set(values.map(textOf));
    const hits: Tables[N][] = [];
    for (const id of ids) {
      const now = rows.get(id)?.now;
      if (now && indexed(now, index).some((value) => wanted.has(textOf(value)))) hits.push(now as Tables[N]);
    }
    return hits;
  }

  /** Every row of a small table. */
  async all<N extends RowTable>(table: N): Promise<Tables[N][]> {
    const rows = this.tableOf(table);
    if (!this.asked.has(table)) {
      this.asked.add(table);
      for (const row of await this.db.table<Row, string>(table).toArray())
        if (!rows.has(row.id)) rows.set(row.id, { before: row, now: row });
    }
    return [...rows.values()].flatMap(({ now }) => (now as Tables[N] | null) ?? []);
  }

  /** A row that did not exist, under a fresh UUID or one that was looked up before. */
  add<N extends RowTable>(table: N, row: Unstamped<Tables[N]>): Tables[N] {
    const stamped = { ...row, updatedAt: this.now, schemaVersion: SCHEMA_VERSION } as Row;
    const known = this.tableOf(table).get(row.id);
    if (known?.now) throw new Error(`add to ${table}: the row exists`);
    if (known) known.now = stamped;
    else this.tableOf(table).set(row.id, { before: null, now: stamped });
    this.note(table, stamped);
    return stamped as Tables[N];
  }

  /** Whether this command made the row: nothing in the database can point to it yet. */
  made(table: RowTable, id: string): boolean {
    const known = this.held.get(table)?.get(id);
    return known?.before === null && known.now !== null;
  }

  /** Of the rows held already. */
  mine<N extends RowTable>(table: N, fits: (row: Tables[N]) => boolean): Tables[N][] {
    const rows = [...this.tableOf(table).values()].flatMap(({ now }) => (now as Tables[N] | null) ?? []);
    return rows.filter(fits);
  }

  /** There is no such row: the id is a fresh one. Spares a look. */
  absent(table: RowTable, id: string): void {
    this.tableOf(table).set(id, { before: null, now: null });
  }

  /** The next state of a row that was loaded. Writing what is there already changes nothing. */
  put<N extends RowTable>(table: N, row: Tables[N]): Tables[N] {
    const known = this.tableOf(table).get(row.id);
    if (!known?.now) throw new Error(`put to ${table}: the row was not loaded`);
    // A row that this command made is written in any case.
    if (known.before && sameContent(known.now, row as Row)) return known.now as Tables[N];
    // Never twice the same time on one row: undo tells by it whether the row was changed since.
    const updatedAt = Math.max(this.now, (known.before?.updatedAt ?? 0) + 1);
    known.now = { ...(row as Row), updatedAt, schemaVersion: SCHEMA_VERSION };
    this.note(table, known.now);
    return known.now as Tables[N];
  }

  /** Takes a row out of the table without a tombstone: an undone creation, a sixth read, an erasure. */
  remove(table: RowTable, id: string): void {
    const known = this.tableOf(table).get(id);
    if (!known) throw new Error(`remove from ${table}: the row was not loaded`);
    known.now = null;
  }

  /** Puts a loaded row back exactly as it once was, its time included. */
  restore(table: RowTable, id: string, row: Row | null): void {
    const known = this.tableOf(table).get(id);
    if (!known) throw new Error(`restore to ${table}: the row was not loaded`);
    known.now = row;
    if (row) this.note(table, row);
  }

  event(event: NewEvent): void {
    this.events.push(event);
  }

  about(...subjects: string[]): void {
    for (const subject of subjects) this.subjects.add(subject);
  }

  /** Every row that differs from what was loaded. */
  *changed(): Generator<{ table: RowTable; id: string } & Held> {
    for (const [table, rows] of this.held)
      for (const [id, row] of rows) if (row.before !== row.now) yield { table, id, ...row };
  }

  /** The changes so far, as history keeps them. What happened, and how far a job is, no undo takes back. */
  changes(): RowChange[] {
    return [...this.changed()]
      .filter(({ table }) => !RECORDS.has(table))
      .map(({ table, id, before, now }) => ({ table, key: id, before, after: now?.updatedAt ?? null }));
  }

  /** Writes the buffered rows: removals first, so that a unique key is free for the row that takes it over. */
  async store(): Promise<void> {
    const byTable = new Map<RowTable, { gone: string[]; made: Row[]; kept: Row[] }>();
    for (const { table, id, before, now } of this.changed()) {
      const lists = byTable.get(table) ?? { gone: [], made: [], kept: [] };
      byTable.set(table, lists);
      if (!now) lists.gone.push(id);
      else if (before) lists.kept.push(now);
      else lists.made.push(now);
    }
    const tables = [...byTable].map(([name, lists]) => ({
      table: this.db.table<Row, string>(name),
      ...lists,
    }));
    // Not awaited in between: requests of one transaction run in the order in which they were made.
    await Promise.all([
      ...tables.map(({ table, gone }) => gone.length > 0 && table.bulkDelete(gone)),
      ...tables.map(({ table, kept }) => kept.length > 0 && table.bulkPut(kept)),
      ...tables.map(({ table, made }) => made.length > 0 && table.bulkAdd(made)),
    ]);
  }

  /** Many keys at once are quicker as many small requests than as one cursor that hops; a great many are not. */
  private async lookUp(table: RowTable, index: string, values: (string | string[])[]): Promise<Row[]> {
    const rows = this.db.table<Row, string>(table);
    if (values.length > REQUESTS_AT_ONCE)
      return rows
        .where(index)
        .anyOf(values as IndexableType[] as string[])
        .distinct()
        .toArray();
    const found = await Promise.all(values.map((value) => rows.where(index).equals(value).toArray()));
    return found.flat();
  }

  /** Value -> ids of held rows that have or had it in that index; where it only had it, `where` leaves it out. */
  private lookup(table: RowTable, index: string): Map<string, Set<string>> {
    const known = this.lookups.get(table)?.get(index);
    if (known) return known;
    const made = new Map<string, Set<string>>();
    this.lookups.set(
      table,
      (this.lookups.get(table) ?? new Map<string, Map<string, Set<string>>>()).set(index, made),
    );
    for (const { now } of this.tableOf(table).values()) if (now) this.note(table, now);
    return made;
  }

  private note(table: RowTable, row: Row): void {
    for (const [index, byValue] of this.lookups.get(table) ?? [])
      for (const value of indexed(row, index)) {
        const text = textOf(value);
        byValue.set(text, (byValue.get(text) ?? new Set()).add(row.id));
      }
  }

  private tableOf(table: RowTable): Map<string, Held> {
    const known = this.held.get(table);
    if (known) return known;
    const rows = new Map<string, Held>();
    this.held.set(table, rows);
    return rows;
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The values a row has in an index: `a`, `[a+b]`, or each element of a list. */
function indexed(row: Row, index: string): unknown[] {
  const of = (name: string): unknown => (row as unknown as Record<string, unknown>)[name];
  if (index.startsWith('[')) return [index.slice(1, -1).split('+').map(of)];
  const value = of(index);
  return Array.isArray(value) ? value : [value];
}

function sameContent(a: Row, b: Row): boolean {
  return canonical(a) === canonical(b);
}

/** Text of a row without its stamps; keys sorted, because a spread may have moved them. */
function canonical(row: Row): string {
  return JSON.stringify(row, (key, value: unknown) => {
    if (key === 'updatedAt' || key === 'schemaVersion') return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)));
  });
}
