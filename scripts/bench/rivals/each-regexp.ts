/** One expression for each name: what most tools begin with. */
import { escaped } from './expressions';
import type { Rival } from './rival';
import { longest, named, type Place, skillOf } from './spans';

export default {
  ready(vocabulary) {
    const expressions = vocabulary.patterns.map(
      ({ text }) => new RegExp(`(?<![a-z0-9_])${escaped(text)}(?![a-z0-9_])`, 'g'),
    );
    const skill = skillOf(vocabulary);
    const places = (text: string): Place[] => {
      const lower = text.toLowerCase();
      const all: Place[] = [];
      for (const expression of expressions)
        for (const { index, 0: pattern } of lower.matchAll(expression))
          all.push({ start: index, end: index + pattern.length, pattern });
      return longest(all);
    };
    return {
      search: (text) => places(text).length,
      found: (text) => named(places(text), skill),
    };
  },
} satisfies Rival;
