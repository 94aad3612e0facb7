import { type Analysis, cuesOf, wordOf } from '../text/analyse';
import { Kind } from '../text/tokens';
import { NUMBER_WORDS } from '../words/figures';
import type { Claim } from './polarity';

/** Figures beside a claim. */
export interface Figures {
  years?: number;
  since?: number;
}

interface Duration {
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
function durations(analysis: Analysis): Duration[] {
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
      if (wordOf(analysis, t) === "'" || wordOf(analysis, t) === '-') t--;
      if (wordOf(analysis, t) === '+' || /^(?:plus|full|volle|solid|good)$/.test(wordOf(analysis, t))) t--;
      if (wordOf(analysis, t) === ')') t -= 3;
      let value = numberAt(analysis, t);
      if (Number.isNaN(value)) continue;
      if (wordOf(analysis, t - 1) === '.' && tokens.gap[t] === 0 && tokens.kind[t - 2] === Kind.number && tokens.gap[t - 1] === 0) {
        value = Number(`${wordOf(analysis, t - 2)}.${wordOf(analysis, t)}`);
        t -= 2;
      }
      const link = wordOf(analysis, t - 1) === '+' ? t - 2 : t - 1;
      if (/^(?:-|–|—|to|bis|a|to|or|and|und|y|e|et|до|do)$/.test(wordOf(analysis, link))) {
        const low = numberAt(analysis, wordOf(analysis, link - 1) === '+' ? link - 2 : link - 1);
        if (!Number.isNaN(low) && low < value) {
          value = low;
          t = link - 1;
        }
      }
      // "8 Jahre alt", "2 years ago", "il y a 3 ans"
      const after = unit.last + 1;
      if (excluded.has(after) || excluded.has(after + 1) && wordOf(analysis, after) === '-') continue;
      if (wordOf(analysis, t - 1) === 'a' && wordOf(analysis, t - 2) === 'y') continue;
      if (/^(?:vor|aged|hace|ha)$/.test(wordOf(analysis, t - 1))) continue;
      if (tokens.kind[t - 1] === Kind.sign && /^[$€£]$/.test(wordOf(analysis, t - 1))) continue;
      const years = Math.round(value * factor * 100) / 100;
      if (years > 0 && years <= MAX_YEARS) out.push({ years, first: t, last: unit.last });
    }
  }
  return out.sort((a, b) => a.first - b.first);
}

