import { useEffect, useState } from 'react';

/** An index from 0 to `count` − 1 that goes one further every `everyMs`, round and round. */
export function useTurningIndex(count: number, everyMs: number): number {
  const [index, setIndex] = useState(0);
  useEffect(() => {
    const timer = window.setInterval(() => {
      setIndex((before) => (before + 1) % Math.max(count, 1));
    }, everyMs);
    return () => {
      window.clearInterval(timer);
    };
  }, [count, everyMs]);
  return index;
}
