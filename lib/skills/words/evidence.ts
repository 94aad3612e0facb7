import type { Cue } from './lexicon';

export const evidenceCues: Cue[] = [];
