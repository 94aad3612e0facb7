/** One figure of the bench: what was measured, over how many runs, against which budget. */
export interface Figure {
  what: string;
  unit: 'ms' | 'kB' | 'count' | 'ratio' | 'per s' | 'MB/s' | '%';
  median: number;
  min: number;
  max: number;
  runs: number;
  /** Most the median may be. */
  budget?: number;
  /** Least the median may be, for what is better the larger. */
  atLeast?: number;
  note?: string;
}

export function figure(
  what: string,
  unit: Figure['unit'],
  values: readonly number[],
  more: Pick<Figure, 'budget' | 'atLeast' | 'note'> = {},
): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { what, unit, median: at(0.5), min: at(0), max: at(1), runs: sorted.length, ...more };
}

/** Two measurements of the same runs, side by side: how many times as long the first took. */
export const ratios = (these: readonly number[], those: readonly number[]): number[] =>
  these.flatMap((value, run) => {
    const other = those[run];
    return other ? [value / other] : [];
  });

export function isMissed({ median, budget, atLeast }: Figure): boolean {
  // Not measured (NaN) is missed, too.
  if (budget !== undefined && !(median <= budget)) return true;
  return atLeast !== undefined && !(median >= atLeast);
}

export function table(figures: readonly Figure[]): string {
  const rows = figures.map((one) => [
    one.what,
    show(one.median),
    one.runs === 0 ? '' : `${show(one.min)}–${show(one.max)}`,
    one.unit,
    String(one.runs),
    limit(one),
    one.note ?? '',
  ]);
  const all = [['what', 'median', 'min–max', 'unit', 'runs', 'budget', 'note'], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function limit(one: Figure): string {
  const said =
    one.budget !== undefined ? `≤ ${one.budget}` : one.atLeast !== undefined ? `≥ ${one.atLeast}` : '';
  return isMissed(one) ? `${said}  MISSED` : said;
}

const show = (value: number): string =>
  Number.isNaN(value) ? '–' : value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
