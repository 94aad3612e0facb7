/** The recruiter's own skills, for the matcher: loaded with it, not with the page. */
import { watchOwnSkills } from '../db/read/own';
import type { OwnSkill } from '../domain/own-skill';

/** Milliseconds: a library that does not open must not keep the product's own vocabulary away. */
const PATIENCE = 1_000;

/** Those stored now; `changed` is called with what is stored later, and with what came too late. */
export function ownWords(changed: (own: readonly OwnSkill[]) => void): Promise<readonly OwnSkill[]> {
  return new Promise((resolve) => {
    let known = '';
    let waiting = true;
    const begin = (own: readonly OwnSkill[]): void => {
      waiting = false;
      clearTimeout(timer);
      resolve(own);
    };
    const timer = setTimeout(() => begin([]), PATIENCE);
    watchOwnSkills(
      (own) => {
        const now = own.length === 0 ? '' : JSON.stringify(own);
        if (now === known && !waiting) return;
        known = now;
        if (waiting) begin(own);
        else changed(own);
      },
      (error) => {
        console.warn('Own words were not read:', error);
        if (waiting) begin([]);
      },
    );
  });
}
