import type { HeardThing } from '../circuit/voice/cue-plan';
import { middleOf, offsetOf } from './clock-map';
import type { ClockReading } from './clock-map';
import { nameOf } from './heard-name';
import type { CueStart } from './sound';

/** A cue that began, as it was planned and as it was handed to the audio clock. */
export interface BegunCue {
  readonly cue: HeardThing;
  readonly plannedMs: number;
  readonly whenSeconds: number;
}

interface Entry {
  readonly begun: BegunCue;
  readonly offsetsMs: readonly number[];
}

/** A second of readings at 20 a second. */
const readingsNeeded = 20;

/**
 * Measures when cues began. The instant is read off the clocks in the second after the start, not
 * off the readings that the start was planned with: a plan that missed shows.
 */
export class CueStartLog {
  readonly #tell: (start: CueStart) => void;
  #entries: readonly Entry[] = [];

  constructor(tell: (start: CueStart) => void) {
    this.#tell = tell;
  }

  /** A cue began. */
  add(begun: BegunCue): void {
    this.#entries = [...this.#entries, { begun, offsetsMs: [] }];
  }

  /** One more look at the clocks; tells of the cues that have been looked at long enough. */
  read(reading: ClockReading): void {
    const offsetMs = offsetOf(reading);
    this.#entries = this.#entries.map(({ begun, offsetsMs }) => ({
      begun,
      offsetsMs: [...offsetsMs, offsetMs],
    }));
    this.#tellIf(({ offsetsMs }) => offsetsMs.length >= readingsNeeded);
  }

  /** There will be no more readings of this clock: tells of all cues that were seen at least once. */
  end(): void {
    this.#tellIf(({ offsetsMs }) => offsetsMs.length > 0);
    this.#entries = [];
  }

  #tellIf(isReady: (entry: Entry) => boolean): void {
    const ready = this.#entries.filter(isReady);
    this.#entries = this.#entries.filter((entry) => !isReady(entry));
    for (const { begun, offsetsMs } of ready) {
      this.#tell({
        name: nameOf(begun.cue),
        atMs: begun.cue.atMs,
        plannedMs: begun.plannedMs,
        startSeconds: begun.whenSeconds,
        startedMs: middleOf(offsetsMs) + begun.whenSeconds * 1000,
      });
    }
  }
}
