/** The matcher on longer and longer text: the same speed at 20 kB and at 10 MB. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Figure, figure } from './figure';
import { OURS } from './rivals/index';
import { rivalProcesses } from './rivals/processes';
import type { Pace } from './rivals/timing';

const SIZE = 4000;
const LENGTHS = [20_000, 100_000, 1_000_000, 10_000_000];
/** The ratios are to this one. */
const MEASURE = 1_000_000;
/** In turns, so that a busy minute of the machine does not meet one length alone. */
const ROUNDS = 2;
const PACE: Pace = { warm: 4000, measure: 1500, least: 3, most: 200 };
/** Seconds: ten megabytes several times, on a machine that does other things too. */
const PATIENCE = 300;
export const LONGEST = 10_000_000;

/** Lengths beyond the text's own are left out. */
export async function linear(text: string, share: number): Promise<Figure[]> {
  const lengths = LENGTHS.filter((length) => length <= text.length);
  const folder = mkdtempSync(join(tmpdir(), 'roledex-linear-'));
  const processes = await rivalProcesses();
  const speeds = new Map<number, number[]>(lengths.map((length) => [length, []]));
  /** By the processor's time, which the ratios compare. */
  const worked = new Map<number, number[]>(lengths.map((length) => [length, []]));
  try {
    for (const length of lengths) writeFileSync(join(folder, `${length}`), text.slice(0, length));
    for (let round = 0; round < (share < 1 ? 1 : ROUNDS); round++)
      for (const length of lengths) {
        const job = { rival: OURS, size: SIZE, text: join(folder, `${length}`), pace: PACE } as const;
        const { runs, processor } = processes.run(job, PATIENCE);
        speeds.get(length)?.push(...runs.map((took) => length / took / 1000));
        worked.get(length)?.push(length / processor / 1000);
      }
  } finally {
    processes.remove();
    rmSync(folder, { recursive: true, force: true });
  }
  const middle = (length: number): number => figure('', 'MB/s', worked.get(length) ?? []).median;
  return lengths.map((length) =>
    figure(`match ${length / 1000} kB of job advertisements, Node`, 'MB/s', speeds.get(length) ?? [], {
      note: `${SIZE} names, rules on; ${middle(length).toFixed(1)} MB per processor second, ${(middle(length) / middle(MEASURE)).toFixed(2)} of those at 1 MB`,
    }),
  );
}
