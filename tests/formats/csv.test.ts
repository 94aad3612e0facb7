import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { ColumnId } from '../../lib/formats/column';
import { csvText, readCsv, writeCsv } from '../../lib/formats/csv';
import { DELIMITERS } from '../../lib/formats/delimiter';
import type { ExportRow } from '../../lib/formats/export-row';
import { GUARDED, guarded, TRIGGER } from '../../lib/formats/guard';
import { layout, person, textOf } from './people';
import { oneOf, PROPERTY_TIMEOUT, runs } from './runs';

const AWKWARD = [
  '=1+1',
  '=1+1\nnote',
  'x;=1+1',
  'x,=1+1',
  'x\t=1+1',
  '",=1+1',
  '";@a;"',
  '+44 20 7946 0018',
  'She said "hi"; then, left',
  'line one\nline two\r\nline three',
  '- a\n- b',
  'שרה כהן',
  'علي رضا',
  '👩🏽‍💻 Ada',
  'Łukasz Żółć',
  "O'Neil",
  '',
  ' ',
  '"',
  '""',
  '\ufeffx',
  'ＡＢＣ',
];
const cell = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: oneOf(' \t\r\n",;|\'=+-@＝＠\u200b\u00a0aé'), maxLength: 8 }),
);
const grid = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([width, height]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );
const delimiter = fc.constantFrom(...DELIMITERS);

function read(text: string, mark: string): string[][] {
  return Papa.parse<string[]>(text, { delimiter: mark }).data;
}

describe('a spreadsheet file', () => {
  test(
    'gives back every cell, with an apostrophe exactly where the guard applies',
    () => {
      fc.assert(
        fc.property(grid, delimiter, (rows, mark) => {
          const text = csvText(rows, layout('spreadsheet', undefined, mark));
          expect(read(text, mark)).toEqual(rows.map((row) => row.map(guarded)));
        }),
        { numRuns: runs(20_000) },
      );
    },
    PROPERTY_TIMEOUT,
  );

  test(
    'opened with any separator has no cell that starts like a formula',
    () => {
      fc.assert(
        fc.property(grid, delimiter, (rows, mark) => {
          const text = csvText(rows, layout('spreadsheet', undefined, mark));
          for (const other of DELIMITERS) {
            expect(
              read(text, other)
                .flat()
                .filter((one) => TRIGGER.test(one)),
            ).toEqual([]);
          }
        }),
        { numRuns: runs(20_000) },
      );
    },
    PROPERTY_TIMEOUT,
  );

  test('figures in front of a text do not open it to another separator', async () => {
    const shown = layout('spreadsheet', ['rating', 'years', 'headline'], ',');
    const text = await textOf(writeCsv([person({ rating: 4, headline: 'x;=1+1' })], shown));
    expect(
      read(text, ';')
        .flat()
        .filter((one) => TRIGGER.test(one)),
    ).toEqual([]);
  });

  test('the header row is guarded like the rest', () => {
    expect(read(csvText([['=1', 'b']], layout('spreadsheet')), ',')).toEqual([["'=1", 'b']]);
  });

  test('starts with a byte order mark, ends its lines as Windows does and has none after the last', async () => {
    const text = await textOf(writeCsv([person()], layout('spreadsheet', ['givenName', 'city'])));
    expect(text).toBe('\ufeff"First name","City"\r\n"Ada","Kraków"');
  });

  test('takes separator and decimal sign from the language', async () => {
    const german = layout('spreadsheet', ['fullName', 'years'], undefined, 'de-DE');
    const text = await textOf(writeCsv([person({ experienceMonths: 90 })], german));
    expect(text).toBe('\ufeff"Full name";"Years of experience"\r\n"Ada Kowalska";"7,5"');
  });
});

describe('a file for a system', () => {
  test('keeps phone numbers as they are and has no byte order mark', async () => {
    const text = await textOf(
      writeCsv([person({ phones: ['+44 20 7946 0018'] })], layout('zoho-recruit', ['familyName', 'phone'])),
    );
    expect(text).toBe('"Last Name","Mobile"\r\n"Kowalska","+44 20 7946 0018"');
  });
});

