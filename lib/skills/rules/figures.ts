import { type Analysis, cuesOf, is } from '../text/analyse';
import { Kind } from '../text/tokens';
import { wordSet } from '../words/sets';
import { COMMA, OPENING } from '../words/signs';
import { type Duration, durations } from './durations';
import type { Claim } from './polarity';
import { sinceYears } from './since';

/** Figures beside a claim. */
export interface Figures {
  years?: number;
  since?: number;
}

const LIST_LINK = wordSet('and und et y e i и & / , + with plus or ou o oder sowie');
const OF_CREW = wordSet('of de von d di');
const ABOUT = wordSet('over about ca ~ > approx more mehr');
const BEFORE_LIST = wordSet('of with in using experience de en em mit con com avec');
const FOR = wordSet('for seit pendant durante');
const EXPERIENCE_AFTER = wordSet(
  'of experience exp erfahrung berufserfahrung d de doswiadczenia опыта experiencia',
);
const EXPERIENCE = wordSet('опыт experience erfahrung');
const EXPERIENCE_BEFORE = wordSet('опыт experience erfahrung experiencia');
const BEFORE_TIME = wordSet(
  `“ ” „ « » " , ( ) : - – — for fur pendant durante por depuis seit over about more than mehr als plus de mas mais some with at least uber etwa ca almost nearly approx around the last past опыт experience erfahrung experiencia level expert advanced developer engineer senior developpeur entwickler desarrollador programista professionally daily · | = > ~ v x . ' s year years total w z od on my main language in production which i have used desde hace skill skills development programming coding has been dba administrator programmer user architect administration`,
);
const VERSION = wordSet('v version');
const VERSION_SIGNS = wordSet('. +');
const BRIDGE = wordSet(
  `“ „ « " of with in using as on the a an und von mit de d con avec en em com experience erfahrung experiencia experiencias exp professional hands - commercial working work writing building developing development programming coding solid strong practical production knowledge industry ' opyt + berufserfahrung praxis entwicklung desarrollando trabajando back end backend software engineering engineer developer full time relevant proven doing running designing maintaining shipping core senior at least als comme como developpement desarrollo desenvolvimento service services app apps system systems both cloud modern enterprise over doswiadczenia w z опыта работы с на lang mostly mainly`,
);

const TIMED = ['years', 'months', 'since', 'present'];
const NO_FIGURES: Figures[] = [];

/** Gives durations and "since" years to the claims they belong to. */
export function figures(analysis: Analysis, claims: readonly Claim[]): Figures[] {
  if (!TIMED.some((cue) => cuesOf(analysis, cue).length > 0)) return NO_FIGURES;
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
    if (!crewAt.has(s) && is(analysis, first + 1, OF_CREW)) crewAt.set(s, first);
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
      if (busy.has(k) || !is(analysis, k, BRIDGE)) return -1;
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
      if (!is(analysis, t, LIST_LINK) || (!commas && is(analysis, t, COMMA))) return all;
      t++;
      if (is(analysis, t, LIST_LINK)) t++;
      const following = starting.get(t);
      if (following === undefined || following === current || tokens.sentence[t] !== tokens.sentence[end])
        return all;
      all.push(following);
      current = following;
    }
  };
  const listBefore = (claim: number): number[] => {
    const all = [claim];
    let current = claim;
    for (;;) {
      let t = (claims[current]?.first ?? 0) - 1;
      if (!is(analysis, t, LIST_LINK)) return all;
      t--;
      if (is(analysis, t, LIST_LINK)) t--;
      const previous = ending.get(t);
      if (
        previous === undefined ||
        previous === current ||
        tokens.sentence[t] !== tokens.sentence[claims[current]?.first ?? 0]
      )
        return all;
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
    // "Go (3 years with Kafka)" speaks of Go, "(3 years of Kafka)" of Kafka.
    const bracket = is(analysis, time.first - 1, ABOUT) ? time.first - 2 : time.first - 1;
    const bracketed = is(analysis, bracket, OPENING) && ending.has(bracket - 1);
    const ahead = bracketed ? -1 : next(time.last + 1, 9);
    if (ahead >= 0 && !startsItsOwn(ahead, time)) {
      set(listFrom(ahead, is(analysis, (claims[ahead]?.first ?? 1) - 1, BEFORE_LIST)), 'years', time.years);
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
      if (is(analysis, t, COMMA)) comma = true;
      if (!is(analysis, t, BEFORE_TIME) && tokens.kind[t] !== Kind.number) break;
      if (busy.has(t)) break;
      t--;
    }
    if (found < 0) continue;
    const speaksOfExperience =
      is(analysis, time.last + 1, EXPERIENCE_AFTER) ||
      is(analysis, time.first - 1, EXPERIENCE) ||
      [1, 2, 3].some((back) =>
        is(analysis, (claims[listBefore(found).at(-1) ?? found]?.first ?? 0) - back, EXPERIENCE_BEFORE),
      );
    set(
      (comma && speaksOfExperience) || speaksOfExperience || is(analysis, time.first - 1, FOR)
        ? listBefore(found)
        : [found],
      'years',
      time.years,
    );
  }
  function startsItsOwn(claim: number, time: Duration): boolean {
    // "Java 5 years, Python 3 years": a comma between the figure and the next name gives it to the one before.
    return is(analysis, (claims[claim]?.first ?? 1) - 1, COMMA) && ending.has(time.first - 1);
  }

  sinceYears(analysis, set, listFrom, listBefore, starting, ending);
  return out;
}

/** Skips "8", "3.11", "17/21", "v18" after a name. */
function skipVersion(analysis: Analysis, from: number): number {
  const { tokens } = analysis;
  let t = from;
  if (is(analysis, t, VERSION)) t++;
  while (
    t < tokens.count &&
    t < from + 6 &&
    (tokens.kind[t] === Kind.number ||
      (is(analysis, t, VERSION_SIGNS) && tokens.gap[t] === 0 && tokens.kind[t - 1] === Kind.number))
  )
    t++;
  return t;
}
