import { type Analysis, cuesOf, is, wordOf } from '../text/analyse';
import { Kind } from '../text/tokens';
import { NUMBER_WORDS } from '../words/figures';
import { wordSet } from '../words/sets';
import { CLOSING, HYPHEN, PLUS, POINT } from '../words/signs';

const APOSTROPHE_OR_HYPHEN = wordSet("' -");
const MORE_THAN = wordSet('+ plus full volle solid good');
const RANGE = wordSet('- – — to bis a or and und y e et до do');
const AGO = wordSet('vor aged hace ha');
const MONEY = wordSet('$ € £');
const A = wordSet('a');
const Y = wordSet('y');

/** A stretch of working time, in tokens. */
export interface Duration {
  years: number;
  first: number;
  last: number;
}

const MAX_YEARS = 50;

/** Number at a token, "five" and "2.5" included; NaN where there is none. */
function numberAt(analysis: Analysis, t: number): number {
  const word = wordOf(analysis, t);
  const { tokens } = analysis;
  if (tokens.kind[t] === Kind.number && /^\d{1,2}$/.test(word)) return Number(word);
  return Object.hasOwn(NUMBER_WORDS, word) ? (NUMBER_WORDS[word] ?? Number.NaN) : Number.NaN;
}

/** "5+ years", "2–4 years" (the lower end), "5.5 yrs", "18 months", "five years". */
export function durations(analysis: Analysis): Duration[] {
  const { tokens } = analysis;
  const out: Duration[] = [];
  const taken = new Set<number>();
  const units: [string, number][] = [
    ['years', 1],
    ['months', 1 / 12],
  ];
  const excluded = new Set(cuesOf(analysis, 'notWork').map(({ first }) => first));
  for (const [cue, factor] of units) {
    for (const unit of cuesOf(analysis, cue)) {
      if (taken.has(unit.first)) continue;
      taken.add(unit.first);
      let t = unit.first - 1;
      if (is(analysis, t, APOSTROPHE_OR_HYPHEN)) t--;
      if (is(analysis, t, MORE_THAN)) t--;
      if (is(analysis, t, CLOSING)) t -= 3;
      let value = numberAt(analysis, t);
      if (Number.isNaN(value)) continue;
      if (
        is(analysis, t - 1, POINT) &&
        tokens.gap[t] === 0 &&
        tokens.kind[t - 2] === Kind.number &&
        tokens.gap[t - 1] === 0
      ) {
        value = Number(`${wordOf(analysis, t - 2)}.${wordOf(analysis, t)}`);
        t -= 2;
      }
      const link = is(analysis, t - 1, PLUS) ? t - 2 : t - 1;
      if (is(analysis, link, RANGE)) {
        const low = numberAt(analysis, is(analysis, link - 1, PLUS) ? link - 2 : link - 1);
        if (!Number.isNaN(low) && low < value) {
          value = low;
          t = link - 1;
        }
      }
      // "8 Jahre alt", "2 years ago", "il y a 3 ans"
      const after = unit.last + 1;
      if (excluded.has(after) || (excluded.has(after + 1) && is(analysis, after, HYPHEN))) continue;
      if (is(analysis, t - 1, A) && is(analysis, t - 2, Y)) continue;
      if (is(analysis, t - 1, AGO)) continue;
      if (tokens.kind[t - 1] === Kind.sign && is(analysis, t - 1, MONEY)) continue;
      const years = Math.round(value * factor * 100) / 100;
      if (years > 0 && years <= MAX_YEARS) out.push({ years, first: t, last: unit.last });
    }
  }
  return out.sort((a, b) => a.first - b.first);
}
