import { useEffect, useState } from 'react';
import { useDesk } from '../desk-context';

/** How long is left until a moment of the page's clock, in ms; drawn anew every second until 0. */
export function useWait(opensAtMs: number): number {
  const { now } = useDesk();
  const [, setTick] = useState(0);
  const leftMs = Math.max(0, opensAtMs - now());
  useEffect(() => {
    if (leftMs <= 0) {
      return undefined;
    }
    const timer = setTimeout(
      () => {
        setTick((tick) => tick + 1);
      },
      leftMs % 1000 || 1000,
    );
    return () => {
      clearTimeout(timer);
    };
  });
  return leftMs;
}
