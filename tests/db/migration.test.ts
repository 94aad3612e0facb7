/**
 * Every schema version that was ever released has a dump under `tests/fixtures/db`, and this version opens them all.
 * A later version adds its own dump and leaves the earlier ones alone: they are what people have on their disks.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { connect, openDatabase } from '../../lib/db/open';
import { candidate } from '../../lib/db/read/candidates';
import { notesOf, tagsOf } from '../../lib/db/read/notes-tags';
import { rolesList } from '../../lib/db/read/roles';
import { candidateByKeys } from '../../lib/db/read/saved';
import { suppressedDraft } from '../../lib/db/read/suppressed';
import { describeLibrary, TABLE_NAMES } from '../../lib/db/schema';
import { SCHEMA_VERSION } from '../../lib/domain/rows';
import { draft, world } from './world';

interface Dump {
  version: number;
  /** As Dexie's `stores()` takes it. */
  stores: Record<string, string>;
  rows: Record<string, { id: string }[]>;
}

const FOLDER = new URL('../fixtures/db/', import.meta.url);
const dumps = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file): [string, Dump] => [file, JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))]);

/** A database as that version left it. */
async function stored(name: string, { version, stores, rows }: Dump): Promise<void> {
  const db = new Dexie(name);
  db.version(version).stores(stores);
  await db.open();
  for (const [table, list] of Object.entries(rows)) await db.table(table).bulkAdd(list);
  db.close();
}

describe.each(dumps)('%s', (file, dump) => {
  it('opens and reads', async () => {
    await stored(file, dump);
    const db = await openDatabase(connect(file));
    const ada = await candidateByKeys(['linkedin:ada-kowalska'], db);
    expect(ada).toMatchObject({ candidate: { name: 'Ada Kowalska', rating: 4 }, tags: ['remote'] });
    expect(ada?.stored.about?.value).toContain('PostgreSQL');
    expect(ada?.entries[0]).toMatchObject({ roleName: 'Senior Django, Berlin', stageName: 'Interview' });
    const id = ada?.candidate.id ?? '';
    expect((await notesOf(id, db)).map(({ text }) => text)).toEqual(['Called on Monday']);
    expect(await tagsOf(id, db)).toEqual(['remote']);
    expect((await candidate(id, db))?.profiles).toHaveLength(2);
    expect((await rolesList(db))[0]).toMatchObject({ total: 2 });
    expect(
      await suppressedDraft({ site: 'linkedin', url: '', draft: draft('gone-person', 'x') }, db),
    ).toMatchObject({ reason: 'erased' });
    expect(await db.history.count()).toBe(dump.rows['history']?.length ?? -1);
  });

  it('can be written to, and its history undone', async () => {
    const name = `${file} written`;
    await stored(name, dump);
    const here = world(Date.UTC(2027, 0, 1));
    here.services.db = connect(name);
    const last = dump.rows['history']?.at(-1);
    await here.ok({ name: 'undo', historyId: last?.id ?? '' });
    await here.ok({
      name: 'addTag',
      candidateIds: [(await here.services.db.candidates.toCollection().first())?.id ?? ''],
      tag: 'new',
    });
  });
});

describe('the schema', () => {
  it('of the version released last is what its dump says', () => {
    const [, last] =
      dumps.find(([, dump]) => dump.version === SCHEMA_VERSION) ?? expect.fail('no dump of this version');
    const db = describeLibrary(
      'not opened',
      () => '',
      () => 0,
    );
    const declared = Object.fromEntries(
      db.tables.map(({ name, schema }) => [
        name,
        [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].join(', '),
      ]),
    );
    const dumped = Object.fromEntries(
      Object.entries(last.stores).map(([name, list]) => [name, list.replace(/,\s*/g, ', ')]),
    );
    expect(declared).toEqual(dumped);
    expect(Object.keys(last.stores).sort()).toEqual([...TABLE_NAMES].sort());
  });

  it('gives every row its version', () => {
    for (const [, { version, rows }] of dumps)
      for (const table of ['candidates', 'profiles', 'entries', 'notes', 'history'])
        for (const row of rows[table] ?? []) expect(row).toMatchObject({ schemaVersion: version });
  });
});
