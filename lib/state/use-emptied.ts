/** Whether the library lost what it held: the browser replaces a damaged database by an empty one without a word. */
import { useCallback, useEffect, useState } from 'react';
import { library } from '../db/open';
import { libraryEmptied } from '../db/sentinel';

export function useEmptied(): { emptied: boolean; askAgain: () => void } {
  const [emptied, set] = useState(false);
  const askAgain = useCallback(() => {
    libraryEmptied(library()).then(set, (error: unknown) =>
      console.warn('Not known whether the library is whole:', error),
    );
  }, []);
  useEffect(askAgain, [askAgain]);
  return { emptied, askAgain };
}
