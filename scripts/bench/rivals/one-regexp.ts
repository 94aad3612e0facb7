/** One alternation of all names, over the text in lower case: with `i` and `u` it would fall off V8's cliff at 20 kB of source. */
import { alternation } from './expressions';
import type { Rival } from './rival';
import { named, skillOf } from './spans';

export default {
  ready(vocabulary) {
    const expression = alternation(
      vocabulary.patterns.map(({ text }) => text),
      'g',
    );
    const skill = skillOf(vocabulary);
    const places = (text: string) =>
      Array.from(text.toLowerCase().matchAll(expression), ({ index, 0: pattern }) => ({
        start: index,
        end: index + pattern.length,
        pattern,
      }));
    return {
      search: (text) => places(text).length,
      found: (text) => named(places(text), skill),
    };
  },
} satisfies Rival;
