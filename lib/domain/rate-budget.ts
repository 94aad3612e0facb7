/** A person's rate held against the role's budget. */
import type { Pay } from './reading';
import type { Budget } from './role';

export type RateVerdict =
  | { is: 'over'; by: number; budget: number }
  | { is: 'within'; budget: number }
  /** Another currency or another unit of time: nothing is converted, the two are shown side by side. */
  | { is: 'not comparable' };

/** The low end of the rate counts: "$45–60" may be had for 45. Null where one of the two is not known. */
export function rateAgainst(rate: Pay | undefined, budget: Budget | undefined): RateVerdict | null {
  const asked = rate?.min ?? rate?.max;
  const limit = budget?.max ?? budget?.min;
  if (!rate || !budget || asked === undefined || limit === undefined) return null;
  if (rate.currency !== budget.currency || rate.per !== budget.per) return { is: 'not comparable' };
  return asked > limit ? { is: 'over', by: asked - limit, budget: limit } : { is: 'within', budget: limit };
}
