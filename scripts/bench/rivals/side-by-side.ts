/** Speed, building, memory and agreement of all rivals, size by size. */
import { type Figure, figure } from '../figure';
import type { Measured } from './child';
import { FINDING, OURS, type RivalId, rivalIds, rivalOf } from './index';
import { NotMeasured } from './patience';
import type { Processes } from './processes';
import type { Found } from './rival';
import { sameShare } from './spans';
import { throughput, without } from './speed';
import type { Pace } from './timing';

export interface Plan {
  file: string;
  characters: number;
  /** Ascending: who does not finish with fewer names is not tried with more. */
  sizes: readonly number[];
  /** Every rival once in each round, so that a busy minute of the machine does not meet one alone. */
  rounds: number;
  pace: Pace;
}

/** Who was given up, and why. */
type Given = Map<RivalId, { name: string; reason: string }>;

/** Of the places of both: from here on the answers count as the same. Rivals differ in addresses, "C" in "C++", glued versions. */
const SAME = 0.9;
/** How many times the speed of the fastest rival with the same places the matcher is to have, rules and all; else at least its speed. */
const GOAL = { size: 4000, times: 3 };
const START_UP = 30;

export async function sideBySide(processes: Processes, plan: Plan): Promise<Figure[]> {
  const given: Given = new Map();
  const figures: Figure[] = [];
  for (const size of plan.sizes) {
    const measured = new Map<RivalId, Measured[]>();
    for (let round = 0; round < plan.rounds; round++)
      for (const rival of rivalIds) {
        if (given.has(rival)) continue;
        process.stderr.write(`  ${size} names, round ${round + 1}: ${rival}\n`);
        try {
          const one = processes.run({ rival, size, text: plan.file, pace: plan.pace });
          measured.set(rival, [...(measured.get(rival) ?? []), one]);
        } catch (error) {
          if (!(error instanceof NotMeasured)) throw error;
          given.set(rival, { name: (await rivalOf(rival)).name, reason: error.message });
        }
      }
    figures.push(...figuresOf(size, plan.characters, measured, given));
  }
  return figures;
}

function figuresOf(
  size: number,
  characters: number,
  measured: ReadonlyMap<RivalId, Measured[]>,
  given: Given,
): Figure[] {
  const reference = measured.get(FINDING)?.[0]?.found ?? [];
  const rows: Figure[] = [];
  let fastest: { name: string; speed: number } | undefined;
  for (const rival of rivalIds) {
    const those = measured.get(rival);
    const [first] = those ?? [];
    if (!those || !first) {
      const { name = rival, reason = 'not measured' } = given.get(rival) ?? {};
      rows.push(without(name, size, reason));
      continue;
    }
    const same = sameShare(reference, first.found);
    const row = throughput(
      first.name,
      size,
      characters,
      those.flatMap(({ runs }) => runs),
      noteOf(those, first, same, reference),
    );
    rows.push(row);
    if (rival !== OURS && rival !== FINDING && same >= SAME && row.median > (fastest?.speed ?? 0))
      fastest = { name: first.name, speed: row.median };
  }
  const ours = rows[rivalIds.indexOf(OURS)];
  const built = measured.get(OURS)?.map(({ build }) => build) ?? [];
  rows.push(
    figure(`${size} names: vocabulary to ready matcher, first time in a process`, 'ms', built, {
      budget: START_UP,
    }),
  );
  if (ours && fastest)
    rows.push(
      figure(
        `${size} names: ours with rules ÷ fastest with the same places`,
        'ratio',
        [ours.median / fastest.speed],
        {
          atLeast: size >= GOAL.size ? GOAL.times : 1,
          note: fastest.name,
        },
      ),
    );
  return rows;
}

function noteOf(
  those: readonly Measured[],
  first: Measured,
  same: number,
  reference: readonly Found[],
): string {
  const middle = (values: number[]): number => figure('', 'ms', values).median;
  return [
    `build ${middle(those.map(({ build }) => build)).toFixed(1)} ms`,
    `${(middle(those.map(({ memory }) => memory)) / 1e6).toFixed(1)} MB`,
    `${first.found.length} found`,
    first.found === reference ? 'the measure of places' : `${(100 * same).toFixed(1)} % same places`,
    ...(first.note === undefined ? [] : [first.note]),
  ].join(', ');
}
