/** People to CSV text and CSV text to rows. Papa Parse does the quoting and the cutting. */
import Papa from 'papaparse';
import { type Cell, cellsOf } from './cell';
import { inChunks, type Paced } from './chunk';
import type { ExportRow } from './export-row';
import { GUARDED, unguard } from './guard';
import type { Layout } from './layout';
import { isPoison } from './poison';
import { delimiterOf } from './sniff';

const BOM = '\ufeff';
const NEW_LINE = '\r\n';

/** Rows as CSV text, without a line break at the end. Text and figures alike are quoted: an unquoted `x;=1+1` is a
 * formula to whoever opens the file with another separator, and quotes do not make a spreadsheet read a number as text. */
export function csvText(rows: readonly (readonly Cell[])[], { delimiter, preset }: Layout): string {
  return Papa.unparse(rows as Cell[][], {
    delimiter,
    newline: NEW_LINE,
    quotes: true,
    escapeFormulae: preset.guard ? GUARDED : false,
  });
}

/**
 * The file in parts of 1,000 rows, for a `Blob`. The header row comes with the first part and is guarded like the rest.
 * Aborting ends it with the signal's reason.
 */
export async function* writeCsv(
  rows: Iterable<ExportRow> | AsyncIterable<ExportRow>,
  layout: Layout,
  paced: Paced = {},
): AsyncGenerator<string> {
  const header = layout.columns.map((column) => column.header);
  yield (layout.preset.bom ? BOM : '') + csvText([header], layout);
  for await (const chunk of inChunks(rows, paced)) {
    yield NEW_LINE +
      csvText(
        chunk.map((row) => cellsOf(row, layout)),
        layout,
      );
  }
}

export type CsvProblem =
  | { code: 'too few cells' | 'too many cells'; row: number; found: number; expected: number }
  /** A quote that does not end, or text after one: the row is taken as far as it goes. */
  | { code: 'broken quotes'; row: number }
  /** A header that would change every object it became a key of: its column is left out. */
  | { code: 'refused header'; row: number; header: string }
  | { code: 'repeated header'; row: number; header: string }
  | { code: 'empty file'; row: number };

export interface CsvRow {
  /** As a spreadsheet counts: the header is row 1. */
  row: number;
  cells: string[];
}

export interface CsvContent {
  headers: string[];
  /** Each as long as the headers. */
  rows: CsvRow[];
  delimiter: string;
  problems: CsvProblem[];
}

/** Reads a whole file. Never throws for what is in it: a row that is wrong is reported and the next one is read. */
export function readCsv(text: string, delimiter?: string): CsvContent {
  const { body, mark } = delimiterOf(text.startsWith(BOM) ? text.slice(1) : text, delimiter);
  const parsed = Papa.parse<string[]>(body, { delimiter: mark, skipEmptyLines: false });
  const problems: CsvProblem[] = parsed.errors
    .filter((error) => error.type === 'Quotes')
    .map((error) => ({ code: 'broken quotes', row: (error.row ?? 0) + 1 }));
  const records = parsed.data
    .map((cells, index) => ({ row: index + 1, cells: cells.map(unguard) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [first, ...rest] = records;
  if (!first) return { headers: [], rows: [], delimiter: mark, problems: [{ code: 'empty file', row: 1 }] };

  const all = first.cells.map((header) => header.trim());
  const kept = all.flatMap((header, index) => {
    if (isPoison(header)) problems.push({ code: 'refused header', row: first.row, header });
    else if (header && all.indexOf(header) < index) {
      problems.push({ code: 'repeated header', row: first.row, header });
    }
    return isPoison(header) ? [] : [index];
  });
  const rows = rest.map(({ row, cells }) => {
    if (cells.length !== all.length) {
      const code = cells.length < all.length ? 'too few cells' : 'too many cells';
      problems.push({ code, row, found: cells.length, expected: all.length });
    }
    return { row, cells: kept.map((index) => cells[index] ?? '') };
  });
  problems.sort((a, b) => a.row - b.row);
  return { headers: kept.map((index) => all[index] ?? ''), rows, delimiter: mark, problems };
}
