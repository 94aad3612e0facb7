/** What stands in each cell of a row, and what had to be changed for it. The preflight and the writer both ask here. */
import { COLUMNS, type ColumnId, type Value } from './column';
import type { ExportRow } from './export-row';
import { withoutGuard } from './guard';
import type { Layout } from './layout';
import type { DatePattern, PresetColumn } from './preset';

export type CellChange =
  /** A character that the target refuses. */
  | { code: 'replaced'; from: string; to: string }
  /** A sign at the start that a spreadsheet would take for a formula. */
  | { code: 'start removed' }
  /** A formula, in a file that has no guard: the cell stays empty. */
  | { code: 'refused' }
  | { code: 'cut'; max: number }
  /** Too long, and worth nothing when cut: the cell stays empty. */
  | { code: 'left empty'; max: number }
  | { code: 'filled in'; from: ColumnId }
  | { code: 'missing'; need: 'row' | 'advised' };

export type Cell = string | number;
export type Note = (column: PresetColumn, change: CellChange) => void;

const silent: Note = () => {};

/** The cells of one person, in the layout's order. Numbers stay numbers where the decimal sign is a point. */
export function cellsOf(row: ExportRow, layout: Layout, note: Note = silent): Cell[] {
  const alone = nameInOneCell(row, layout);
  return layout.columns.map((column) => {
    const given = alone && alone !== column && isName(column.column) ? '' : COLUMNS[column.column].read(row);
    let cell = written(given, column, column.column, layout, note);
    if (cell === '' && column.fallback && !(alone && alone !== column && isName(column.column))) {
      cell = written(COLUMNS[column.fallback].read(row), column, column.fallback, layout, note);
      if (cell !== '') note(column, { code: 'filled in', from: column.fallback });
    }
    if (cell === '' && column.need) note(column, { code: 'missing', need: column.need });
    return cell;
  });
}

const isName = (id: ColumnId): boolean => id === 'givenName' || id === 'familyName';

/** The column that takes the whole name of a person with one name; the other name column then stays empty. */
function nameInOneCell(row: ExportRow, layout: Layout): PresetColumn | undefined {
  return layout.columns.find(
    ({ column, fallback }) =>
      fallback === 'fullName' && isName(column) && COLUMNS[column].read(row) === '' && row.fullName !== '',
  );
}

function written(value: Value, column: PresetColumn, id: ColumnId, layout: Layout, note: Note): Cell {
  if (value === null) return '';
  if (typeof value === 'number') return layout.decimal === '.' ? value : String(value).replace('.', ',');
  // TRUE and FALSE are what both spreadsheets and importers take for a check mark, whatever their language.
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return fitted([value], '', column, id, layout, note);
  if ('time' in value) return dateText(value.time, layout.preset.dates, layout.timeZone);
  return fitted(value, COLUMNS[id].join ?? layout.preset.listSeparator, column, id, layout, note);
}

function fitted(
  items: readonly string[],
  separator: string,
  column: PresetColumn,
  id: ColumnId,
  { preset }: Layout,
  note: Note,
): string {
  let text = items.join(separator);
  for (const { from, to } of preset.replace) {
    if (!text.includes(from)) continue;
    text = text.replaceAll(from, to);
    note(column, { code: 'replaced', from, to });
  }
  if (!preset.guard) {
    const safe = withoutGuard(text);
    if (safe.what !== 'as is') note(column, { code: safe.what });
    text = safe.text;
  }
  const { max } = column;
  if (max === undefined || text.length <= max) return text;
  const whole = COLUMNS[id].whole === true;
  note(column, { code: whole ? 'left empty' : 'cut', max });
  return whole ? '' : cut(text, separator, max);
}

/** At the last whole item where there is one, never inside a character. */
function cut(text: string, separator: string, max: number): string {
  const end = separator ? text.lastIndexOf(separator, max) : -1;
  if (end > 0) return text.slice(0, end);
  return text.slice(0, max).replace(/[\ud800-\udbff]$/, '');
}

const calendars = new Map<string, Intl.DateTimeFormat>();

function dateText(time: number, pattern: DatePattern, timeZone: string): string {
  const calendar =
    calendars.get(timeZone) ??
    new Intl.DateTimeFormat('en', {
      timeZone,
      calendar: 'gregory',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  calendars.set(timeZone, calendar);
  const parts = new Map(calendar.formatToParts(time).map(({ type, value }) => [type, value]));
  return pattern
    .replace('YYYY', (parts.get('year') ?? '').padStart(4, '0'))
    .replace('MM', parts.get('month') ?? '')
    .replace('DD', parts.get('day') ?? '');
}
