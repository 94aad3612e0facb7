/**
 * What recheck says of a pattern, and what it said of those that were here before: judging all of them takes minutes,
 * so the everyday test judges only what is new, and `test:deep` everything again.
 */
import { createHash } from 'node:crypto';
import recheck from 'recheck/lib/browser.js';
import { content } from './files';
import type { Pattern } from './patterns';

/** Milliseconds for one pattern; what takes longer is undecided. */
const PATIENCE = 10_000;

export interface Judged {
  /** `/pattern/flags` -> degree: slow on a text made for it, and only as long as that text may be. */
  polynomial: Record<string, number>;
  /** Too large for recheck to decide in time. */
  undecided: string[];
  /** By hash: nobody reads them. */
  safe: string[];
}

export const judgedBefore = (): Judged => JSON.parse(content('tests/repo/patterns.judged.json')) as Judged;

export const keyOf = ({ pattern, flags }: Pick<Pattern, 'pattern' | 'flags'>): string =>
  `/${pattern}/${flags}`;

export const hashOf = (pattern: Pick<Pattern, 'pattern' | 'flags'>): string =>
  createHash('sha256').update(keyOf(pattern)).digest('hex').slice(0, 16);

export type Verdict = 'safe' | 'undecided' | { degree: number | 'exponential'; attack: string };

export function judge({ pattern, flags }: Pick<Pattern, 'pattern' | 'flags'>): Verdict {
  const found = recheck.checkSync(pattern, flags, { timeout: PATIENCE });
  if (found.status === 'safe') return 'safe';
  if (found.status === 'unknown') return 'undecided';
  const degree = found.complexity.type === 'polynomial' ? found.complexity.degree : 'exponential';
  return { degree, attack: found.attack.pattern };
}
