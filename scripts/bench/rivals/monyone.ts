import { AhoCorasick } from '@monyone/aho-corasick/fast';
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
      for (const { begin, end, keyword } of automaton.matchInText(lower))
        if (isWhole(lower, begin, end)) whole.push({ start: begin, end, pattern: keyword });
      return longest(whole);
    };
    return {
      search: (text) => places(text).length,
      found: (text) => named(places(text), skill),
    };
  },
} satisfies Rival;
