import { followClocks } from './clock-map';
import type { ClockMap, ClockReading } from './clock-map';
import type { CueOutput } from './cue-output';

/** Both clocks at one instant, and how they lie to each other. */
export interface Clocks {
  readonly map: ClockMap;
  readonly reading: ClockReading;
}

/** An audio clock that stands still this long plays nothing. */
const standstillMs = 300;

/** Reads the page's clock and the audio clock together, whichever audio clock there is. */
export class CueClocks {
  readonly #output: Pick<CueOutput, 'clock'>;
  readonly #onOtherClock: () => void;
  #map: ClockMap | undefined;
  #epoch: number | undefined;

  /** `onOtherClock` is called before anything is read off another audio clock, or off none. */
  constructor(output: Pick<CueOutput, 'clock'>, onOtherClock: () => void) {
    this.#output = output;
    this.#onOtherClock = onOtherClock;
  }

  /** Both clocks, unless the audio clock is gone or stands still. */
  read(): Clocks | undefined {
    const clock = this.#output.clock();
    if (clock?.epoch !== this.#epoch) {
      this.#onOtherClock();
      this.#map = undefined;
      this.#epoch = clock?.epoch;
    }
    if (clock === undefined) {
      return undefined;
    }
    const { reading } = clock;
    const map = followClocks(this.#map, reading);
    this.#map = map;
    return reading.nowMs - map.last.nowMs > standstillMs ? undefined : { map, reading };
  }

  /** Nobody reads them for a while: after minutes the old readings would mislead. */
  forget(): void {
    this.#map = undefined;
  }
}
