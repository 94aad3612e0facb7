/** Precision, recall and F1 of all rivals on labelled texts, all with the same names. */
import { vocabulary } from '../../../lib/skills/vocabulary';
import { type Figure, figure } from '../figure';
import { type LabelledAd, labelledAds, labelledCases } from '../texts/labelled';
import { FINDING, type RivalId, rivalIds, rivalNames } from './index';
import { NotMeasured } from './patience';
import type { Processes } from './processes';
import { ratesOf, scoreAds, scoreCases } from './score';
import type { Pace } from './timing';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** `size`: of the vocabulary; `file`: labelled advertisements, if there are any. */
export function accuracy(processes: Processes, size: number, pace: Pace, file?: string): Figure[] {
  // In a list or an employer's field the rivals are told nothing, so only running text is fair to them.
  const cases = labelledCases().filter(({ kind }) => kind === undefined);
  const ads = file === undefined ? [] : labelledAds(file);
  const known = new Set(
    vocabulary.filter(({ group }) => group !== 'soft' && group !== 'responsibility').map(({ name }) => name),
  );
  const texts = [...cases, ...ads].map(({ text }) => text);
  const figures: Figure[] = [];
  for (const rival of rivalIds) {
    if (rival === FINDING) continue;
    const name = rivalNames[rival];
    const answers = answersOf(processes, rival, size, texts, pace);
    if (typeof answers === 'string') {
      figures.push(figure(`F1 on the tests' own cases: ${name}`, '%', [], { note: answers }));
      continue;
    }
    const rates = ratesOf(scoreCases(cases, answers.slice(0, cases.length), known));
    figures.push(
      figure(`F1 on the tests' own cases: ${name}`, '%', [100 * rates.f1], {
        note: `${cases.length} texts, made to be hard, technologies only: precision ${percent(rates.precision)}, recall ${percent(rates.recall)}`,
      }),
    );
    if (ads.length > 0) figures.push(onAds(name, ads, answers.slice(cases.length)));
  }
  return figures;
}

type Answers = Parameters<typeof scoreAds>[1];

function answersOf(
  processes: Processes,
  rival: RivalId,
  size: number,
  answers: string[],
  pace: Pace,
): Answers | string {
  try {
    return processes.run({ rival, size, answers, pace }).answers;
  } catch (error) {
    if (error instanceof NotMeasured) return error.message;
    throw error;
  }
}

function onAds(name: string, ads: readonly LabelledAd[], answers: Answers): Figure {
  const counts = scoreAds(ads, answers);
  const { precision, recall, f1 } = ratesOf(counts);
  return figure(`F1 on labelled advertisements: ${name}`, '%', [100 * f1], {
    note: `${counts.hit + counts.missed} labels: precision ${percent(precision)}, recall ${percent(recall)}, right name ${percent(counts.named / counts.right)}`,
  });
}
