/** Whether the library opens at all: a browser whose files are damaged may refuse it for good. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { openDatabase } from '../db/open';
import { DatabaseProblem } from '../db/problems';
import type { Refusal } from '../domain/command';

/** Some damage is mended by the browser at the second try. Milliseconds. */
const AGAIN = [500, 1_500, 5_000, 15_000];

export function useLibraryProblem(): { why: Refusal | null; askAgain: () => void } {
  const [why, set] = useState<Refusal | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const ask = useCallback((tries: number): void => {
    clearTimeout(waiting.current);
    openDatabase().then(
      () => set(null),
      (error: unknown) => {
        console.warn('The library does not open:', error);
        // The first refusal may be the last one.
        if (tries > 0) set(error instanceof DatabaseProblem ? error.why : 'failed');
        const later = AGAIN[tries];
        if (later !== undefined) waiting.current = setTimeout(() => ask(tries + 1), later);
      },
    );
  }, []);
  useEffect(() => {
    ask(0);
    return () => clearTimeout(waiting.current);
  }, [ask]);
  return { why, askAgain: useCallback(() => ask(1), [ask]) };
}
