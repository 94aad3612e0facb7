import { type Analysis, cuesOf, is, wordOf } from '../text/analyse';
import { wordSet } from '../words/sets';
import { COLON } from '../words/signs';

const YEAR = /^(?:19[7-9]\d|20[0-4]\d)$/;

const FROM = wordSet('from ab с od');
const TO = wordSet('to - – bis until till');
const STOP = wordSet('; .');
const UNTIL = wordSet("- – — to bis a until till ate hasta jusqu ' do по");

export type Setter = (list: readonly number[], field: 'years' | 'since', value: number) => void;

/** "since 2016", "depuis 2015", "Mar 2019 – Present · Rust": the year goes to the list beside it, or to the rest of the line. */
export function sinceYears(
  analysis: Analysis,
  set: Setter,
  listFrom: (claim: number, commas: boolean) => number[],
  listBefore: (claim: number) => number[],
  starting: ReadonlyMap<number, number>,
  ending: ReadonlyMap<number, number>,
): void {
  const { tokens } = analysis;
  for (const hit of cuesOf(analysis, 'since')) {
    let t = hit.last + 1;
    // "since March 2016", "since at least 2016", "depuis l'annee 2015"
    const limit = t + 4;
    while (t < limit && !YEAR.test(wordOf(analysis, t))) t++;
    if (t >= limit || tokens.sentence[t] !== tokens.sentence[hit.first]) continue;
    if (is(analysis, hit.first, FROM) && is(analysis, t + 1, TO) && YEAR.test(wordOf(analysis, t + 2)))
      continue;
    const year = Number(wordOf(analysis, t));
    const sentence = tokens.sentence[t];
    const opens =
      hit.first === 0 || tokens.sentence[hit.first - 1] !== sentence || is(analysis, hit.first - 1, COLON);
    let back = hit.first - 1;
    let steps = 0;
    if (!opens) {
      while (back >= 0 && steps++ < 10 && tokens.sentence[back] === sentence) {
        const claim = ending.get(back);
        if (claim !== undefined) {
          set(listBefore(claim), 'since', year);
          break;
        }
        if (is(analysis, back, STOP)) break;
        back--;
      }
      if (ending.has(back)) continue;
    }
    for (let k = t + 1; k < t + 14 && k < tokens.count && tokens.sentence[k] === sentence; k++) {
      const claim = starting.get(k);
      if (claim !== undefined) {
        set(listFrom(claim, true), 'since', year);
        break;
      }
    }
  }
  for (const hit of cuesOf(analysis, 'present')) {
    const dash = hit.first - 1;
    if (!is(analysis, dash, UNTIL)) continue;
    let y = dash - 1;
    while (y > dash - 3 && !YEAR.test(wordOf(analysis, y))) y--;
    if (!YEAR.test(wordOf(analysis, y))) continue;
    const year = Number(wordOf(analysis, y));
    // The rest of this line, else the line's beginning.
    let any = false;
    for (let k = hit.last + 1; k < hit.last + 40 && k < tokens.count && tokens.gap[k] !== 2; k++) {
      const claim = starting.get(k);
      if (claim !== undefined) {
        set([claim], 'since', year);
        any = true;
      }
    }
    if (any) continue;
    for (let k = y - 1; k >= Math.max(0, y - 24); k--) {
      const claim = ending.get(k);
      if (claim !== undefined) set([claim], 'since', year);
      if (tokens.gap[k] === 2) break;
    }
  }
}
