/** A match: a profile held against a role. The rule itself is `match-rule.ts`. */
import type { Mention, TextKind } from './mention';
import type { FieldName, MissingReason, YearMonth } from './reading';
import type { Requirement } from './role';

/** One piece of a person's text, with where it stands. */
export interface TextPart {
  field: FieldName;
  kind: TextKind;
  text: string;
  /** What names the place beside the field: the employer, the title, the school. */
  label?: string;
  /** The dates of the position the text belongs to. */
  start?: YearMonth;
  end?: YearMonth | 'present';
  /** Index of the position within `experience`, so that its parts count as one place in time. */
  position?: number;
}

/** A mention with the part it stands in (index into `Evidence.parts`). */
export interface Place {
  part: number;
  mention: Mention;
}

/** Everything recognised in one person's text. */
export interface Evidence {
  parts: TextPart[];
  places: Place[];
  /** Skill -> the stated skills it follows from. */
  impliedBy: Record<string, string[]>;
  /** Those of `impliedBy` that only often go with what is stated. */
  likely?: readonly string[];
  /** What a stated skill leaves open: it is one of these. */
  eitherOf?: readonly { via: string; of: readonly string[] }[];
  /** Vocabulary version. */
  vocabulary: string;
}

export type MatchState = 'stated' | 'implied' | 'negated' | 'not stated' | 'not read yet';

/** A section that was not (wholly) read, and why. */
export interface Unread {
  field: FieldName;
  reason: MissingReason | 'partly shown';
  shown?: number;
  of?: number;
}

export interface SkillYears {
  months: number;
  /** Year-only dates were counted as January to December. */
  approximate: boolean;
  from: 'stated' | 'dated';
}

export interface RequirementMatch {
  requirement: Requirement;
  state: MatchState;
  /** The skill of a one-of that gave the state. */
  skill: string;
  /** For `implied`: the stated skills it follows from. */
  via: string[];
  /** For `implied`: it only often goes with them. */
  likely?: true;
  /** For `implied`: it is one of the demand's, and the stated skill does not say which. */
  oneOf?: true;
  /** The evidence, newest first. */
  places: Place[];
  years?: SkillYears;
  /** 0–1; null while not read yet. */
  credit: number | null;
  points: number | null;
  /** Undated or year-less evidence was met by a wish for years. */
  yearsUnknown: boolean;
  unread: Unread[];
}

export interface Match {
  rule: 1;
  vocabulary: string;
  requirements: RequirementMatch[];
  musts: number;
  mustsStated: number;
  /** Sum of points over what was read, and of the weights that stand for it. */
  points: number;
  weightRead: number;
  weightAll: number;
  /** 100 × points ÷ weightRead, rounded half up; null when nothing was read. */
  score: number | null;
  /** The range it can still end in; low = high = score when all was read. */
  low: number;
  high: number;
  unread: Unread[];
}
