import { foldName } from '../text/fold';

/** A word or phrase of the rules; `stem` accepts any ending. */
export interface Cue {
  text: string;
  stem: boolean;
  /** Class the rules ask for. */
  name: string;
}

/**
 * Reads `class: word, two words, stem*` lines; a class may go on over several lines. Words are folded, so
 * "équipe" and "equipe" are one; any language stands beside any other.
 */
export function cueLines(text: string): Cue[] {
  const cues: Cue[] = [];
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const name = line.slice(0, colon).trim();
    for (const item of line.slice(colon + 1).split(',')) {
      const word = item.trim();
      if (word) cues.push({ name, stem: word.endsWith('*'), text: foldName(word.replace(/\*$/, '')) });
    }
  }
  return cues;
}
