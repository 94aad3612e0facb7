/** A preset with the user's choice applied: what a file will look like, nothing left open. */
import { COLUMN_IDS, COLUMNS, type ColumnId } from './column';
import { type Decimal, type Delimiter, decimalFor, delimiterFor } from './delimiter';
import type { Preset, PresetColumn } from './preset';

export interface Layout {
  preset: Preset;
  columns: readonly PresetColumn[];
  delimiter: Delimiter;
  decimal: Decimal;
  /** Dates are those of this zone's calendar. */
  timeZone: string;
}

/** What the user picked; remembered between exports, so it may name what a preset no longer has. */
export interface Choice {
  columns?: readonly ColumnId[] | undefined;
  delimiter?: Delimiter | undefined;
}

/** Every column the picker shows for a preset, its own first; the rest are off until picked. */
export function offeredColumns(preset: Preset): PresetColumn[] {
  const own = new Set(preset.columns.map(({ column }) => column));
  const others = preset.fixed ? [] : COLUMN_IDS.filter((id) => !own.has(id) && !preset.never.includes(id));
  return [
    ...preset.columns,
    ...others.map((column) => ({ header: COLUMNS[column].header, column, off: true as const })),
  ];
}

export function layoutFor(preset: Preset, language: string, choice: Choice = {}, timeZone = 'UTC'): Layout {
  const offered = new Map(offeredColumns(preset).map((column) => [column.column, column]));
  const picked = preset.fixed
    ? []
    : [...new Set(choice.columns ?? [])].flatMap((id) => offered.get(id) ?? []);
  const asked = choice.delimiter ?? (preset.delimiter === 'language' ? delimiterFor(language) : undefined);
  return {
    preset,
    columns: picked.length > 0 ? picked : preset.columns.filter((column) => !column.off),
    delimiter: asked && preset.delimiters.includes(asked) ? asked : preset.delimiters[0],
    decimal: preset.decimal === 'language' ? decimalFor(language) : preset.decimal,
    timeZone,
  };
}
