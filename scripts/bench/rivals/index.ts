/** All of them, each loaded only where it is measured. */
import type { Rival } from './rival';

export const OURS = 'ours';
export const FINDING = 'our-finding';

const modules = {
  [OURS]: () => import('./ours'),
  [FINDING]: () => import('./our-finding'),
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
} satisfies Record<string, () => Promise<{ default: Rival }>>;

export type RivalId = keyof typeof modules;
export const rivalIds = Object.keys(modules) as RivalId[];

export const rivalOf = async (id: RivalId): Promise<Rival> => (await modules[id]()).default;
