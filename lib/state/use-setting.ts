import { useEffect, useState } from 'react';
import type { Setting } from '../settings/items';

/** A setting as it stands, in every open page at once; undefined until it is read. */
export function useSetting<T>(setting: Setting<T>): T | undefined {
  const [value, set] = useState<T>();
  useEffect(() => {
    let here = true;
    setting.get().then(
      (stored) => here && set(stored),
      () => here && set(setting.fallback),
    );
    const stop = setting.watch((changed) => set(changed));
    return () => {
      here = false;
      stop();
    };
  }, [setting]);
  return value;
}
