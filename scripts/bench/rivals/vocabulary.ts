/** The vocabulary in three sizes. */

import { patternsOf } from '../../../lib/skills/patterns';
import { foldName } from '../../../lib/skills/text/fold';
import { vocabulary as all } from '../../../lib/skills/vocabulary';
import { type Skill, skillLines } from '../../../lib/skills/vocabulary/entry';
import { seeded } from '../random';
import { inventedProducts } from '../texts/invented';
import type { Vocabulary } from './rival';

const SEED = 4;
/** Soft skills and responsibilities have rules and no names: they are in every size. */
const hasNames = ({ group }: Skill): boolean => group !== 'soft' && group !== 'responsibility';

/**
 * Exactly so many written forms: a seeded choice of the product's skills, or all of them and invented ones. The same for
 * the same number.
 */
export function vocabularyOf(size: number): Vocabulary {
  const random = seeded(SEED);
  const named = all.filter(hasNames);
  const unnamed = all.filter((skill) => !hasNames(skill));
  const forms = patternsOf(all).length;
  if (size >= forms) {
    const known = new Set(patternsOf(all).map(({ text }) => text));
    const invented = inventedProducts(random, 2 * (size - forms)).filter(
      (name) => !known.has(foldName(name)),
    );
    return cut(
      [...named, ...unnamed, ...skillLines(invented.map((name) => `${name} | tool`).join('\n'))],
      size,
    );
  }
  const shuffled = named
    .map((skill) => ({ skill, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ skill }) => skill);
  return cut([...unnamed, ...shuffled], size);
}

/** The longest beginning of the list that has at most `size` forms, filled up with the next skills' bare names. */
function cut(skills: readonly Skill[], size: number): Vocabulary {
  let low = 0;
  let high = skills.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (patternsOf(skills.slice(0, middle)).length <= size) low = middle;
    else high = middle - 1;
  }
  const chosen = skills.slice(0, low);
  for (const skill of skills.slice(low)) {
    if (patternsOf(chosen).length === size) break;
    const one = { ...skill, aliases: [] };
    if (patternsOf([...chosen, one]).length <= size) chosen.push(one);
  }
  return { skills: chosen, patterns: patternsOf(chosen) };
}
