import { describe, expect, test } from 'vitest';
import { type CellChange, cellsOf } from '../../lib/formats/cell';
import type { ColumnId } from '../../lib/formats/column';
import type { ExportRow } from '../../lib/formats/export-row';
import { layoutFor } from '../../lib/formats/layout';
import { layout, person, preset } from './people';

function cells(id: string, columns: ColumnId[], over: Partial<ExportRow>) {
  const changes: [string, CellChange][] = [];
  const made = cellsOf(person(over), layout(id, columns), (column, change) =>
    changes.push([column.header, change]),
  );
  return { made, changes };
}

describe('cellsOf', () => {
  test('writes figures as figures, check marks, dates and lists', () => {
    const { made, changes } = cells(
      'spreadsheet',
      [
        'rating',
        'years',
        'wholeYears',
        'doNotContact',
        'savedAt',
        'addedAt',
        'skills',
        'experience',
        'notes',
      ],
      {
        rating: null,
        experienceMonths: 91,
        savedAt: Date.UTC(2026, 0, 2, 23, 30),
        skills: ['Go', 'SQL'],
        experience: ['a', 'b'],
        notes: ['x', 'y'],
      },
    );
    expect(made).toEqual(['', 7.6, 7, 'FALSE', '2026-01-02', '', 'Go, SQL', 'a\nb', 'x\n\ny']);
    expect(changes).toEqual([]);
  });

  test('dates are those of the user’s calendar', () => {
    const row = person({ savedAt: Date.UTC(2026, 0, 2, 23, 30) });
    const at = (timeZone: string) =>
      layoutFor(preset('spreadsheet'), 'en', { columns: ['savedAt'] }, timeZone);
    expect(cellsOf(row, at('Europe/Warsaw'))).toEqual(['2026-01-03']);
    expect(cellsOf(row, at('America/New_York'))).toEqual(['2026-01-02']);
  });

  test('replaces what the target refuses and tells each sign', () => {
    const { made, changes } = cells('zoho-recruit', ['currentTitle'], { currentTitle: 'Lead | "Core" <Go>' });
    expect(made).toEqual(["Lead / 'Core' (Go)"]);
    expect(changes.map(([, change]) => change)).toEqual([
      { code: 'replaced', from: '"', to: "'" },
      { code: 'replaced', from: '|', to: '/' },
      { code: 'replaced', from: '<', to: '(' },
      { code: 'replaced', from: '>', to: ')' },
    ]);
  });

  test('refuses a formula in a file without guard, takes a bullet off and keeps the phone number', () => {
    const { made, changes } = cells('trakstar', ['headline', 'notes', 'phone'], {
      headline: '=HYPERLINK("http://a.example","x")',
      notes: ['- asks for remote'],
      phones: ['+44 20 7946 0018'],
    });
    expect(made).toEqual(['', 'asks for remote', '+44 20 7946 0018']);
    expect(changes).toEqual([
      ['Headline', { code: 'refused' }],
      ['Notes', { code: 'start removed' }],
    ]);
  });

  test('leaves the guard of a spreadsheet to the writer', () => {
    expect(cells('spreadsheet', ['headline'], { headline: '=1+1' })).toEqual({ made: ['=1+1'], changes: [] });
  });

  test('cuts a long text, a list at a whole item, and leaves an address empty', () => {
    const limited = {
      ...preset('zoho-recruit'),
      columns: [
        { header: 'Skill Set', column: 'skills', max: 12 },
        { header: 'Headline', column: 'headline', max: 3 },
        { header: 'Email', column: 'email', max: 12 },
      ] as const,
    };
    const changes: CellChange[] = [];
    const row = person({
      skills: ['Python', 'Django', 'Go'],
      headline: 'ab👩x',
      emails: ['ada@kowalska.example'],
    });
    expect(cellsOf(row, layoutFor(limited, 'en'), (_, change) => changes.push(change))).toEqual([
      'Python',
      'ab',
      '',
    ]);
    expect(changes).toEqual([
      { code: 'cut', max: 12 },
      { code: 'cut', max: 3 },
      { code: 'left empty', max: 12 },
    ]);
  });

  test('a person with one name has it in the column the target needs, and only there', () => {
    const one = { fullName: 'Madonna', givenName: 'Madonna', familyName: '' };
    expect(cells('zoho-recruit', ['givenName', 'familyName'], one)).toEqual({
      made: ['', 'Madonna'],
      changes: [['Last Name', { code: 'filled in', from: 'fullName' }]],
    });
    const other = { fullName: 'Madonna', givenName: '', familyName: 'Madonna' };
    expect(cells('trakstar', ['givenName', 'familyName'], other).made).toEqual(['Madonna', '']);
  });

  test('tells a needed cell that stays empty', () => {
    expect(cells('trakstar', ['email'], { emails: [] }).changes).toEqual([
      ['Email Address', { code: 'missing', need: 'advised' }],
    ]);
    const nobody = { fullName: '', givenName: '', familyName: '' };
    expect(cells('zoho-recruit', ['familyName'], nobody).changes).toEqual([
      ['Last Name', { code: 'missing', need: 'row' }],
    ]);
  });
});
