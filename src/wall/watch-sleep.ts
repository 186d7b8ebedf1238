import type { MachineSleep } from '../contract/wall-calls';

/** What the watch for sleep needs from outside. */
export interface SleepSurroundings {
  readonly now: () => number;
  /** Calls back every `everyMs`, as `setInterval` does. */
  readonly every: (everyMs: number, beat: () => void) => void;
  /** The main process's word that the machine sleeps or woke. */
  readonly onMachineSlept: (listener: (sleep: MachineSleep) => void) => unknown;
}

/** Hears of every sleep, with its moment; the answer stops the listening. */
export type SleepWatch = (listener: (atMs: number) => void) => () => void;

const beatMs = 1000;

/** Beats further apart than this were parted by sleep, not by a busy moment. */
const sleepGapMs = 5000;

/**
 * Calls every listener with the moment of the monotonic clock at which the machine fell asleep. Some
 * clocks stand still during sleep and some go on, and the word of it may come late or never:
 * a beat every second remembers when the page was last awake.
 */
export function watchSleep({ now, every, onMachineSlept }: SleepSurroundings): SleepWatch {
  const listeners = new Set<(atMs: number) => void>();
  const onSlept = (atMs: number) => {
    for (const listener of listeners) {
      listener(atMs);
    }
  };
  let awakeAtMs = now();
  every(beatMs, () => {
    const before = awakeAtMs;
    awakeAtMs = now();
    if (awakeAtMs - before > sleepGapMs) {
      onSlept(before);
    }
  });
  onMachineSlept(() => {
    onSlept(awakeAtMs);
  });
  return (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
}
