import { contextCues } from './context';
import { evidenceCues } from './evidence';
import { figureCues } from './figures';
import type { Cue } from './lexicon';
import { nicknameCues } from './nicknames';
import { polarityCues } from './polarity';

/** All words of the rules, in every language. */
export const allCues: readonly Cue[] = [
  ...contextCues,
  ...polarityCues,
  ...figureCues,
  ...nicknameCues,
  ...evidenceCues,
];
