/** Job advertisements of the bench's own making: real ones belong to those who wrote them. A user's own text goes in by `--text`. */
import { seeded } from '../random';
import { inventedName, pick, type Random } from './invented';
import * as parts from './templates';

interface Written {
  name: string;
  aliases: readonly { text: string }[];
}

/** A third of the text is sentences from elsewhere, which hold the names in harder surroundings. */
const OTHER_SENTENCES = 3;
/** How often a name stands in another written form than its own. */
const ALIASES = 0.15;
/** Few names make up most mentions, as in real advertisements; the tail is long. */
const SKEW = 3;

/**
 * At least so many characters of advertisements, cut to length: one mention in 100 to 150 characters. The same for the same
 * arguments. `sentences` are mixed in, `skills` is what the slots are filled with.
 */
export function jobAds(
  characters: number,
  skills: readonly Written[],
  sentences: readonly string[],
  seed = 8,
): string {
  const random = seeded(seed);
  const ranked = [...skills]
    .map((skill) => ({ skill, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ skill }) => skill);
  let text = '';
  while (text.length < characters) text += `${advertisement(random, ranked, sentences)}\n\n`;
  return text.slice(0, characters);
}

function advertisement(random: Random, ranked: readonly Written[], sentences: readonly string[]): string {
  const fixed: Record<string, string> = {
    company: inventedName(random),
    product: inventedName(random),
    city: inventedName(random),
    person: `${inventedName(random)} ${inventedName(random)}`,
  };
  const skill = (): string => {
    const { name, aliases } = ranked[Math.floor(ranked.length * random() ** SKEW)] ?? {
      name: '',
      aliases: [],
    };
    return aliases.length > 0 && random() < ALIASES ? pick(random, aliases).text : name;
  };
  const filled = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_, slot: string) => {
      if (slot === 'skill') return skill();
      if (slot === 'n') return String(2 + Math.floor(random() * 28));
      if (slot === 'money') return `${(40 + Math.floor(random() * 50)) * 1000}`;
      return fixed[slot] ?? slot;
    });
  const some = (from: readonly string[], count: number): string[] => {
    const left = [...from];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      filled(left.splice(Math.floor(random() * left.length), 1)[0] ?? ''),
    );
  };
  const bullets = (list: string[]): string => list.map((line) => `- ${line}`).join('\n');
  const others = Array.from({ length: OTHER_SENTENCES }, () => pick(random, sentences)).join(' ');
  return [
    ...some(parts.titles, 1),
    some(parts.introductions, 3).join(' '),
    `Your tasks\n${bullets(some(parts.duties, 5))}`,
    others,
    `What you bring\n${bullets(some(parts.demands, 6))}`,
    bullets(some(parts.extras, 2)),
    `What we offer\n${bullets(some(parts.offers, 4))}`,
    some(parts.endings, 1).join(' '),
  ].join('\n\n');
}
