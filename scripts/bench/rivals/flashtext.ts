import KeywordProcessor from 'flashtext.js';
import type { Rival } from './rival';
import { byLine, named, placed, skillOf } from './spans';

export default {
  note: 'answers names without places: looked up afterwards, untimed',
  ready(vocabulary) {
    const processor = new KeywordProcessor();
    processor.addKeywordsFromArray(vocabulary.patterns.map(({ text }) => text));
    const skill = skillOf(vocabulary);
    return {
      search: (text) => processor.extractKeywords(text).length,
      found: (text) =>
        named(
          byLine(text.toLowerCase(), (line) => placed(line, processor.extractKeywords(line))),
          skill,
        ),
    };
  },
} satisfies Rival;
