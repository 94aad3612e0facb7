import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../lib/skills/matcher';
import { casesIn, faultsOf } from './case';

const matcher = createMatcher();

describe.each(['names', 'soft', 'more', 'third'])('labelled texts: %s', (name) => {
  test.each(casesIn(name).map((one) => [one.text, one] as const))('%s', (_text, one) => {
    expect(faultsOf(one, matcher.recognise(one.text, one.kind))).toEqual([]);
  });
});

describe('the table', () => {
  test('covers every gate with at least 150 texts', () => {
    const all = [...casesIn('names'), ...casesIn('soft'), ...casesIn('more'), ...casesIn('third')];
    expect(all.length).toBeGreaterThanOrEqual(150);
    for (const polarity of ['negated', 'intent'])
      expect(all.filter((one) => one.polarity === polarity).length).toBeGreaterThan(10);
    for (const field of ['years', 'since', 'version', 'implied', 'kind'] as const)
      expect(all.filter((one) => one[field] !== undefined).length).toBeGreaterThan(2);
  });

  test('finds faults', () => {
    const wrong = {
      text: 'Java',
      expect: ['Go'],
      reject: ['*'],
      years: { Java: 3 },
      mention: ['Java'],
      polarity: 'intent',
    } as const;
    expect(
      faultsOf({ ...wrong, expect: ['Go'], reject: ['*'], mention: ['Java'] }, matcher.recognise('Java')),
    ).toEqual(['Go is not stated', '* is stated', 'Java is not intent', 'years of Java']);
  });
});