const LIST_LINK = /^(?:and|und|et|y|e|i|и|&|\/|,|\+|with|plus|or|ou|o|oder|sowie)$/;
const BRIDGE = /^(?:of|with|in|using|as|on|the|a|an|und|von|mit|de|d|con|avec|en|em|com|experience|erfahrung|experiencia|experiencias|exp|professional|hands|-|commercial|working|work|writing|building|developing|development|programming|coding|solid|strong|practical|production|knowledge|industry|'|opyt|\+|berufserfahrung|praxis|entwicklung|desarrollando|trabajando|back|end|backend|software|engineering|engineer|developer|full|time|relevant|proven|doing|running|designing|maintaining|shipping|core|senior|at|least|als|comme|como|expérience|developpement|desarrollo|desenvolvimento|services?|apps?|systems?|both|cloud|modern|enterprise|over|doswiadczenia|w|z|опыта|работы|с|на|lang|mostly|mainly)$/;

/** Gives durations and "since" years to the claims they belong to. */
export function figures(analysis: Analysis, claims: readonly Claim[]): Figures[] {
  const { tokens } = analysis;
  const out: Figures[] = claims.map(() => ({}));
  const starting = new Map<number, number>();
  const ending = new Map<number, number>();
  claims.forEach(({ first, last }, n) => {
    if (!starting.has(first)) starting.set(first, n);
    ending.set(last, n);
  });
  const crews = cuesOf(analysis, 'crew');
  // First "team of" of each sentence.
  const crewAt = new Map<number, number>();
  for (const { first } of crews) {
    const s = tokens.sentence[first] ?? 0;
    if (!crewAt.has(s) && /^(?:of|de|von|d|di)$/.test(wordOf(analysis, first + 1))) crewAt.set(s, first);
  }
  const times = durations(analysis);
  const busy = new Set<number>();
  for (const { first, last } of times) for (let t = first; t <= last; t++) busy.add(t);

  /** Claim after `t`, over filling words only; -1 where something else comes first. */
  const next = (t: number, limit: number): number => {
    const sentence = tokens.sentence[t - 1];
    for (let k = t; k < t + limit && k < tokens.count && tokens.sentence[k] === sentence; k++) {
      const claim = starting.get(k);
      if (claim !== undefined) return claim;
      if (busy.has(k) || !BRIDGE.test(wordOf(analysis, k))) return -1;
    }
    return -1;
  };
  /** All claims of the list that begins with this one. */
  const listFrom = (claim: number, commas: boolean): number[] => {
    const all = [claim];
    let current = claim;
    for (;;) {
      const end = claims[current]?.last ?? 0;
      let t = end + 1;
      const versionEnd = skipVersion(analysis, t);
      t = versionEnd;
      const link = wordOf(analysis, t);
      if (!LIST_LINK.test(link) || (link === ',' && !commas)) return all;
      t++;
      if (LIST_LINK.test(wordOf(analysis, t))) t++;
      const following = starting.get(t);
      if (following === undefined || following === current || tokens.sentence[t] !== tokens.sentence[end]) return all;
      all.push(following);
      current = following;
    }
  };
  const listBefore = (claim: number): number[] => {
    const all = [claim];
    let current = claim;
    for (;;) {
      let t = (claims[current]?.first ?? 0) - 1;
      if (!LIST_LINK.test(wordOf(analysis, t))) return all;
      t--;
      if (LIST_LINK.test(wordOf(analysis, t))) t--;
      const previous = ending.get(t);
      if (previous === undefined || previous === current || tokens.sentence[t] !== tokens.sentence[claims[current]?.first ?? 0]) return all;
      all.push(previous);
      current = previous;
    }
  };
  const set = (list: readonly number[], field: 'years' | 'since', value: number): void => {
    for (const claim of list) {
      const figure = out[claim];
      if (figure && figure[field] === undefined) figure[field] = value;
    }
  };

  for (const time of times) {
    if ((crewAt.get(tokens.sentence[time.first] ?? -1) ?? Number.POSITIVE_INFINITY) < time.first) continue;
    const bracketed = wordOf(analysis, time.first - 1) === '(' || /^(?:over|about|ca|~|>|approx|more|mehr)$/.test(wordOf(analysis, time.first - 1)) && wordOf(analysis, time.first - 2) === '(';
    const ahead = bracketed ? -1 : next(time.last + 1, 9);
    if (ahead >= 0 && !startsItsOwn(ahead, time)) {
      set(listFrom(ahead, /^(?:of|with|in|using|experience|de|en|em|mit|con|com|avec)$/.test(wordOf(analysis, (claims[ahead]?.first ?? 1) - 1))), 'years', time.years);
      continue;
    }
    // "Java (5 years)", "PHP 7, 7 years", "Python for 2 years", "Go, Redis, 4 years of experience"
    let t = time.first - 1;
    const sentence = tokens.sentence[time.first];
    let comma = false;
    let steps = 0;
    let found = -1;
    while (t >= 0 && steps++ < 9 && tokens.sentence[t] === sentence) {
      const claim = ending.get(t);
      if (claim !== undefined) {
        found = claim;
        break;
      }
      const word = wordOf(analysis, t);
      if (word === ',') comma = true;
      if (!/^(?:,|\(|\)|:|-|–|—|for|fur|pendant|durante|por|depuis|seit|over|about|more|than|mehr|als|plus|de|mas|mais|some|with|at|least|uber|etwa|ca|almost|nearly|approx|around|the|last|past|опыт|experience|erfahrung|experiencia|experiencia|level|expert|advanced|developer|engineer|senior|developpeur|entwickler|desarrollador|programista|professionally|daily|·|\||=|>|~|v|x|\.|'|s|years?|total|w|z|od|on|my|main|language|in|production|which|i|have|used|desde|hace|skills?|development|programming|coding|has|been)$/.test(word) && tokens.kind[t] !== Kind.number) break;
      if (busy.has(t)) break;
      t--;
    }
    if (found < 0) continue;
    const speaksOfExperience = /^(?:of|experience|exp|erfahrung|berufserfahrung|d|de|doswiadczenia|опыта|experiencia)$/.test(wordOf(analysis, time.last + 1)) || /^(?:опыт|experience|erfahrung)$/.test(wordOf(analysis, time.first - 1)) || [1, 2, 3].some((back) => /^(?:опыт|experience|erfahrung|experiencia)$/.test(wordOf(analysis, (claims[listBefore(found).at(-1) ?? found]?.first ?? 0) - back)));
    set((comma && speaksOfExperience) || speaksOfExperience || /^(?:for|seit|pendant|durante)$/.test(wordOf(analysis, time.first - 1)) ? listBefore(found) : [found], 'years', time.years);
  }
  function startsItsOwn(claim: number, time: Duration): boolean {
    // "Java 5 years, Python 3 years": a comma between the figure and the next name gives it to the one before.
    return wordOf(analysis, (claims[claim]?.first ?? 1) - 1) === ',' && ending.has(time.first - 1);
  }

  sinceYears(analysis, set, listFrom, listBefore, starting, ending);
  return out;
}

const YEAR = /^(?:19[7-9]\d|20[0-4]\d)$/;

/** Skips "8", "3.11", "17/21", "v18" after a name. */
function skipVersion(analysis: Analysis, from: number): number {
  const { tokens } = analysis;
  let t = from;
  if (/^(?:v|version)$/.test(wordOf(analysis, t))) t++;
  while (t < tokens.count && t < from + 6 && (tokens.kind[t] === Kind.number || (/^[.+]$/.test(wordOf(analysis, t)) && tokens.gap[t] === 0 && tokens.kind[t - 1] === Kind.number))) t++;
  return t;
}

type Setter = (list: readonly number[], field: 'years' | 'since', value: number) => void;

/** "since 2016", "depuis 2015", "Mar 2019 – Present · Rust": the year goes to the list beside it, or to the rest of the line. */
function sinceYears(
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
    if (/^(?:from|ab|с|od)$/.test(wordOf(analysis, hit.first)) && /^(?:to|-|–|bis|until|till)$/.test(wordOf(analysis, t + 1)) && YEAR.test(wordOf(analysis, t + 2))) continue;
    const year = Number(wordOf(analysis, t));
    const sentence = tokens.sentence[t];
    const opens = hit.first === 0 || tokens.sentence[hit.first - 1] !== sentence || wordOf(analysis, hit.first - 1) === ':';
    let back = hit.first - 1;
    let steps = 0;
    if (!opens) {
      while (back >= 0 && steps++ < 10 && tokens.sentence[back] === sentence) {
        const claim = ending.get(back);
        if (claim !== undefined) {
          set(listBefore(claim), 'since', year);
          break;
        }
        if (/^[;.]$/.test(wordOf(analysis, back))) break;
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
    if (!/^(?:-|–|—|to|bis|a|until|till|ate|hasta|jusqu|'|do|по)$/.test(wordOf(analysis, dash))) continue;
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
