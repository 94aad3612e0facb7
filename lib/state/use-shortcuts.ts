import { useEffect, useState } from 'react';
import { type Shortcuts, shortcuts } from '../platform/pages';

/** The shortcuts as set in the browser; empty until it has told. */
export function useShortcuts(): Shortcuts {
  const [keys, set] = useState<Shortcuts>({});
  useEffect(() => {
    shortcuts().then(set, () => set({}));
  }, []);
  return keys;
}
