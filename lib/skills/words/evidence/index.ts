import type { Cue } from '../lexicon';
import { codeCues } from './code';
import { communicationCues } from './communication';
import { deliveryCues } from './delivery';
import { leadershipCues } from './leadership';
import { learningCues } from './learning';
import { othersCues } from './others';
import { teamworkCues } from './teamwork';

/** Words of the soft skills and the responsibilities, in five languages. */
export const evidenceCues: readonly Cue[] = [
  ...communicationCues,
  ...teamworkCues,
  ...leadershipCues,
  ...learningCues,
  ...codeCues,
  ...deliveryCues,
  ...othersCues,
];
