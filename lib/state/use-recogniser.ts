/** The matcher, once it is loaded; null until then. */
import { useEffect, useState } from 'react';
import type { Recogniser } from '../skills/ready';

let loaded: Recogniser | null = null;
let loading: Promise<Recogniser> | null = null;

export function loadRecogniser(): Promise<Recogniser> {
  loading ??= import('../skills/ready').then(({ recogniser }) => {
    loaded = recogniser;
    return recogniser;
  });
  return loading;
}

export function useRecogniser(): Recogniser | null {
  const [recogniser, set] = useState(loaded);
  useEffect(() => {
    let here = true;
    loadRecogniser().then(
      (ready) => here && set(ready),
      (error: unknown) => console.error('The vocabulary did not load:', error),
    );
    return () => {
      here = false;
    };
  }, []);
  return recogniser;
}
