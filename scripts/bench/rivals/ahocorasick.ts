import AhoCorasick from 'ahocorasick';
import type { Rival } from './rival';
import { isWhole, longest, named, type Place, skillOf } from './spans';

export default {
  note: 'with the choice of whole words and longest names',
  ready(vocabulary) {
    const automaton = new AhoCorasick(vocabulary.patterns.map(({ text }) => text));
    const skill = skillOf(vocabulary);
    const places = (text: string): Place[] => {
      const lower = text.toLowerCase();
      const whole: Place[] = [];
      for (const [last, patterns] of automaton.search(lower))
        for (const pattern of patterns) {
          const end = last + 1;
          const start = end - pattern.length;
          if (isWhole(lower, start, end)) whole.push({ start, end, pattern });
        }
      return longest(whole);
    };
    return {
      search: (text) => places(text).length,
      found: (text) => named(places(text), skill),
    };
  },
} satisfies Rival;
