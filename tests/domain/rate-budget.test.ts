import { expect, test } from 'vitest';
import { rateAgainst } from '../../lib/domain/rate-budget';

const rate = (min: number, max = min) => ({
  text: `$${min}`,
  min,
  max,
  currency: 'USD',
  per: 'hour' as const,
});
const budget = { max: 50, currency: 'USD', per: 'hour' as const };

test('a rate against a budget', () => {
  expect(rateAgainst(rate(58), budget)).toEqual({ is: 'over', by: 8, budget: 50 });
  expect(rateAgainst(rate(50), budget)).toEqual({ is: 'within', budget: 50 });
  expect(rateAgainst(rate(45, 60), budget)).toEqual({ is: 'within', budget: 50 });
  expect(rateAgainst(rate(58), { ...budget, currency: 'EUR' })).toEqual({ is: 'not comparable' });
  expect(rateAgainst(rate(58), { ...budget, per: 'month' })).toEqual({ is: 'not comparable' });
  expect(rateAgainst({ text: 'on request' }, budget)).toBeNull();
  expect(rateAgainst(rate(58), undefined)).toBeNull();
});
