/** The product's matcher: what it finds, weighed by its rules, with polarity, years and versions. */
import { createMatcher } from '../../../lib/skills/matcher';
import type { Rival } from './rival';

export default {
  ready({ skills }) {
    const { recognise } = createMatcher(skills);
    return {
      search: (text) => recognise(text).mentions.length,
      found: (text) => recognise(text).mentions,
    };
  },
} satisfies Rival;
