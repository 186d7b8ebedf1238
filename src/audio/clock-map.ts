/** One simultaneous look at both clocks. */
export interface ClockReading {
  /** The performance clock, in ms. */
  readonly nowMs: number;
  /** The audio clock (`currentTime`): what is being prepared, ahead of what is heard. */
  readonly currentSeconds: number;
  /** How far `currentTime` runs ahead of what is heard, as far as the system knows. */
  readonly latencySeconds: number;
  /** `getOutputTimestamp()`: this second of the audio clock left the device at this instant. */
  readonly stamp: { readonly contextSeconds: number; readonly performanceMs: number };
}

/** How the two clocks lie to each other: `performance = audio + offset`. */
export interface ClockMap {
  /** The instant of the performance clock at which second 0 of the audio clock was heard. */
  readonly offsetMs: number;
  /** What the latest readings say about the offset, oldest first. */
  readonly recent: readonly number[];
  readonly last: ClockReading;
}

/**
 * Readings the offset rests on: a second of them at 20 a second. The middle one of them is not
 * moved by audio callbacks that come late, as long as half come in time; a clock that leapt is
 * believed after half a second, and one that drifts by 200 ppm is 0.1 ms behind.
 */
const readingsKept = 21;
/** After a silence this long (a stall, sleep, a pause) older readings may be worth nothing. */
const longGapMs = 300;
/** They are worth nothing if the new one disagrees by more than this, which no jitter explains. */
const leapMs = 20;
/** A time stamp older than this is not kept up to date by the device (a dummy sink gives 0). */
const staleStampMs = 500;

/** What one reading alone says about the offset, in ms. */
export function offsetOf(reading: ClockReading): number {
  const { stamp, nowMs, currentSeconds, latencySeconds } = reading;
  const fresh =
    stamp.performanceMs > 0 &&
    stamp.contextSeconds > 0 &&
    stamp.contextSeconds <= currentSeconds &&
    Math.abs(nowMs - stamp.performanceMs) < staleStampMs;
  return fresh
    ? stamp.performanceMs - stamp.contextSeconds * 1000
    : nowMs - (currentSeconds - latencySeconds) * 1000;
}

/** The middle of some offsets; of an even number the lower of the two, for stamps come late. */
export function middleOf(offsetsMs: readonly number[]): number {
  const sorted = offsetsMs.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/**
 * The map after one more reading: jitter is left out, drift followed. An audio clock that has not
 * moved since the last reading says nothing.
 */
export function followClocks(map: ClockMap | undefined, reading: ClockReading): ClockMap {
  const offsetMs = offsetOf(reading);
  if (map === undefined || isBeyond(map, reading)) {
    return { offsetMs, recent: [offsetMs], last: reading };
  }
  if (reading.currentSeconds <= map.last.currentSeconds) {
    return map;
  }
  const recent = [...map.recent, offsetMs].slice(-readingsKept);
  return { offsetMs: middleOf(recent), recent, last: reading };
}

/** Whether the audio clock went on after a gap, and elsewhere than it was expected. */
function isBeyond(map: ClockMap, reading: ClockReading): boolean {
  return (
    reading.currentSeconds > map.last.currentSeconds &&
    reading.nowMs - map.last.nowMs > longGapMs &&
    Math.abs(offsetOf(reading) - map.offsetMs) > leapMs
  );
}

/** The second of the audio clock that is heard at an instant of the performance clock. */
export function audioSecondsAt(map: ClockMap, performanceMs: number): number {
  return (performanceMs - map.offsetMs) / 1000;
}
