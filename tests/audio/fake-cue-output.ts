import type { CueClock, CueOutput, CueVoice } from '../../src/audio/cue-output';
import { nameOf } from '../../src/audio/heard-name';
import type { CueKind } from '../../src/circuit/cue';
import type { HeardThing } from '../../src/circuit/voice/cue-plan';
import type { SpokenId } from '../../src/circuit/voice/spoken-id';
import type { ManualTime } from './manual-time';

/** A sound on the fake audio clock. */
export interface FakeVoice {
  readonly name: CueKind | SpokenId;
  readonly whenSeconds: number;
  readonly handedOverMs: number;
  readonly epoch: number;
  isCancelled: boolean;
}

/** An audio clock beside a manual one, with everything that was handed to it. */
export class FakeCueOutput implements CueOutput {
  readonly voices: FakeVoice[] = [];
  /** Clips that are asked to be made ready, and are at once while this is true. */
  canRead = true;
  readonly ready = new Set<SpokenId>();
  /** Audio seconds that pass in one second of the manual clock. */
  rate = 1;
  isOpen = true;
  epoch = 1;
  readonly #time: ManualTime;
  /** The audio second heard when the rate or the epoch was last changed, and when that was. */
  #fromSeconds = 100;
  #fromMs: number;
  /** What is prepared runs so far ahead of what is heard. */
  readonly latencySeconds = 0.04;

  constructor(time: ManualTime) {
    this.#time = time;
    this.#fromMs = time.nowMs;
  }

  get heardSeconds(): number {
    return this.#fromSeconds + ((this.#time.nowMs - this.#fromMs) / 1000) * this.rate;
  }

  /** Changes the speed from now on; 0 is a stall. */
  setRate(rate: number): void {
    this.#fromSeconds = this.heardSeconds;
    this.#fromMs = this.#time.nowMs;
    this.rate = rate;
  }

  /** Another context with a clock of its own. */
  replace(): void {
    this.epoch += 1;
    this.#fromSeconds = 1;
    this.#fromMs = this.#time.nowMs;
  }

  /** The voices that sound, or will, as `kind` and the second of the audio clock. */
  get kept(): readonly FakeVoice[] {
    return this.voices.filter((voice) => !voice.isCancelled);
  }

  clock(): CueClock | undefined {
    if (!this.isOpen) {
      return undefined;
    }
    const { nowMs } = this.#time;
    return {
      epoch: this.epoch,
      reading: {
        nowMs,
        currentSeconds: this.heardSeconds + this.latencySeconds,
        latencySeconds: this.latencySeconds,
        stamp: { contextSeconds: this.heardSeconds, performanceMs: nowMs },
      },
    };
  }

  start(thing: HeardThing, whenSeconds: number): CueVoice | undefined {
    const name = nameOf(thing);
    if (thing.kind === 'word' && !this.ready.has(thing.id)) {
      return undefined;
    }
    const { epoch } = this;
    const handedOverMs = this.#time.nowMs;
    const voice: FakeVoice = { name, whenSeconds, handedOverMs, epoch, isCancelled: false };
    this.voices.push(voice);
    return {
      seconds: (thing.endMs - thing.atMs) / 1000,
      cancel: () => {
        voice.isCancelled = true;
      },
    };
  }

  prepare(ids: readonly SpokenId[]): void {
    for (const id of this.canRead ? ids : []) {
      this.ready.add(id);
    }
  }
}
