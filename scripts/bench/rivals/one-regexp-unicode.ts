/** The alternation as it is often written, with `i` and `u` on the text as it is: the cliff. */
import { alternation } from './expressions';
import type { Rival } from './rival';
import { named, skillOf } from './spans';

export default {
  ready(vocabulary) {
    const expression = alternation(
      vocabulary.patterns.map(({ text }) => text),
      'giu',
    );
    const skill = skillOf(vocabulary);
    const places = (text: string) =>
      Array.from(text.matchAll(expression), ({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
        pattern: found.toLowerCase(),
      }));
    return {
      search: (text) => places(text).length,
      found: (text) => named(places(text), skill),
    };
  },
} satisfies Rival;
