import { analytics } from './analytics';
import { cloud } from './cloud';
import { databases } from './databases';
import { delivery } from './delivery';
import type { Skill } from './entry';
import { frameworks } from './frameworks';
import { frontend } from './frontend';
import { interfaces } from './interfaces';
import { languages } from './languages';
import { practice } from './practice';
import { servers } from './servers';
import { evidenceCategories } from './soft';

/** Every skill, technologies first; the soft skills and the responsibilities are skills without aliases. */
export const vocabulary: readonly Skill[] = [
  ...languages,
  ...frameworks,
  ...frontend,
  ...databases,
  ...interfaces,
  ...analytics,
  ...cloud,
  ...servers,
  ...delivery,
  ...practice,
  ...evidenceCategories,
];
