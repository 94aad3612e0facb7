/** Which rows go into which file. */
import type { ExportRow } from './export-row';
import { fileName } from './file-name';
import type { Preset, SplitField } from './preset';

export interface PlannedFile {
  name: string;
  rows: ExportRow[];
  /** What all its rows share, for the target's own questions (opening, stage, source). */
  shared: Partial<Record<SplitField, string>>;
}

/** A row with its size in the file. */
export interface Sized {
  row: ExportRow;
  bytes: number;
}

/** Cuts by what the preset wants apart, then by its caps. The order of the rows stays. */
export function splitFiles(
  rows: readonly Sized[],
  preset: Preset,
  label: string,
  headerBytes: number,
): PlannedFile[] {
  const groups = new Map<string, Sized[]>();
  for (const one of rows) {
    const key = JSON.stringify(preset.splitBy.map((field) => one.row[field]));
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const files = [...groups.values()].flatMap((group) => {
    const first = group[0]?.row;
    const shared = Object.fromEntries(preset.splitBy.map((field) => [field, first?.[field] ?? '']));
    const cuts = capped(group, preset, headerBytes);
    return cuts.map((cut, index) => ({
      name: fileName(preset, nameParts(label, shared, groups.size > 1), index + 1, cuts.length),
      rows: cut.map((one) => one.row),
      shared,
    }));
  });
  return unlike(files);
}

function nameParts(label: string, shared: Partial<Record<SplitField, string>>, several: boolean): string[] {
  if (!several) return [label];
  return [label, ...Object.values(shared).filter((value) => value && value !== label)];
}

function capped(group: readonly Sized[], { maxRows, maxBytes }: Preset, headerBytes: number): Sized[][] {
  const cuts: Sized[][] = [];
  let cut: Sized[] = [];
  let bytes = headerBytes;
  for (const one of group) {
    const full = cut.length >= (maxRows ?? Number.POSITIVE_INFINITY);
    if (cut.length > 0 && (full || bytes + one.bytes > (maxBytes ?? Number.POSITIVE_INFINITY))) {
      cuts.push(cut);
      cut = [];
      bytes = headerBytes;
    }
    cut.push(one);
    bytes += one.bytes;
  }
  return cut.length > 0 ? [...cuts, cut] : cuts;
}

/** Two values that differ only in what a file name cannot hold must not end in one file. */
function unlike(files: PlannedFile[]): PlannedFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    let name = file.name;
    for (let n = 2; taken.has(name); n += 1) name = file.name.replace(/\.csv$/, `-${n}.csv`);
    taken.add(name);
    return { ...file, name };
  });
}
