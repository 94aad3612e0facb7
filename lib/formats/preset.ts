/** A file format that one target system imports. A preset is a file of its own in `presets/`. */
import type { ColumnId } from './column';
import type { Delimiter } from './delimiter';

/**
 * How sure the format is. `A`: header row seen at a primary source. `B`: the mechanics are certain, headers partly
 * seen, and the importer has a mapping step. `C`: the template must be fetched from the vendor.
 */
export type Confidence = 'A' | 'B' | 'C';

export interface PresetColumn {
  /** As the target calls it. */
  header: string;
  column: ColumnId;
  /** Written instead where `column` is empty. */
  fallback?: ColumnId;
  /** `row`: a row without it is left out, because the target refuses it. `advised`: it is worth knowing. */
  need?: 'row' | 'advised';
  /** Most characters the target takes. */
  max?: number;
  /** Off until the user picks it. */
  off?: true;
}

export interface Replacement {
  from: string;
  to: string;
}

export type SplitField = 'role' | 'stage' | 'source';
export type DatePattern = 'YYYY-MM-DD' | 'MM/DD/YYYY' | 'DD.MM.YYYY';

export interface Preset {
  id: string;
  name: string;
  confidence: Confidence;
  /** Where the format is described, and the month it was read. */
  helpUrl?: string;
  seen?: string;
  /** `ats`: a machine imports it, so the guard is off and no figure of the match may leave with it. */
  target: 'spreadsheet' | 'ats';
  /** `paste`: rows are copied into the vendor's own template. */
  use: 'import' | 'paste';
  columns: readonly PresetColumn[];
  /** The target wants these columns in this order and no others. */
  fixed?: true;
  /** `language`: by the user's language; the first of the list otherwise. */
  delimiter: 'language' | 'first';
  delimiters: readonly [Delimiter, ...Delimiter[]];
  bom: boolean;
  guard: boolean;
  /** Between the items of a list in one cell. */
  listSeparator: string;
  dates: DatePattern;
  /** Decimal sign: the language's in a spreadsheet, a point for machines. */
  decimal: 'language' | '.';
  /** More rows, or more bytes, become several files. */
  maxRows?: number;
  maxBytes?: number;
  /** Everything in one file lands in the same place: one file per combination. */
  splitBy: readonly SplitField[];
  replace: readonly Replacement[];
  /** What a file's name may hold beside a–z, 0–9 and hyphen. */
  fileName: 'plain' | 'any letter';
  /** Columns that are never offered. */
  never: readonly ColumnId[];
}

/** Checks a preset by type and gives it back. */
export function definePreset(preset: Preset): Preset {
  return preset;
}
