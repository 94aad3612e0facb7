/** The package's dictionary and its matcher; the language model that sifts what they find is a download of its own, and left out. */
import { SkillExtractor } from 'skill-extractor';
import type { Rival } from './rival';
import { named, skillOf } from './spans';

export default {
  note: 'its own 32,000 names, without its model',
  ready(vocabulary) {
    const { matcher } = new SkillExtractor();
    const skill = skillOf(vocabulary);
    return {
      search: (text) => matcher.extract(text).length,
      found: (text) =>
        named(
          matcher.extract(text).map(([pattern, start, end]) => ({ start, end, pattern })),
          skill,
        ),
    };
  },
} satisfies Rival;
