/** Every regular expression judged anew, those known to be safe too. */
import { expect, test } from 'vitest';
import { hashOf, judge, judgedBefore, keyOf } from '../repo/judged';
import { shippedPatterns } from '../repo/patterns';
import { share } from './share';

test('what was judged safe is safe, and nothing is exponential', () => {
  const all = [...shippedPatterns().values()];
  const some = all.slice(0, share(all.length));
  const before = judgedBefore();
  const counts: Record<string, number> = {};
  const worse: string[] = [];
  for (const one of some) {
    const verdict = judge(one);
    const word = typeof verdict === 'object' ? `degree ${verdict.degree}` : verdict;
    counts[word] = (counts[word] ?? 0) + 1;
    if (typeof verdict !== 'object') continue;
    const known = before.polynomial[keyOf(one)];
    const expected = known !== undefined && verdict.degree !== 'exponential' && verdict.degree <= known;
    if (!expected && !before.undecided.includes(keyOf(one)))
      worse.push(
        `${one.file}: ${keyOf(one)} ${word}${before.safe.includes(hashOf(one)) ? ', was safe' : ''}`,
      );
  }
  console.log(`${some.length} of ${all.length} patterns: ${JSON.stringify(counts)}`);
  expect(worse).toEqual([]);
});
