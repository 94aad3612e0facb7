import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RESTORABLE_TABLES } from '../../lib/domain/row-shapes';
import { planRestore, writeBackup } from '../../lib/formats/backup';
import { BackupError, parseBackup } from '../../lib/formats/backup-read';
import { candidate, profile, READ_AT, textOf, texts } from './people';
import { PROPERTY_TIMEOUT, runs } from './runs';

const row = (id: string) => ({ id, updatedAt: READ_AT, schemaVersion: 1 });
const note = (id: string, text = 'likes "Go"\n, {[]}\\ 👩‍💻') => ({
  ...row(id),
  candidateId: 'c1',
  text,
  createdAt: 1,
});

async function* given(batches: [table: string, rows: unknown[]][]) {
  for (const [table, rows] of batches) yield { table, rows };
}
const write = (batches: [string, unknown[]][]) => textOf(writeBackup(given(batches), READ_AT));
const file = (tables: unknown, over: object = {}) =>
  JSON.stringify({ format: 'roledex', version: 1, exportedAt: 1, tables, counts: {}, ...over });
const counted = (tables: Record<string, unknown[]>) =>
  file(tables, {
    counts: Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length])),
  });

async function faultOf(text: string): Promise<[string, string]> {
  try {
    await parseBackup([text]);
  } catch (error) {
    if (error instanceof BackupError) return [error.fault, error.place];
    throw error;
  }
  throw new Error('was read');
}

describe('writeBackup', () => {
  test('writes plain JSON with format, version, time, counts and one row a line', async () => {
    const text = await write([
      ['candidates', [candidate()]],
      ['notes', [note('n1')]],
      ['notes', [note('n2')]],
      ['roles', []],
    ]);
    expect(JSON.parse(text)).toEqual({
      format: 'roledex',
      version: 1,
      exportedAt: READ_AT,
      tables: { candidates: [candidate()], notes: [note('n1'), note('n2')], roles: [] },
      counts: { candidates: 1, notes: 2, roles: 0 },
    });
    expect(text.split('\n').filter((line) => line.includes('"n2"'))).toHaveLength(1);
  });

  test('an empty library is a backup too', async () => {
    const backup = await parseBackup([await write([])]);
    expect([backup.exportedAt, backup.tables.size]).toEqual([READ_AT, 0]);
  });

  test('refuses a table that comes back after another', async () => {
    await expect(
      write([
        ['notes', []],
        ['roles', []],
        ['notes', []],
      ]),
    ).rejects.toThrow('notes comes twice');
  });

  test('stops with the reason of the signal', async () => {
    const stop = new AbortController();
    stop.abort(new Error('cancelled'));
    await expect(textOf(writeBackup(given([['notes', []]]), 1, { signal: stop.signal }))).rejects.toThrow(
      'cancelled',
    );
  });
});

