import { useEffect, useState } from 'react';

/** The time, to the minute: for "5 minutes ago". Epoch milliseconds. */
export function useNow(): number {
  const [now, set] = useState(() => Date.now());
  useEffect(() => {
    const clock = setInterval(() => set(Date.now()), 60_000);
    return () => clearInterval(clock);
  }, []);
  return now;
}
