/**
 * `node scripts/run.mjs patterns`: brings the list of judged regular expressions to what ships. What is new is judged;
 * a slow one is printed, and belongs on the list only where its text is short by a cap that stands in the code.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { hashOf, type Judged, judge, judgedBefore, keyOf } from '../tests/repo/judged';
import { shippedPatterns } from '../tests/repo/patterns';

const FILE = resolve(import.meta.dirname, '../tests/repo/patterns.judged.json');

export function main(): number {
  const before = judgedBefore();
  const safe = new Set(before.safe);
  const polynomial: [string, number][] = [];
  const now: Judged = { polynomial: {}, undecided: [], safe: [] };
  for (const one of shippedPatterns().values()) {
    const key = keyOf(one);
    const known = before.polynomial[key];
    if (safe.has(hashOf(one))) now.safe.push(hashOf(one));
    else if (known !== undefined) polynomial.push([key, known]);
    else if (before.undecided.includes(key)) now.undecided.push(key);
    else {
      const verdict = judge(one);
      if (verdict === 'safe') now.safe.push(hashOf(one));
      else if (verdict === 'undecided') now.undecided.push(key);
      else if (verdict.degree === 'exponential') {
        process.stderr.write(`${one.file}: ${key} never ends, as on ${verdict.attack}\n`);
        return 1;
      } else polynomial.push([key, verdict.degree]);
      if (verdict !== 'safe') process.stdout.write(`${one.file}: ${key} ${JSON.stringify(verdict)}\n`);
    }
  }
  now.safe.sort();
  now.undecided.sort();
  now.polynomial = Object.fromEntries(polynomial.sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify(now, null, 2)}\n`);
  process.stdout.write(
    `${now.safe.length} safe, ${polynomial.length} slow on a text made for it, ${now.undecided.length} undecided\n`,
  );
  return 0;
}
