import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { onAccessChange, originPattern } from '../platform/site-access';

/** Whether the browser grants this page's site for good (and not for this visit only). */
export function useGranted(address: string | null): boolean {
  const [granted, set] = useState(true);
  useEffect(() => {
    const pattern = address ? originPattern(address) : null;
    if (!pattern) {
      set(true);
      return;
    }
    const ask = (): void => {
      browser.permissions.contains({ origins: [pattern] }).then(set, () => set(true));
    };
    ask();
    return onAccessChange(ask);
  }, [address]);
  return granted;
}
