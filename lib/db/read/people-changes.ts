/**
 * Whose row of a table of people changed. Dexie tells every context which keys a commit wrote; from them follows who is
 * to be read anew, so that a new stage costs one person and not the whole list.
 */
import { Dexie, type IntervalTree, type ObservabilitySet, RangeSet, type Table } from 'dexie';
import { library } from '../open';
import type { Library } from '../schema';

const WATCHED = ['candidates', 'entries', 'candidateTags', 'notes'] as const;
type Watched = (typeof WATCHED)[number];

/** Ids of rows written, by table; `everything` where only that is known (a large batch, a page that slept). */
export type RowsChanged = { [T in Watched]?: readonly string[] } | 'everything';

/** Calls back after each commit that touches a table of people, here or in another context, until told to stop. */
export function watchPeople(changed: (rows: RowsChanged) => void, db: Library = library()): () => void {
  const listen = (parts: ObservabilitySet): void => {
    const rows = rowsIn(parts, db.name);
    if (rows) changed(rows);
  };
  Dexie.on('storagemutated', listen);
  return () => Dexie.on.storagemutated.unsubscribe(listen);
}

function rowsIn(parts: ObservabilitySet, name: string): RowsChanged | null {
  if (parts['all']) return 'everything';
  const rows: { [T in Watched]?: string[] } = {};
  for (const table of WATCHED) {
    const tree = parts[`idb://${name}/${table}/`];
    if (!tree) continue;
    const ids = keysIn(tree);
    if (!ids) return 'everything';
    if (ids.length > 0) rows[table] = ids;
  }
  return Object.keys(rows).length > 0 ? rows : null;
}

/** Null where the tree holds more than single keys. */
function keysIn(tree: IntervalTree): string[] | null {
  const keys: string[] = [];
  const nodes = RangeSet(tree)[Symbol.iterator]();
  for (let at = nodes.next(); !at.done; at = nodes.next()) {
    const { from, to } = at.value;
    if (typeof from !== 'string' || from !== to) return null;
    keys.push(from);
  }
  return keys;
}

/** Whom those rows belong to. Of a role's list: rows of other roles belong to nobody in it. */
export async function peopleOf(
  changed: Exclude<RowsChanged, 'everything'>,
  owners: ReadonlyMap<string, string>,
  roleId: string | null,
  db: Library = library(),
): Promise<Set<string>> {
  const people = new Set(changed.candidates);
  const ask = async <Row extends { candidateId: string }>(
    table: Table<Row, string>,
    ids: readonly string[] = [],
  ): Promise<Row[]> => {
    const unknown = ids.filter((id) => !owners.has(id));
    for (const id of ids) people.add(owners.get(id) ?? '');
    return unknown.length === 0 ? [] : (await table.bulkGet(unknown)).filter((row) => row !== undefined);
  };
  const [entries, tags, notes] = await Promise.all([
    roleId === null ? [] : ask(db.entries, changed.entries),
    ask(db.candidateTags, changed.candidateTags),
    ask(db.notes, changed.notes),
  ]);
  for (const { candidateId, roleId: role } of entries) if (role === roleId) people.add(candidateId);
  for (const { candidateId } of [...tags, ...notes]) people.add(candidateId);
  people.delete('');
  return people;
}
