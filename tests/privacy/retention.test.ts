import { describe, expect, it } from 'vitest';
import { privacyAt, strictest } from '../../lib/privacy/retention';

const day = (time: number | undefined) => new Date(time ?? Number.NaN).toISOString().slice(0, 10);

describe('the dates of a record', () => {
  it.each([
    ['2026-11-25', '2026-12-25', '2028-11-25'],
    ['2027-01-31', '2027-02-28', '2029-01-31'],
    ['2028-01-31', '2028-02-29', '2030-01-31'],
    ['2028-02-29', '2028-03-29', '2030-02-28'],
  ])('captured on %s: notice by %s, kept until %s', (captured, notice, until) => {
    const dates = privacyAt(Date.parse(captured));
    expect([day(dates.noticeDue), day(dates.retainUntil)]).toEqual([notice, until]);
  });

  it('of two records that become one are the earlier ones', () => {
    const [old, recent] = [privacyAt(Date.parse('2026-01-01')), privacyAt(Date.parse('2026-06-01'))];
    expect(strictest(recent, old)).toEqual(old);
    expect(strictest(old, recent)).toEqual(old);
  });

  it('count a notice as sent only if both were told', () => {
    const told = { ...privacyAt(0), noticeSent: 5 };
    expect(strictest(told, privacyAt(0))).not.toHaveProperty('noticeSent');
    expect(strictest(told, { ...privacyAt(0), noticeSent: 9 }).noticeSent).toBe(5);
  });
});
