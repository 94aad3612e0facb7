/** A role: what the recruiter hires for. */
import type { PayPer, YearMonth } from './reading';
import type { Row } from './rows';

export type Need = 'must' | 'nice';

export interface Requirement {
  id: string;
  /** `language`: a spoken language, matched against the profile's languages. */
  kind: 'skill' | 'language';
  /** One skill, or several of which one is enough (canonical names). */
  anyOf: string[];
  need: Need;
  /** Points when fully credited; 3 for a must and 1 for a nice unless edited. Greater than 0. */
  weight: number;
  /** Wanted years; left out = any. */
  years?: number;
}

export interface Budget {
  min?: number;
  max?: number;
  /** ISO 4217. */
  currency: string;
  per: PayPer;
}

export type Employment = 'full-time' | 'part-time' | 'contract';
export type Workplace = 'on-site' | 'hybrid' | 'remote';

export interface Role extends Row {
  name: string;
  /** `YYYY-MM` or `YYYY-MM-DD`, or left out = not said. */
  startDate?: YearMonth;
  /** How long, in the recruiter's words ("6 months, may be extended"). */
  timeFrame?: string;
  employment: Employment[];
  workplace?: Workplace;
  place?: string;
  project?: string;
  education?: string;
  budget?: Budget;
  /** The client's or company's name stays out of texts and exports. */
  confidential: boolean;
  requirements: Requirement[];
}

export const MUST_WEIGHT = 3;
export const NICE_WEIGHT = 1;
