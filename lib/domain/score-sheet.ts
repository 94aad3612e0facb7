/** The opened score: where each point came from. The lines add up to the totals, and these to the score. */
import type { Match, MatchState, SkillYears } from './match';
import type { Need, Requirement } from './role';

/** Why a line gives what it gives. `years`: fewer than wanted, so their share; `unread`: counts in neither sum. */
export type Share = 'all' | 'half' | 'years' | 'none' | 'unread';

export interface ScoreLine {
  requirement: Requirement;
  state: MatchState;
  /** The skill that counted, and for `implied` what it follows from. */
  skill: string;
  via: string[];
  share: Share;
  /** Null = not read yet. */
  points: number | null;
  weight: number;
  years?: SkillYears;
  yearsUnknown: boolean;
}

export interface ScoreGroup {
  need: Need;
  lines: ScoreLine[];
  /** Sums over the lines that were read. */
  points: number;
  weight: number;
}

export interface ScoreSheet {
  rule: number;
  score: number | null;
  points: number;
  /** The weight that the score is a share of. */
  weight: number;
  /** Weight of what is not read yet. */
  weightUnread: number;
  low: number;
  high: number;
  groups: ScoreGroup[];
}

export function explain(match: Match): ScoreSheet {
  const lines = match.requirements.map((row): ScoreLine => {
    const { requirement, state, skill, via, points, years, yearsUnknown } = row;
    const { weight } = requirement;
    const share = shareOf(state, points, weight);
    return {
      requirement,
      state,
      skill,
      via,
      share,
      points,
      weight,
      yearsUnknown,
      ...(years ? { years } : {}),
    };
  });
  const { rule, score, points, weightRead, weightAll, low, high } = match;
  return {
    rule,
    score,
    points,
    weight: weightRead,
    weightUnread: round(weightAll - weightRead),
    low,
    high,
    groups: (['must', 'nice'] as const)
      .map((need) => group(need, lines))
      .filter((part) => part.lines.length > 0),
  };
}

function group(need: Need, all: readonly ScoreLine[]): ScoreGroup {
  const lines = all.filter(({ requirement }) => requirement.need === need);
  const read = lines.filter(({ points }) => points !== null);
  return {
    need,
    lines,
    points: round(read.reduce((total, line) => total + (line.points ?? 0), 0)),
    weight: round(read.reduce((total, line) => total + line.weight, 0)),
  };
}

function shareOf(state: MatchState, points: number | null, weight: number): Share {
  if (points === null) return 'unread';
  if (state === 'implied') return 'half';
  if (state !== 'stated') return 'none';
  return points < weight ? 'years' : 'all';
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
