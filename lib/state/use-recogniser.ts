import { useEffect, useSyncExternalStore } from 'react';
import type { Recogniser } from '../skills/ready';
import { currentRecogniser, loadRecogniser, onRecogniser } from './recogniser-store';

/** The matcher, once it is loaded; null until then. `wanted`: whether this view needs it yet; its start is a long task. */
export function useRecogniser(wanted = true): Recogniser | null {
  useEffect(() => {
    if (!wanted) return;
    loadRecogniser().catch((error: unknown) => console.error('The vocabulary did not load:', error));
  }, [wanted]);
  return useSyncExternalStore(onRecogniser, currentRecogniser);
}
