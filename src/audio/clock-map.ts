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
  /** Readings the offset rests on, up to `settledReadings`. */
  readonly readings: number;
  /** Readings in a row that disagree with the offset by more than `jumpMs`. */
  readonly strays: number;
  readonly last: ClockReading;
}

/** A reading moves a settled offset by one part of this; drift is 0.1 ms a second at the most. */
const settledReadings = 20;
/** More than this is no jitter (one late audio callback) but a clock that stood still or leapt. */
const jumpMs = 20;
/** So many such readings in a row are believed. */
const straysToBelieve = 3;
/** After a silence this long (a stall, sleep, a pause) such a reading is believed at once. */
const longGapMs = 300;
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

/**
 * The map after one more reading. Jitter is averaged and drift followed in small steps; after a
 * stall or a leap the new offset is taken over, as soon as it is not just one late reading. An
 * audio clock that has not moved since the last reading says nothing.
 */
export function followClocks(map: ClockMap | undefined, reading: ClockReading): ClockMap {
  const offsetMs = offsetOf(reading);
  if (map === undefined) {
    return { offsetMs, readings: 1, strays: 0, last: reading };
  }
  if (reading.currentSeconds <= map.last.currentSeconds) {
    return map;
  }
  const errorMs = offsetMs - map.offsetMs;
  if (Math.abs(errorMs) > jumpMs) {
    const strays = map.strays + 1;
    const gapMs = reading.nowMs - map.last.nowMs;
    return strays >= straysToBelieve || gapMs > longGapMs
      ? { offsetMs, readings: 1, strays: 0, last: reading }
      : { ...map, strays, last: reading };
  }
  const readings = Math.min(map.readings + 1, settledReadings);
  return { offsetMs: map.offsetMs + errorMs / readings, readings, strays: 0, last: reading };
}

/** The second of the audio clock that is heard at an instant of the performance clock. */
export function audioSecondsAt(map: ClockMap, performanceMs: number): number {
  return (performanceMs - map.offsetMs) / 1000;
}

/** The instant of the performance clock at which a second of the audio clock is heard. */
export function performanceMsAt(map: ClockMap, audioSeconds: number): number {
  return audioSeconds * 1000 + map.offsetMs;
}
