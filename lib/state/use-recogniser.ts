import { useEffect, useSyncExternalStore } from 'react';
import type { Recogniser } from '../skills/ready';
import { currentRecogniser, loadRecogniser, onRecogniser } from './recogniser-store';

/** The matcher, once it is loaded; null until then. */
export function useRecogniser(): Recogniser | null {
  useEffect(() => {
    loadRecogniser().catch((error: unknown) => console.error('The vocabulary did not load:', error));
  }, []);
  return useSyncExternalStore(onRecogniser, currentRecogniser);
}
