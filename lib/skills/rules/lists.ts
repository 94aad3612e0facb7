import { wordOf } from '../text/analyse';
import { Shape } from '../text/tokens';
import type { Verdict } from './judge';
import type { Candidate } from './longest';
import { isStranger, placeOf } from './senses';
import { bond, type Surroundings } from './surroundings';

/** A run of candidates that stand side by side or in a list, with the bond of each to the one before. */
interface Run {
  members: { candidate: Candidate; number: number; bond: 0 | 1 | 2 }[];
}

function runsOf(around: Surroundings): Run[] {
  const runs: Run[] = [];
  let run: Run = { members: [] };
  around.candidates.forEach((candidate, number) => {
    const previous = run.members.at(-1)?.candidate;
    const tie = previous ? bond(around, previous, candidate) : 0;
    if (tie === 0) {
      run = { members: [] };
      runs.push(run);
    }
    run.members.push({ candidate, number, bond: tie });
  });
  return runs;
}

/** What waits for its neighbours: a sure name in the same list vouches for it, several capitalised ones for each other. */
export function settle(around: Surroundings, verdicts: Verdict[]): void {
  for (const run of runsOf(around)) if (run.members.length > 1) settleRun(around, verdicts, run);
}

function settleRun(around: Surroundings, verdicts: Verdict[], { members }: Run): void {
  const { analysis } = around;
  const { tokens } = analysis;
  const isSmall = ({ first }: Candidate): boolean => tokens.shape[first] === Shape.lower;
  const spelled = ({ pattern, first }: Candidate): boolean =>
    !pattern.exact ||
    (pattern.capitals ? tokens.shape[first] === Shape.upper : tokens.shape[first] !== Shape.lower);
  const waiting = members.filter(({ number }) => verdicts[number] === 'maybe');
  if (waiting.length === 0) return;
  const sure = members.filter(({ number }) => verdicts[number] === 'yes');
  const sureSmall = sure.some(({ candidate }) => isSmall(candidate));
  const capitals = waiting.filter(({ candidate }) => !isSmall(candidate) && spelled(candidate)).length;
  const signs = members.filter((member) => member.bond === 2).length;
  const last = members.at(-1)?.candidate.last ?? 0;
  // "Flask, Storm, Puppet and Gin"; also what a list lost its commas of: "Spark Presto )".
  const different = new Set(waiting.map(({ candidate }) => candidate.pattern.skill.name)).size;
  const mutual =
    different >= 2 &&
    capitals >= 2 &&
    capitals === members.length - sure.length &&
    (signs > 0 || wordOf(analysis, last + 1) === ')');

  members.forEach(({ candidate, number, bond: before }, n) => {
    if (verdicts[number] !== 'maybe') return;
    const following = members[n + 1];
    const after = following?.bond ?? 0;
    const place = placeOf(around, candidate);
    const small = isSmall(candidate);
    // A capital that only opens a sentence proves nothing: "Make Docker images".
    if (
      !mutual &&
      place.opensSentence &&
      !place.alone &&
      place.shape === Shape.capital &&
      candidate.pattern.exact &&
      after === 1
    )
      return;
    if (!small && spelled(candidate)) {
      const beside = [members[n - 1], following].some(
        (member) => member && verdicts[member.number] === 'yes',
      );
      const stranger =
        candidate.pattern.doubt === 'everyday' &&
        place.rightGap === 1 &&
        isStranger(around, place.right, place);
      if ((sure.length > 0 && (!stranger || (beside && before > 0))) || (mutual && !stranger))
        verdicts[number] = 'yes';
      return;
    }
    if (!small) return;
    if (candidate.pattern.exact) {
      // "java kotlin spring-boot rest": all in small letters, and clearly a list.
      const beside = [members[n - 1], following].some(
        (member) => member && verdicts[member.number] === 'yes' && isSmall(member.candidate),
      );
      if (beside && sureSmall && (before === 2 || after === 2 ? members.length >= 2 : members.length >= 3))
        verdicts[number] = 'yes';
    } else if (
      sure.length > 0 &&
      (candidate.pattern.doubt !== 'everyday' || sureSmall || before === 2 || after === 2)
    )
      verdicts[number] = 'yes';
  });
}
