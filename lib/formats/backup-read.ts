/** Reads a backup as it arrives and checks all of it before anything is stored. */
import { BATCH_CHARACTERS } from '../domain/limits';
import { faultOf, isNewer, isRestorable, type RestorableTable } from '../domain/row-shapes';
import type { Row } from '../domain/rows';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup-format';
import type { Paced } from './chunk';
import { NotThatShape, type Piece, rowCutter } from './json-rows';
import { cleaned } from './poison';

/** Salts of the suppression list: without them its hashes recognise nobody. All other rows of `meta` stay here. */
const SALT = 'salt:';

/** Why a file cannot be restored. */
export type BackupFault =
  | 'not a backup'
  /** It ends too early, or a row is no JSON. */
  | 'damaged'
  | 'newer version'
  /** A row without what its table needs. */
  | 'wrong row'
  | 'same id twice'
  /** Not as many rows as it says. */
  | 'counts differ';

export class BackupError extends Error {
  override name = 'BackupError';
  readonly fault: BackupFault;
  /** For instance `tables.notes[3].text`; empty where it is the file as a whole. Never any content. */
  readonly place: string;
  constructor(fault: BackupFault, place = '') {
    super(place ? `${fault}: ${place}` : fault);
    this.fault = fault;
    this.place = place;
  }
}

export interface ParsedBackup {
  exportedAt: number;
  tables: Map<RestorableTable, Row[]>;
  salts: { id: string; value: string }[];
  /** Rows that are not brought back, by table: the ones that belong to one installation, and unknown tables. */
  leftOut: Map<string, number>;
  /** Prototype keys that were dropped. */
  droppedKeys: number;
}

/**
 * Reads a file as it arrives and checks all of it before anything is stored.
 * @throws {BackupError} with the first fault and its place.
 */
export async function parseBackup(
  chunks: AsyncIterable<string> | Iterable<string>,
  { signal, onProgress }: Pick<Paced, 'signal' | 'onProgress'> = {},
): Promise<ParsedBackup> {
  const found: ParsedBackup = {
    exportedAt: 0,
    tables: new Map(),
    salts: [],
    leftOut: new Map(),
    droppedKeys: 0,
  };
  const members = new Map<string, unknown>();
  const counts = new Map<string, number>();
  const ids = new Set<string>();
  const cutter = rowCutter(BATCH_CHARACTERS, (piece) => {
    if (piece.kind === 'member') member(members, piece);
    else take(piece, found, counts, ids);
  });
  let characters = 0;
  try {
    for await (const chunk of chunks) {
      signal?.throwIfAborted();
      cutter.feed(chunk);
      characters += chunk.length;
      onProgress?.(characters);
    }
    cutter.end();
  } catch (error) {
    if (!(error instanceof NotThatShape)) throw error;
    throw new BackupError(members.get('format') === BACKUP_FORMAT ? 'damaged' : 'not a backup', error.place);
  }
  if (members.get('format') !== BACKUP_FORMAT) throw new BackupError('not a backup', 'format');
  if (members.get('version') === undefined) throw new BackupError('damaged', 'version');
  const exportedAt = members.get('exportedAt');
  if (typeof exportedAt !== 'number') throw new BackupError('damaged', 'exportedAt');
  const said = Object.entries(members.get('counts') ?? {});
  const wrong = said.find(([table, count]) => (counts.get(table) ?? 0) !== count) ?? null;
  if (wrong || said.length !== counts.size) throw new BackupError('counts differ', wrong?.[0] ?? 'counts');
  return { ...found, exportedAt };
}

function member(members: Map<string, unknown>, { key, text }: Extract<Piece, { kind: 'member' }>): void {
  members.set(key, parsed(text, key).value);
  if (key === 'format' && members.get(key) !== BACKUP_FORMAT) throw new BackupError('not a backup', key);
  if (key !== 'version') return;
  const version = members.get(key);
  // Many a JSON file has a version; only of ours is a strange one a damage.
  if (!Number.isInteger(version) || Number(version) < 1)
    throw new BackupError(members.get('format') === BACKUP_FORMAT ? 'damaged' : 'not a backup', key);
  // Before its rows are looked at: a later version may have others.
  if (Number(version) > BACKUP_VERSION) throw new BackupError('newer version', key);
}

function take(
  piece: Exclude<Piece, { kind: 'member' }>,
  found: ParsedBackup,
  counts: Map<string, number>,
  ids: Set<string>,
): void {
  const { table } = piece;
  if (piece.kind === 'table') {
    if (counts.has(table)) throw new BackupError('damaged', `tables.${table}`);
    counts.set(table, 0);
    return;
  }
  counts.set(table, (counts.get(table) ?? 0) + 1);
  const place = `tables.${table}[${piece.index}]`;
  const { value, dropped } = parsed(piece.text, place);
  found.droppedKeys += dropped;
  if (isSalt(table, value)) {
    found.salts.push(value);
    return;
  }
  if (!isRestorable(table)) {
    found.leftOut.set(table, (found.leftOut.get(table) ?? 0) + 1);
    return;
  }
  const fault = faultOf(table, value);
  if (fault !== null) throw new BackupError('wrong row', fault ? `${place}.${fault}` : place);
  // The check above is what makes it one.
  const row = value as Row;
  if (isNewer(row)) throw new BackupError('newer version', place);
  const id = `${table}:${row.id}`;
  if (ids.has(id)) throw new BackupError('same id twice', place);
  ids.add(id);
  const rows = found.tables.get(table);
  if (rows) rows.push(row);
  else found.tables.set(table, [row]);
}

function isSalt(table: string, value: unknown): value is { id: string; value: string } {
  const { id, value: salt } = (value ?? {}) as { id?: unknown; value?: unknown };
  return table === 'meta' && typeof id === 'string' && id.startsWith(SALT) && typeof salt === 'string';
}

function parsed(text: string, place: string): { value: unknown; dropped: number } {
  try {
    return cleaned(JSON.parse(text));
  } catch {
    throw new BackupError('damaged', place);
  }
}