describe('writing in parts', () => {
  const many = (count: number): ExportRow[] => {
    const same = person();
    return Array.from({ length: count }, () => same);
  };

  test('10,000 people give way nine times and report their progress', async () => {
    let pauses = 0;
    const done: number[] = [];
    const parts: string[] = [];
    const pace = {
      pause: async () => {
        pauses += 1;
      },
      onProgress: (count: number) => done.push(count),
    };
    for await (const part of writeCsv(many(10_000), layout('spreadsheet'), pace)) parts.push(part);
    expect(parts).toHaveLength(11);
    expect(pauses).toBe(9);
    expect(done).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => n * 1_000));
    expect(readCsv(parts.join('')).rows).toHaveLength(10_000);
  });

  test('the pause is a task of its own, in which others get their turn', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 0);
    await textOf(writeCsv(many(3_000), layout('spreadsheet')));
    clearInterval(timer);
    expect(turns).toBeGreaterThanOrEqual(2);
  });

  test('stops with the reason of the signal', async () => {
    const stop = new AbortController();
    const parts: string[] = [];
    const run = async () => {
      for await (const part of writeCsv(many(5_000), layout('spreadsheet'), { signal: stop.signal })) {
        parts.push(part);
        if (parts.length === 2) stop.abort(new Error('cancelled'));
      }
    };
    await expect(run()).rejects.toThrow('cancelled');
    expect(parts).toHaveLength(2);
  });

  test('nobody is a file with a header', async () => {
    expect(await textOf(writeCsv([], layout('spreadsheet', ['fullName'])))).toBe('\ufeff"Full name"');
  });
});

describe('readCsv', () => {
  test(
    'reads what was written, in each separator, without being told',
    async () => {
      const shown: ColumnId[] = ['fullName', 'headline', 'notes'];
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }),
          delimiter,
          async (rows, mark) => {
            const people = rows.map(([headline, note]) => person({ headline, notes: [note] }));
            const {
              headers,
              rows: back,
              problems,
              delimiter: found,
            } = readCsv(await textOf(writeCsv(people, layout('spreadsheet', shown, mark))));
            expect(found).toBe(mark);
            expect(headers).toEqual(['Full name', 'Headline', 'Notes']);
            expect(problems).toEqual([]);
            // The one thing that cannot come back: an apostrophe that stood before a sign already.
            const kept = (text: string) =>
              text.startsWith("'") && GUARDED.test(text.slice(1)) ? text.slice(1) : text;
            expect(back.map((one) => one.cells)).toEqual(
              rows.map(([a, b]) => ['Ada Kowalska', kept(a), kept(b)]),
            );
          },
        ),
        { numRuns: runs(20_000) },
      );
    },
    PROPERTY_TIMEOUT,
  );

  test(
    'never throws, and every row is as long as the headers',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: oneOf('ab",;\t\r\n\'=_\ufeff'), maxLength: 60 }), (text) => {
          const { headers, rows } = readCsv(text);
          expect(rows.every((one) => one.cells.length === headers.length)).toBe(true);
        }),
        { numRuns: runs(100_000) },
      );
    },
    PROPERTY_TIMEOUT,
  );

  test.each([
    ['name;city\nAda;Kraków\n', ';'],
    ['name\tcity\nAda\tKraków, Poland\n', '\t'],
    ['name,city\nAda,Berlin; Mitte\n', ','],
    ['name|city\nAda|Berlin\n', '|'],
    ['"name";city\nAda, B;Berlin, x\n', ';'],
    ['sep=;\r\nname;city\r\nAda;a,b,c\r\n', ';'],
    ['name\nAda\n', ','],
  ])('finds the separator of %j', (text, mark) => {
    const { delimiter: found, rows } = readCsv(text);
    expect([found, rows.length]).toEqual([mark, 1]);
  });

  test('a wrong row 412 is named and the rest is read', () => {
    const lines = Array.from({ length: 600 }, (_, n) => (n === 410 ? `Ada ${n}` : `Ada ${n},Berlin`));
    const { rows, problems } = readCsv(['name,city', ...lines].join('\n'));
    expect(rows).toHaveLength(600);
    expect(problems).toEqual([{ code: 'too few cells', row: 412, found: 1, expected: 2 }]);
    expect(rows[410]).toEqual({ row: 412, cells: ['Ada 410', ''] });
  });

  test('names rows with too many cells and quotes that do not end', () => {
    expect(readCsv('a,b\n1,2,3\n4,5').problems).toEqual([
      { code: 'too many cells', row: 2, found: 3, expected: 2 },
    ]);
    expect(readCsv('a,b\n1,2\n"3,4').problems).toContainEqual({ code: 'broken quotes', row: 3 });
  });

  test('leaves out a prototype header with its column, and says so', () => {
    const { headers, rows, problems } = readCsv('name,__proto__,city\nAda,x,Berlin');
    expect(headers).toEqual(['name', 'city']);
    expect(rows[0]?.cells).toEqual(['Ada', 'Berlin']);
    expect(problems).toEqual([{ code: 'refused header', row: 1, header: '__proto__' }]);
  });

  test('names a header that comes twice, skips empty rows and counts them', () => {
    const { rows, problems } = readCsv('name,name\n\n,\nAda,Bea\n');
    expect(problems).toEqual([{ code: 'repeated header', row: 1, header: 'name' }]);
    expect(rows).toEqual([{ row: 4, cells: ['Ada', 'Bea'] }]);
  });

  test('an empty file is one problem', () => {
    expect(readCsv('\ufeff\n').problems).toEqual([{ code: 'empty file', row: 1 }]);
  });
});
