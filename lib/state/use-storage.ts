/** How much the browser stores for us, and how much more it would. Its figures are rough by design. */
import { useEffect, useState } from 'react';

export interface Storage {
  used: number;
  free: number;
}

/** Undefined until told; null where the browser does not tell. Asked again whenever `when` changes. */
export function useStorage(when: unknown): Storage | null | undefined {
  const [storage, set] = useState<Storage | null>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `when` says that something was written
  useEffect(() => {
    let here = true;
    navigator.storage.estimate().then(
      ({ usage, quota }) => {
        if (here)
          set(
            usage === undefined || quota === undefined
              ? null
              : { used: usage, free: Math.max(0, quota - usage) },
          );
      },
      () => here && set(null),
    );
    return () => {
      here = false;
    };
  }, [when]);
  return storage;
}
