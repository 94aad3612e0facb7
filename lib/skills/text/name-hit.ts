import type { NamePattern } from '../patterns';
import type { Tokens } from './tokens';

/** A name of the vocabulary as it stands in the text, before any rule has looked at its surroundings. */
export interface NameHit {
  pattern: NamePattern;
  /** Folded units. */
  start: number;
  end: number;
  /** First and last token. */
  first: number;
  last: number;
  /** Skills whose names stand inside this one ("Azure" in "Azure App Service"). */
  inside: readonly string[];
}

const NOTHING_INSIDE: readonly string[] = [];

export const nameHit = (pattern: NamePattern, tokens: Tokens, first: number, last: number): NameHit => ({
  pattern,
  start: tokens.start[first] ?? 0,
  end: tokens.end[last] ?? 0,
  first,
  last,
  inside: NOTHING_INSIDE,
});
