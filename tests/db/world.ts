/** A library of its own per test, in memory, with a clock that moves on by a second per command. */
import { Dexie } from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { connect } from '../../lib/db/open';
import { type Library, TABLE_NAMES, type TableName } from '../../lib/db/schema';
import type { Sentinel } from '../../lib/db/sentinel';
import { runCommand } from '../../lib/db/write/run-command';
import type { Services } from '../../lib/db/write/services';
import type { Command, CommandAnswer, RoleContent } from '../../lib/domain/command';
import type { Draft } from '../../lib/domain/reading';

// Dexie looks for the browser's own when it is loaded, which may be before this file.
Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

let libraries = 0;

export interface World {
  db: Library;
  services: Services;
  forgotten: string[];
  kept: { sentinel: Sentinel | null };
  /** Runs a command under a fresh UUID, or the one given. */
  run: (command: Command, id?: string) => Promise<CommandAnswer>;
  /** As `run`, and fails the test when the command was refused. */
  ok: (command: Command, id?: string) => Promise<Extract<CommandAnswer, { ok: true }>>;
}

export function world(start = Date.UTC(2026, 10, 25)): World {
  libraries += 1;
  const db = connect(`library-${libraries}`);
  const kept: World['kept'] = { sentinel: null };
  const forgotten: string[] = [];
  let clock = start;
  const services: Services = {
    db,
    now: () => {
      clock += 1_000;
      return clock;
    },
    uuid: () => crypto.randomUUID(),
    sentinel: {
      read: async () => kept.sentinel,
      write: async (sentinel) => {
        kept.sentinel = sentinel;
      },
    },
    forgetDrafts: async (keys) => void forgotten.push(...keys),
  };
  const run: World['run'] = (command, id = crypto.randomUUID()) => runCommand({ id, command }, services);
  return {
    db,
    services,
    forgotten,
    kept,
    run,
    async ok(command, id) {
      const answer = await run(command, id);
      if (!answer.ok) throw new Error(`${command.name} was refused: ${answer.why} (${answer.detail ?? ''})`);
      return answer;
    },
  };
}

export function draft(handle: string, name: string, more: Partial<Draft> = {}): Draft {
  return {
    name: { value: name, source: 'card' },
    headline: { value: `${name}, back-end engineer`, source: 'card' },
    missing: { about: 'not loaded', skills: 'not loaded' },
    handle,
    layout: 'test-2026',
    ...more,
  };
}

export function saveOf(
  handle: string,
  name: string,
  roles: string[] = [],
  more: Partial<Draft> = {},
): Command {
  return {
    name: 'saveDraft',
    site: 'linkedin',
    url: `https://www.linkedin.com/in/${handle}/`,
    readAt: Date.UTC(2026, 10, 24),
    draft: draft(handle, name, more),
    roles: roles.map((roleId) => ({ roleId })),
  };
}

export const ROLE: RoleContent = {
  name: 'Senior Django, Berlin',
  employment: ['full-time'],
  confidential: false,
  requirements: [
    { id: 'python', kind: 'skill', anyOf: ['Python'], need: 'must', weight: 3 },
    { id: 'docker', kind: 'skill', anyOf: ['Docker'], need: 'nice', weight: 1 },
  ],
};

/** Tables that record what happened; an undo leaves its traces there. */
export const RECORDS: readonly TableName[] = ['events', 'history', 'commands', 'meta', 'jobs', 'exports'];

/** Every row of every table but `leaveOut`, in a form that compares. Counters at nought are as good as none. */
export async function contents(
  db: Library,
  leaveOut: readonly TableName[] = RECORDS,
): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const table of TABLE_NAMES) {
    if (leaveOut.includes(table)) continue;
    const rows: unknown[] = await db.table(table).toArray();
    tables[table] =
      table === 'counters' ? rows.filter((row) => (row as { value: number }).value !== 0) : rows;
  }
  return tables;
}
