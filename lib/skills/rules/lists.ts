import { is } from '../text/analyse';
import { Shape } from '../text/tokens';
import { CLOSING } from '../words/signs';
import type { Verdict } from './judge';
import type { Candidate } from './longest';
import { isStranger, placeOf } from './senses';
import { bond, type Surroundings } from './surroundings';

/** A run of candidates that stand side by side or in a list, with the bond of each to the one before. */
interface Member {
  candidate: Candidate;
  number: number;
  bond: 0 | 1 | 2;
}

/**
 * What waits for its neighbours: a sure name in the same list vouches for it, several capitalised ones for each other. Only
 * the runs in which something waits are looked at, each once.
 */
export function settle(around: Surroundings, verdicts: Verdict[]): void {
  const { candidates } = around;
  const tie = (number: number): 0 | 1 | 2 => {
    const left = candidates[number - 1];
    const right = candidates[number];
    return left && right ? bond(around, left, right) : 0;
  };
  for (let number = 0; number < candidates.length; number++) {
    if (verdicts[number] !== 'maybe') continue;
    let from = number;
    while (tie(from) > 0) from--;
    const members: Member[] = [];
    let to = from;
    for (let link: 0 | 1 | 2 = 0; to < candidates.length; link = tie(to)) {
      const candidate = candidates[to];
      if (!candidate || (to > from && link === 0)) break;
      members.push({ candidate, number: to, bond: to === from ? 0 : link });
      to++;
    }
    if (members.length > 1) settleRun(around, verdicts, members);
    number = to - 1;
  }
}

function settleRun(around: Surroundings, verdicts: Verdict[], members: readonly Member[]): void {
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
    (signs > 0 || is(analysis, last + 1, CLOSING));

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
