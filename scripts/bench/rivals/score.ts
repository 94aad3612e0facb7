/** How right an answer is on labelled texts. */
import type { LabelledAd, LabelledCase } from '../texts/labelled';
import type { Found } from './rival';

export interface Counts {
  /** Found and there; several may lie on one label. */
  right: number;
  /** Found and not there. */
  wrong: number;
  /** There and found. */
  hit: number;
  /** There and not found. */
  missed: number;
}

export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

export function ratesOf({ right, wrong, hit, missed }: Counts): Rates {
  const precision = right / (right + wrong);
  const recall = hit / (hit + missed);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/**
 * By names: of those that a text must state and those that it must not. Only the skills that every rival was given count;
 * what else was found is not judged.
 */
export function scoreCases(
  cases: readonly LabelledCase[],
  answers: readonly (readonly Found[])[],
  known: ReadonlySet<string>,
): Counts {
  const counts = { right: 0, wrong: 0, hit: 0, missed: 0 };
  cases.forEach(({ expect = [], reject = [] }, n) => {
    const stated = new Set(
      answers[n]
        ?.filter(({ polarity = 'stated', skill }) => polarity === 'stated' && known.has(skill))
        .map(({ skill }) => skill),
    );
    for (const skill of expect) {
      if (!known.has(skill)) continue;
      if (stated.has(skill)) counts.right += 1;
      else counts.missed += 1;
    }
    const wrong = reject.includes('*') ? [...stated] : reject.filter((skill) => stated.has(skill));
    counts.wrong += wrong.length;
  });
  counts.hit = counts.right;
  return counts;
}

interface Span {
  start: number;
  end: number;
}

/** Two places are the same when they share at least half of what they cover together. */
const onto = (one: Span, other: Span): boolean =>
  2 * (Math.min(one.end, other.end) - Math.max(one.start, other.start)) >=
  Math.max(one.end, other.end) - Math.min(one.start, other.start);

/**
 * By places. What lies on no labelled place is wrong only if its name occurs among the file's labels: the labels of a file need
 * not know all that can be found. `named` of the right ones bear the label's name.
 */
export function scoreAds(
  ads: readonly LabelledAd[],
  answers: readonly (readonly Found[])[],
): Counts & { named: number } {
  const key = (name: string): string => name.toLowerCase();
  const judged = new Set(ads.flatMap(({ spans }) => spans.map(({ label }) => key(label))));
  const counts = { right: 0, wrong: 0, hit: 0, missed: 0, named: 0 };
  ads.forEach(({ spans }, n) => {
    const found = answers[n] ?? [];
    const must = spans.filter(({ optional }) => !optional);
    for (const one of found) {
      const under = must.filter((span) => onto(one, span));
      if (under.length > 0) {
        counts.right += 1;
        if (under.some(({ label }) => key(label) === key(one.skill))) counts.named += 1;
      } else if (judged.has(key(one.skill)) && !spans.some((span) => onto(one, span))) counts.wrong += 1;
    }
    const hit = must.filter((span) => found.some((one) => onto(one, span))).length;
    counts.hit += hit;
    counts.missed += must.length - hit;
  });
  return counts;
}
