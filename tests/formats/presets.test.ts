import { describe, expect, test } from 'vitest';
import { COLUMNS, SCORE_COLUMNS } from '../../lib/formats/column';
import { layoutFor, offeredColumns } from '../../lib/formats/layout';
import { presets } from '../../lib/formats/presets';

test('there are the presets that the product names, the spreadsheet first', () => {
  expect(presets.map((preset) => [preset.id, preset.confidence])).toEqual([
    ['spreadsheet', 'A'],
    ['sage-hr', 'C'],
    ['trakstar', 'B'],
    ['zoho-recruit', 'B'],
  ]);
});

describe.each(presets.map((preset) => [preset.id, preset] as const))('the preset %s', (id, preset) => {
  test('is found under its file name, which is its id', () => {
    const files = import.meta.glob('../../lib/formats/presets/*.preset.ts');
    expect(Object.keys(files)).toContain(`../../lib/formats/presets/${id}.preset.ts`);
  });

  test('names each header and each column once', () => {
    const headers = preset.columns.map((column) => column.header.toLowerCase());
    const columns = preset.columns.map((column) => column.column);
    expect(new Set(headers).size).toBe(headers.length);
    expect(new Set(columns).size).toBe(columns.length);
    expect(headers.every((header) => header === header.trim() && header !== '')).toBe(true);
  });

  test('only falls back to another column, and keeps what it needs switched on', () => {
    for (const { column, fallback, need, off } of preset.columns) {
      expect(fallback).not.toBe(column);
      if (need === 'row') expect(off).toBeUndefined();
    }
    expect(preset.columns.some((column) => !column.off)).toBe(true);
  });

  test('keeps the figures of the match out of a system, and out of its picker', () => {
    if (preset.target !== 'ats') return;
    expect(preset.never).toEqual(expect.arrayContaining([...SCORE_COLUMNS]));
    const offered = offeredColumns(preset).map((column) => column.column);
    expect(offered.filter((column) => COLUMNS[column].score)).toEqual([]);
    const asked = layoutFor(preset, 'en', { columns: ['familyName', 'score', 'mustsStated'] });
    expect(asked.columns.map((column) => column.column)).toEqual(['familyName']);
  });

  test('guards a spreadsheet and leaves a system its values', () => {
    expect(preset.guard).toBe(preset.target === 'spreadsheet');
    expect(preset.bom || preset.target === 'ats').toBe(true);
    if (preset.target === 'ats') expect(preset.decimal).toBe('.');
  });

  test('says where its format is described and when that was read', () => {
    if (preset.target === 'spreadsheet') return;
    expect(preset.helpUrl).toMatch(/^https:\/\//);
    expect(preset.seen).toMatch(/^20\d\d-\d\d$/);
  });

  test('puts in nothing that it takes out, and never its own separators', () => {
    const gone = preset.replace.map(({ from }) => from);
    for (const { from, to } of preset.replace) {
      expect(from).toHaveLength(1);
      expect(gone.some((sign) => to.includes(sign))).toBe(false);
      expect(preset.listSeparator).not.toContain(from);
    }
    for (const { header } of preset.columns) expect(gone.some((sign) => header.includes(sign))).toBe(false);
    // Full-width or separator signs at the start of a header would be guarded, and the target would not know it.
    for (const { header } of preset.columns) expect(header).toMatch(/^\p{L}/u);
  });

  test('has caps that a row fits into', () => {
    expect(preset.maxRows ?? 1).toBeGreaterThan(0);
    expect(preset.maxBytes ?? 1_000_000).toBeGreaterThanOrEqual(1_000_000);
    for (const { max } of preset.columns) expect(max ?? 10).toBeGreaterThanOrEqual(10);
  });
});

describe('layoutFor', () => {
  const [spreadsheet] = presets;
  if (!spreadsheet) throw new Error('no preset');

  test('takes the chosen columns in the chosen order, forgets unknown and repeated ones', () => {
    const { columns } = layoutFor(spreadsheet, 'en', {
      columns: ['notes', 'gone' as 'notes', 'fullName', 'notes'],
    });
    expect(columns.map((column) => column.column)).toEqual(['notes', 'fullName']);
  });

  test('a choice of nothing is the preset as it stands', () => {
    expect(layoutFor(spreadsheet, 'en', { columns: [] }).columns).toEqual(
      spreadsheet.columns.filter((column) => !column.off),
    );
  });

  test('the separator is the user’s, else the language’s where the preset lets it, else the preset’s first', () => {
    const zoho = presets.find((preset) => preset.id === 'zoho-recruit');
    if (!zoho) throw new Error('no preset');
    expect(layoutFor(spreadsheet, 'de').delimiter).toBe(';');
    expect(layoutFor(spreadsheet, 'de', { delimiter: '\t' }).delimiter).toBe('\t');
    expect(layoutFor(zoho, 'de').delimiter).toBe(',');
    expect(layoutFor({ ...zoho, delimiters: [','] }, 'de', { delimiter: ';' }).delimiter).toBe(',');
  });

  test('a preset with a fixed order takes no choice and offers nothing more', () => {
    const fixed = { ...spreadsheet, fixed: true as const };
    expect(layoutFor(fixed, 'en', { columns: ['notes'] }).columns.length).toBeGreaterThan(5);
    expect(offeredColumns(fixed)).toEqual(fixed.columns);
  });
});