describe('parseBackup', () => {
  test(
    'gives back what was written, however the file is cut while it arrives',
    async () => {
      const text = fc.string({ unit: 'binary', maxLength: 20 });
      await fc.assert(
        fc.asyncProperty(
          fc.array(text, { maxLength: 6 }),
          fc.integer({ min: 1, max: 40 }),
          async (notes, size) => {
            const rows = notes.map((one, at) => note(`n${at}`, one));
            const whole = await write([
              ['candidates', [candidate()]],
              ['notes', rows],
            ]);
            const chunks = whole.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
            const backup = await parseBackup(chunks);
            expect(backup.tables.get('candidates')).toEqual([candidate()]);
            expect(backup.tables.get('notes') ?? []).toEqual(rows);
          },
        ),
        { numRuns: runs(20_000) },
      );
    },
    PROPERTY_TIMEOUT,
  );

  test('reads a file that was indented, with its members in another order', async () => {
    const text = JSON.stringify(
      {
        counts: { notes: 1 },
        more: [1, { a: 'b' }],
        tables: { notes: [note('n1')] },
        exportedAt: 7,
        version: 1,
        format: 'roledex',
      },
      null,
      2,
    );
    const backup = await parseBackup([`\ufeff${text}`]);
    expect([backup.exportedAt, backup.tables.get('notes')]).toEqual([7, [note('n1')]]);
  });

  test.each([
    ['', 'not a backup', ''],
    ['[]', 'not a backup', ''],
    ['name,city\nAda,Berlin', 'not a backup', ''],
    ['{"format":"other","version":1}', 'not a backup', 'format'],
    ['{}', 'not a backup', 'format'],
    [file({}, { version: 2 }), 'newer version', 'version'],
    [file({}, { version: 'x' }), 'damaged', 'version'],
    [file({}, { exportedAt: null }), 'damaged', 'exportedAt'],
    [file({ notes: [note('a'), { ...note('b'), text: 5 }] }), 'wrong row', 'tables.notes[1].text'],
    [file({ notes: [{ candidateId: 'c1', text: '', createdAt: 1 }] }), 'wrong row', 'tables.notes[0].id'],
    [file({ notes: ['a'] }), 'wrong row', 'tables.notes[0]'],
    [file({ notes: [null] }), 'wrong row', 'tables.notes[0]'],
    [file({ notes: [{ ...note('a'), schemaVersion: 2 }] }), 'newer version', 'tables.notes[0]'],
    [file({ notes: [note('a'), note('a')] }), 'same id twice', 'tables.notes[1]'],
    [file({ notes: [note('a')] }, { counts: { notes: 2 } }), 'counts differ', 'notes'],
    [file({ notes: [note('a')] }), 'counts differ', 'counts'],
    [file({ notes: {} }), 'damaged', 'tables.notes'],
    [file([]), 'damaged', 'tables'],
    [`${file({})}x`, 'damaged', ''],
    [file({ notes: [note('a')] }).replace('}]}', '},]}'), 'damaged', 'tables.notes[1]'],
    [file({ notes: [note('a')] }).replace('"text":', 'text:'), 'damaged', 'tables.notes[0]'],
    [
      file({ notes: [{ ...note('a'), deep: JSON.parse('['.repeat(80) + ']'.repeat(80)) }] }),
      'damaged',
      'tables.notes[0]',
    ],
  ])('refuses %#: %s', async (text, fault, place) => {
    expect(await faultOf(text)).toEqual([fault, place]);
  });

  test('a file that ends anywhere too early is refused', async () => {
    const whole = (await write([['notes', [note('n1'), note('n2')]]])).trimEnd();
    for (let end = 1; end < whole.length; end += 1) {
      const [fault] = await faultOf(whole.slice(0, end));
      expect(['damaged', 'not a backup']).toContain(fault);
    }
  });

  test(
    'random text never throws anything but a named fault',
    async () => {
      const pieces = [
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '\\',
        ' ',
        '"format"',
        '"roledex"',
        '"tables"',
        '"notes"',
        '1',
      ];
      await fc.assert(
        fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), async (parts) => {
          await faultOf(parts.join(''));
        }),
        { numRuns: runs(100_000) },
      );
    },
    PROPERTY_TIMEOUT,
  );

  test('drops prototype keys, however they are spelled, and counts them', async () => {
    const text = counted({ notes: [{ ...note('a'), more: { ok: 1 } }] }).replace(
      '"ok":1',
      '"__proto__":{"isAdmin":true},"\\u005f_proto__x":1,"constructor":{"prototype":1},"\\u0063onstructor":2,"ok":1',
    );
    const backup = await parseBackup([text]);
    const [first] = (backup.tables.get('notes') ?? []) as unknown as { more: object }[];
    const more = first?.more ?? {};
    expect(Object.keys(more)).toEqual(['__proto__x', 'ok']);
    expect(Object.getPrototypeOf(more)).toBe(Object.prototype);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    expect(backup.droppedKeys).toBe(2);
  });

  test('keeps what belongs to one installation out, but takes the salts along', async () => {
    const text = counted({
      meta: [
        { id: 'dbId', value: 'x' },
        { id: 'salt:1', value: 'pepper' },
      ],
      commands: [{ id: 'u', at: 1 }],
      inventions: [{ a: 1 }, { b: 2 }],
    });
    const backup = await parseBackup([text]);
    expect(backup.salts).toEqual([{ id: 'salt:1', value: 'pepper' }]);
    expect(Object.fromEntries(backup.leftOut)).toEqual({ meta: 1, commands: 1, inventions: 2 });
    expect(backup.tables.size).toBe(0);
  });

  test('a table called after the prototype is only left out', async () => {
    const text = counted({ notes: [] })
      .replace('"tables":{', '"tables":{"__proto__":[{}],')
      .replace('"counts":{', '"counts":{"__proto__":1,');
    await expect(faultOf(text)).resolves.toEqual(['counts differ', 'counts']);
  });
});

describe('planRestore', () => {
  test('puts the suppression list first, people before what belongs to them, in batches of 200', async () => {
    const many = Array.from({ length: 450 }, (_, n) => note(`n${n}`));
    const backup = await parseBackup([
      await write([
        ['notes', many],
        ['texts', [texts({ about: 'x' })]],
        ['profiles', [profile({})]],
        ['candidates', [candidate()]],
        ['suppressed', [{ ...row('s'), hash: 'h', reason: 'erased', at: 1 }]],
        ['meta', [{ id: 'salt:1', value: 'pepper' }]],
      ]),
    ]);
    const batches = planRestore(backup);
    expect(batches.map((batch) => [batch.table, batch.rows.length])).toEqual([
      ['meta', 1],
      ['suppressed', 1],
      ['candidates', 1],
      ['profiles', 1],
      ['texts', 1],
      ['notes', 200],
      ['notes', 200],
      ['notes', 50],
    ]);
    expect(batches.filter((batch) => batch.table === 'notes').flatMap((batch) => batch.rows)).toEqual(many);
  });

  test('cuts by size too', async () => {
    const big = Array.from({ length: 5 }, (_, n) => note(`n${n}`, 'x'.repeat(900_000)));
    const batches = planRestore(await parseBackup([await write([['notes', big]])]));
    expect(batches.map((batch) => batch.rows.length)).toEqual([2, 2, 1]);
  });

  test('knows every table once', () => {
    expect(new Set(RESTORABLE_TABLES).size).toBe(17);
  });
});
