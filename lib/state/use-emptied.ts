/** Whether the library lost what it held: the browser replaces a damaged database by an empty one without a word. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { library } from '../db/open';
import { libraryEmptied } from '../db/sentinel';

/** A damaged database fails to open once before the browser replaces it: asked again, in milliseconds. */
const AGAIN = [500, 1_000, 2_000, 4_000, 8_000];

export function useEmptied(): { emptied: boolean; askAgain: () => void } {
  const [emptied, set] = useState(false);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const askAgain = useCallback(() => {
    const ask = (tries: number): void => {
      clearTimeout(waiting.current);
      libraryEmptied(library()).then(set, (error: unknown) => {
        console.warn('Not known whether the library is whole:', error);
        const later = AGAIN[tries];
        if (later !== undefined) waiting.current = setTimeout(() => ask(tries + 1), later);
      });
    };
    ask(0);
  }, []);
  useEffect(() => {
    askAgain();
    return () => clearTimeout(waiting.current);
  }, [askAgain]);
  return { emptied, askAgain };
}
