import type { MachineSleep } from '../contract/wall-calls';

/** What the watch for sleep needs from outside. */
export interface SleepSurroundings {
  readonly now: () => number;
  /** The main process's word that the machine sleeps or woke. */
  readonly onMachineSlept: (listener: (sleep: MachineSleep) => void) => unknown;
}

/** Hears of every sleep, with its moment; the answer stops the listening. */
export type SleepWatch = (listener: (atMs: number) => void) => () => void;

export interface SleepWatching {
  /**
   * Looks at the clock; to be called every `lookEveryMs` at least, and before anything acts on
   * the time: the first frame or key after a sleep must not find the run hours further on.
   */
  readonly look: () => void;
  readonly onSlept: SleepWatch;
}

export const lookEveryMs = 1000;

/** Looks further apart than this were parted by sleep, not by a busy moment. */
const sleepGapMs = 5000;

/**
 * Calls every listener with the moment of the monotonic clock at which the machine fell asleep. Some
 * clocks stand still during sleep and some go on, and the word of it may come late or never:
 * every look remembers when the page was last awake.
 */
export function watchSleep({ now, onMachineSlept }: SleepSurroundings): SleepWatching {
  const listeners = new Set<(atMs: number) => void>();
  const tell = (atMs: number) => {
    for (const listener of listeners) {
      listener(atMs);
    }
  };
  let awakeAtMs = now();
  onMachineSlept(() => {
    tell(awakeAtMs);
  });
  return {
    look: () => {
      const before = awakeAtMs;
      awakeAtMs = now();
      if (awakeAtMs - before > sleepGapMs) {
        tell(before);
      }
    },
    onSlept: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
