/** Recognising skills, in Node and in a page alike: the matcher, its first pass alone, and a rival on the same names. */
import { compile } from '../../../lib/skills/compile';
import { createMatcher } from '../../../lib/skills/matcher';
import { analyse } from '../../../lib/skills/text/analyse';
import { vocabulary } from '../../../lib/skills/vocabulary';
import { allCues } from '../../../lib/skills/words';
import { seeded } from '../random';
import { alternation } from '../rivals/expressions';

const CHARACTERS = 20_000;
const RUNS = 30;
/** A page's clock has steps of 0.1 ms: each figure is the mean of so many. */
const TIMES = 10;
const BUILDS = 10;
/** Milliseconds of work before a figure called warm: what compiles a page's script in the background is done by then. */
const WARM_UP = 1_000;

export interface Matchings {
  names: number;
  characters: number;
  mentions: number;
  rivalHits: number;
  build: number[];
  /** The first text of a page, nothing compiled yet: one run. */
  first: number[];
  recognise: number[];
  finding: number[];
  rival: number[];
}

export function matchings(): Matchings {
  const compiled = compile(vocabulary, allCues);
  const { patterns } = compiled;
  const names = patterns.map(({ text }) => text);
  const text = profileText(vocabulary.map(({ name }) => name));
  const { recognise } = createMatcher();
  const began = performance.now();
  recognise(text);
  const first = [performance.now() - began];
  const expression = alternation(names, 'g');

  const finding = (): number => analyse(text, compiled).names.length;
  const search = (): number => {
    let hits = 0;
    for (const _ of text.toLowerCase().matchAll(expression)) hits += 1;
    return hits;
  };
  const mentions = (): number => recognise(text).mentions.length;
  return {
    names: names.length,
    characters: text.length,
    mentions: mentions(),
    rivalHits: search(),
    build: timed(() => compile(vocabulary, allCues).patterns.length, BUILDS, 1),
    first,
    recognise: timed(mentions),
    finding: timed(finding),
    rival: timed(search),
  };
}

/** Warmed up, then `runs` times the mean of `times`. */
function timed(work: () => number, runs = RUNS, times = TIMES): number[] {
  let sum = 0;
  const begin = performance.now();
  while (times > 1 && performance.now() - begin < WARM_UP) sum += work();
  const took = Array.from({ length: runs }, () => {
    const start = performance.now();
    for (let i = 0; i < times; i++) sum += work();
    return (performance.now() - start) / times;
  });
  if (!Number.isFinite(sum)) throw new Error('Nothing was counted.');
  return took;
}

const WORDS =
  'the team of services with and in a for built on our moved we kept led release payments orders data from to customers years systems using new at platform work'.split(
    ' ',
  );

/** Lines and sentences as in profiles: every ninth word a name of the vocabulary. */
function profileText(skills: readonly string[]): string {
  const random = seeded(20);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  let text = '';
  while (text.length < CHARACTERS) {
    const words = Array.from({ length: 14 }, () => (random() < 1 / 9 ? pick(skills) : pick(WORDS)));
    text += `${words.join(' ')}.${random() < 0.3 ? '\n' : ' '}`;
  }
  return text.slice(0, CHARACTERS);
}
