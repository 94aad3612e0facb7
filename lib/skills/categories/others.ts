import { isFirstWord } from '../rules/surroundings';
import { type Analysis, is } from '../text/analyse';
import { wordSet } from '../words/sets';
import { SEMICOLON } from '../words/signs';
import type { EvidenceClaim } from './claims';
import { evidenceClasses, type SentenceHits } from './hits';

const DETERMINERS = wordSet(
  'our the my their a an another his her unser unsere mein meine der die das ein eine notre mon ma le la un une nuestro nuestra mi el una nosso nossa meu minha o a um uma outro outra otro otra',
);
const CLAUSE_SIGNS = wordSet(', ; :');

/** Last tokens of sentence subjects that are somebody else: "Our press officer", "Unser Architekt". */
function otherSubjects(
  analysis: Analysis,
  { placed }: SentenceHits,
  someone: readonly number[],
): Set<number> {
  const opens = (t: number): boolean => isFirstWord(analysis, t) || is(analysis, t - 1, CLAUSE_SIGNS);
  const out = new Set<number>();
  for (const at of someone) {
    const first = placed[at + 1] ?? 0;
    if ([first - 1, first - 2, first - 3].some((t) => t >= 0 && opens(t) && is(analysis, t, DETERMINERS)))
      out.add(placed[at + 2] ?? first);
  }
  return out;
}

const NOBODY = (): boolean => false;

/** Whether the clause of a claim speaks of an employer, a vendor or a superior instead of the person. One sentence. */
export function aboutOthers(analysis: Analysis, hits: SentenceHits): (claim: EvidenceClaim) => boolean {
  const classes = evidenceClasses(analysis.compiled.phrases);
  const others = hits.of(classes.others);
  const bosses = hits.of(classes.boss);
  const someone = hits.of(classes.someone);
  const any = others[0] ?? bosses[0] ?? someone[0];
  if (any === undefined) return NOBODY;
  const { placed } = hits;
  const firstOf = (at: number): number => placed[at + 1] ?? 0;
  const { tokens } = analysis;
  const sentence = tokens.sentence[firstOf(any)];
  /** Clause of each token of the sentence: semicolons part them. */
  const clauses = new Map<number, number>();
  let from = firstOf(any);
  while (from > 0 && tokens.sentence[from - 1] === sentence) from--;
  for (let t = from, number = 0; t < tokens.count && tokens.sentence[t] === sentence; t++) {
    if (t > from && is(analysis, t, SEMICOLON)) number++;
    clauses.set(t, number);
  }
  const foreign = new Set(others.map((at) => clauses.get(firstOf(at))));
  // Last superior at each token.
  const superiors = new Map(bosses.map((at) => [firstOf(at), placed[at + 2] ?? 0]));
  const subjects = otherSubjects(analysis, hits, someone);
  return ({ first, last }) => {
    const clause = clauses.get(first);
    if (foreign.has(clause)) return true;
    for (let t = first; t >= 0 && t > first - 12 && clauses.get(t) === clause; t--) {
      if (t < first && first - t <= 3 && subjects.has(t)) return true;
      const boss = superiors.get(t);
      if (boss !== undefined && first - boss <= 7 && last > boss) return true;
    }
    return false;
  };
}
