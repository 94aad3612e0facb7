import AhoCorasick from 'modern-ahocorasick';
import type { Rival } from './rival';
import { byLine, named, skillOf } from './spans';

/** The same with the whole text at once or line by line, and with either of the package's tables. */
export function modernRival(Automaton: typeof AhoCorasick, lines: boolean): Rival {
  return {
    note: 'whole words and the longest name by its own options',
    ready(vocabulary) {
      const automaton = new Automaton(
        vocabulary.patterns.map(({ text }) => text),
        { boundary: 'ascii' },
      );
      const skill = skillOf(vocabulary);
      const search = (text: string) => automaton.search(text, { strategy: 'leftmost-longest' });
      const places = (text: string) =>
        lines ? byLine(text.toLowerCase(), search) : search(text.toLowerCase());
      return {
        search: (text) => places(text).length,
        found: (text) => named(places(text), skill),
      };
    },
  };
}

export default modernRival(AhoCorasick, false);
