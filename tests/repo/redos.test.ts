/** No regular expression that ships takes ever longer on a text made for it. */
import { expect, test } from 'vitest';
import { hashOf, judge, judgedBefore, keyOf } from './judged';
import { patternsOf, shippedPatterns } from './patterns';

const judged = judgedBefore();
const safe = new Set(judged.safe);
const known = new Set([...Object.keys(judged.polynomial), ...judged.undecided]);

test('the check sees patterns, and knows one that hangs and one that does not', () => {
  expect(patternsOf('const a = <p title={/x+/g.source}>{b / c / d}</p>;', 'tsx')).toEqual([
    { pattern: 'x+', flags: 'g' },
  ]);
  expect(judge({ pattern: '(\\d+\\s*)+\\+?\\s*years?', flags: '' })).toMatchObject({ degree: 'exponential' });
  expect(judge({ pattern: '\\s+$', flags: '' })).toMatchObject({ degree: 2 });
  expect(judge({ pattern: '^\\d{1,2} years?$', flags: '' })).toBe('safe');
});

test('every pattern that is not among those judged before is safe', () => {
  const shipped = shippedPatterns();
  expect(shipped.size).toBeGreaterThan(300);
  const slow: string[] = [];
  for (const one of shipped.values()) {
    if (safe.has(hashOf(one)) || known.has(keyOf(one))) continue;
    const verdict = judge(one);
    if (typeof verdict === 'object')
      slow.push(`${one.file}: ${keyOf(one)} is ${verdict.degree}, as by ${verdict.attack}`);
  }
  expect(slow).toEqual([]);
}, 300_000);

test('those known to be slow on a text made for it are no more than there are, and none is exponential', () => {
  const shipped = shippedPatterns();
  expect([...known].filter((key) => !shipped.has(key))).toEqual([]);
  for (const degree of Object.values(judged.polynomial)) expect(degree).toBeLessThanOrEqual(MOST);
});

/** What a bound repetition or a capped line makes harmless; recheck looks at texts of 50,000 characters. */
const MOST = 4;
