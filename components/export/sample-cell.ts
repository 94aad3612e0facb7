/** What a cell looks like in a narrow place: one line, and not the whole of a novel. */
import { cellsOf } from '../../lib/formats/cell';
import type { ExportRow } from '../../lib/formats/export-row';
import type { Layout } from '../../lib/formats/layout';
import type { PresetColumn } from '../../lib/formats/preset';

const ENOUGH = 80;

export const oneLine = (cell: string | number): string =>
  String(cell)
    .slice(0, ENOUGH * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, ENOUGH);

/** One column of one person, whether or not the layout has it. */
export function sampleOf(row: ExportRow, column: PresetColumn, layout: Layout): string {
  const [cell = ''] = cellsOf(row, { ...layout, columns: [column] });
  return oneLine(cell);
}
