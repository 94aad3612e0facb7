import { describe, expect, it } from 'vitest';
import { figure, ONLY_RATE, ONLY_SUM, pay, printed } from '../../../lib/sites/upwork/money';

describe('pay', () => {
  it.each([
    ['$40.00/hr', undefined, 40, 40, 'USD', 'hour'],
    ['Hourly: $4.00 - $5.00', undefined, 4, 5, 'USD', 'hour'],
    ['Est. budget: $2,500.00', 'fixed', 2500, 2500, 'USD', 'fixed'],
    ['$2.5K - $5K', 'fixed', 2500, 5000, 'USD', 'fixed'],
    ['€40,00/hr', undefined, 40, 40, 'EUR', 'hour'],
    ['40,00 €/hr', undefined, 40, 40, 'EUR', 'hour'],
    ['₹1,50,000.00', 'fixed', 150000, 150000, 'INR', 'fixed'],
    ['₹1,500.00/hr', undefined, 1500, 1500, 'INR', 'hour'],
    ['£1.2M', 'fixed', 1200000, 1200000, 'GBP', 'fixed'],
    ['A$90/hr', undefined, 90, 90, 'AUD', 'hour'],
    ['USD 1 250', 'fixed', 1250, 1250, 'USD', 'fixed'],
  ] as const)('%s', (text, per, min, max, currency, rate) => {
    expect(pay(text, per)).toEqual({ text, min, max, currency, per: rate });
  });

  it('is nothing without a sum', () => {
    expect(pay('Hourly')).toBeUndefined();
    expect(pay('30+ hrs/week')).toBeUndefined();
    expect(pay('')).toBeUndefined();
  });
});

describe('a sum alone in its text', () => {
  it.each(['$9K+', '$1,250.00', '$20 - $45', '€2.400,00', '1 250 €'])('%s', (text) =>
    expect(text).toMatch(ONLY_SUM),
  );
  it.each(['$30 per 30 min Zoom meeting', '$9K+ earned', '500', 'Private earnings'])('not %s', (text) =>
    expect(text).not.toMatch(ONLY_SUM),
  );
  it('a rate is the hour’s, a consultation is none', () => {
    expect('$48.50/hr').toMatch(ONLY_RATE);
    expect('$30 per 30 min Zoom meeting').not.toMatch(ONLY_RATE);
    expect('$150.00 /hr avg hourly rate paid').not.toMatch(ONLY_RATE);
  });
});

it('reads figures of both notations', () => {
  expect([
    figure('8,938'),
    figure('1.204'),
    figure('85.17'),
    figure('1.234,50'),
    figure('9K'),
    figure('1.25M'),
  ]).toEqual([8938, 1204, 85.17, 1234.5, 9000, 1250000]);
});

it('prints a sum the way the page does', () => {
  expect(printed(1234567.5, 'USD')).toBe('$1,234,567.50');
  expect(printed(40, 'EUR')).toBe('€40.00');
  expect(printed(40, 'PLN')).toBe('PLN 40.00');
});
