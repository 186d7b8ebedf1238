import type { Every } from './cue-player';

/** The window's own timer. */
export const every: Every = (intervalMs, tick) => {
  const timer = setInterval(tick, intervalMs);
  return () => {
    clearInterval(timer);
  };
};
