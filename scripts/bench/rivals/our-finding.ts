/** The product's first pass alone: every name that a longer one does not cover, whatever stands around it. */
import { compile } from '../../../lib/skills/compile';
import { longestNames } from '../../../lib/skills/rules/longest';
import { analyse } from '../../../lib/skills/text/analyse';
import { allCues } from '../../../lib/skills/words';
import type { Rival } from './rival';

export default {
  note: 'with the words of the rules',
  ready({ skills }) {
    const compiled = compile(skills, allCues);
    return {
      search: (text) => longestNames(analyse(text, compiled).names).length,
      found: (text) => {
        const { names, tokens } = analyse(text, compiled);
        return longestNames(names).map(({ first, last, pattern }) => ({
          start: tokens.from[first] ?? 0,
          end: tokens.to[last] ?? 0,
          skill: pattern.skill.name,
        }));
      },
    };
  },
} satisfies Rival;
