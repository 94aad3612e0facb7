/** A file to open with a double click in Excel, LibreOffice or Google Sheets. */
import { COLUMN_IDS, COLUMNS, type ColumnId } from '../column';
import { definePreset } from '../preset';

const ON = new Set<ColumnId>([
  'givenName',
  'familyName',
  'headline',
  'currentTitle',
  'currentCompany',
  'location',
  'email',
  'phone',
  'profileUrl',
  'source',
  'skills',
  'years',
  'stage',
  'rating',
  'mustsStated',
  'musts',
  'tags',
  'notes',
  'savedAt',
]);

export default definePreset({
  id: 'spreadsheet',
  name: 'Spreadsheet',
  confidence: 'A',
  target: 'spreadsheet',
  use: 'import',
  columns: COLUMN_IDS.map((column) => ({
    header: COLUMNS[column].header,
    column,
    ...(ON.has(column) ? {} : { off: true as const }),
  })),
  delimiter: 'language',
  delimiters: [',', ';', '\t'],
  // Excel takes a file without it for the machine's old code page.
  bom: true,
  guard: true,
  listSeparator: ', ',
  dates: 'YYYY-MM-DD',
  decimal: 'language',
  // Rows of a sheet, less the header.
  maxRows: 1_048_575,
  splitBy: [],
  replace: [],
  fileName: 'any letter',
  never: [],
});
