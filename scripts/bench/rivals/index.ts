/** All of them, each loaded only in the process that measures it: what runs the bench cannot load anything later. */
import type { Rival } from './rival';

export const OURS = 'ours';
export const FINDING = 'our-finding';

/** What the table calls them. */
export const rivalNames = {
  ours: 'ours, rules on',
  'our-finding': 'ours, finding alone',
  'one-regexp': 'one RegExp of all names',
  'one-regexp-unicode': 'one RegExp of all names, /giu',
  'each-regexp': 'one RegExp for each name',
  monyone: 'npm @monyone/aho-corasick 1.1.11, fast',
  modern: 'npm modern-ahocorasick 3.3.0',
  'modern-lines': 'npm modern-ahocorasick 3.3.0, line by line',
  'modern-fast': 'npm modern-ahocorasick 3.3.0 fast, line by line',
  ahocorasick: 'npm ahocorasick 1.0.2',
  flashtext: 'npm flashtext.js 1.0.5',
  'skill-extractor': 'npm skill-extractor 0.2.0, dictionary',
} as const;

export type RivalId = keyof typeof rivalNames;
export const rivalIds = Object.keys(rivalNames) as RivalId[];

const modules: Record<RivalId, () => Promise<{ default: Rival }>> = {
  ours: () => import('./ours'),
  'our-finding': () => import('./our-finding'),
  'one-regexp': () => import('./one-regexp'),
  'one-regexp-unicode': () => import('./one-regexp-unicode'),
  'each-regexp': () => import('./each-regexp'),
  monyone: () => import('./monyone'),
  modern: () => import('./modern'),
  'modern-lines': () => import('./modern-lines'),
  'modern-fast': () => import('./modern-fast'),
  ahocorasick: () => import('./ahocorasick'),
  flashtext: () => import('./flashtext'),
  'skill-extractor': () => import('./skill-extractor'),
};

export const rivalOf = async (id: RivalId): Promise<Rival> => (await modules[id]()).default;
