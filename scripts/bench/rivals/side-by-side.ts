/** Speed, building, memory and agreement of all rivals, size by size. */
import { type Figure, figure } from '../figure';
import type { Measured } from './child';
import { FINDING, OURS, type RivalId, rivalIds, rivalNames } from './index';
import { NotMeasured } from './patience';
import type { Processes } from './processes';
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
type Given = Map<RivalId, string>;

/** Of the places of both: from here on the answers count as the same. Rivals differ in addresses, "C" in "C++", glued versions. */
const SAME = 0.9;
/** How many times the speed of the fastest rival with the same places the matcher is to have, rules and all; else at least its speed. */
const GOAL = { size: 4000, times: 3 };
const START_UP = 30;

export function sideBySide(processes: Processes, plan: Plan): Figure[] {
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
          given.set(rival, error.message);
        }
      }
    figures.push(...figuresOf(size, plan.characters, measured, given));
  }
  return figures;
}

const middle = (values: readonly number[]): number => figure('', 'ms', values).median;

/** MB for each second of the processor's time, so that a busy machine is not the rivals' fault. */
const perSecond = (characters: number, those: readonly Measured[]): number =>
  characters / middle(those.map(({ processor }) => processor)) / 1000;

function figuresOf(
  size: number,
  characters: number,
  measured: ReadonlyMap<RivalId, readonly Measured[]>,
  given: Given,
): Figure[] {
  const reference = measured.get(FINDING)?.[0]?.found ?? [];
  const rows: Figure[] = [];
  let fastest: { name: string; speed: number } | undefined;
  for (const rival of rivalIds) {
    const name = rivalNames[rival];
    const those = measured.get(rival);
    const [first] = those ?? [];
    if (!those || !first) {
      rows.push(without(name, size, given.get(rival) ?? 'not measured'));
      continue;
    }
    const runs = those.flatMap((one) => one.runs);
    const same = sameShare(reference, first.found);
    rows.push(throughput(name, size, characters, runs, noteOf(characters, those, first, same)));
    const speed = perSecond(characters, those);
    if (rival !== OURS && rival !== FINDING && same >= SAME && speed > (fastest?.speed ?? 0))
      fastest = { name, speed };
  }
  const ours = measured.get(OURS);
  if (!ours) return rows;
  const atLeast = size >= GOAL.size ? GOAL.times : 1;
  return [
    ...rows,
    figure(
      `${size} names: vocabulary to ready matcher, first time in a process`,
      'ms',
      ours.map(({ build }) => build),
      { budget: START_UP },
    ),
    ...(fastest
      ? [
          figure(
            `${size} names: ours with rules ÷ fastest with the same places, processor time`,
            'ratio',
            [perSecond(characters, ours) / fastest.speed],
            { atLeast, note: fastest.name },
          ),
        ]
      : []),
  ];
}

function noteOf(characters: number, those: readonly Measured[], first: Measured, same: number): string {
  return [
    `${perSecond(characters, those).toFixed(1)} MB per processor second`,
    `build ${middle(those.map(({ build }) => build)).toFixed(1)} ms`,
    `${(middle(those.map(({ memory }) => memory)) / 1e6).toFixed(1)} MB held`,
    `${first.found.length} found`,
    `${(100 * same).toFixed(1)} % same places`,
    ...(first.note === undefined ? [] : [first.note]),
  ].join(', ');
}
