import { isRestartDue, judgeHealth, rememberSample, remedyFor } from './audio-health';
import type { HealthSample } from './audio-health';
import type { AudioOutput } from './audio-output';
import type { Every } from './cue-player';
import type { DeviceWatch } from './device-watch';
import type { SoundHealth } from './sound';

/** What a health watch is made of. */
export interface HealthWatchParts {
  readonly output: AudioOutput;
  readonly devices: DeviceWatch;
  /** Whether a cue that began a moment ago is in what goes out; undefined where none began. */
  readonly wasHeard: () => boolean | undefined;
  /** Called with every look, for what has to follow a new context soon. */
  readonly onSample: () => void;
  /** Starts the process for sound anew; called when sound has been gone for long, ever more seldom. */
  readonly onLongSilence: () => void;
  readonly now: () => number;
  readonly every: Every;
}

/** Often enough that a fault of one second is told well within two. */
const sampleEveryMs = 250;
/** The system does not always tell of a device that went, so it is asked every so many samples. */
const samplesPerLook = 4;

/** Watches the way out for as long as it lives, tells of changes, and mends what it can. */
export class HealthWatch {
  readonly #parts: HealthWatchParts;
  readonly #listeners = new Set<(health: SoundHealth) => void>();
  readonly #stopTimer: () => void;
  #samples: readonly HealthSample[] = [];
  #sampleCount = 0;
  #health: SoundHealth | undefined;
  #rebuilds = 0;
  #isUnheard = false;
  #hadDevice = true;
  #rebuiltAtMs = Number.NEGATIVE_INFINITY;
  #silentSinceMs: number | undefined;
  #restarts = 0;

  constructor(parts: HealthWatchParts) {
    this.#parts = parts;
    this.#stopTimer = parts.every(sampleEveryMs, () => {
      this.#sample();
    });
  }

  /** Hears of every change and, at once, of the last known state; the answer takes it off. */
  listen(listener: (health: SoundHealth) => void): () => void {
    this.#listeners.add(listener);
    if (this.#health !== undefined) {
      listener(this.#health);
    }
    return () => {
      this.#listeners.delete(listener);
    };
  }

  dispose(): void {
    this.#stopTimer();
    this.#listeners.clear();
    this.#parts.devices.dispose();
  }

  #sample(): void {
    this.#sampleCount += 1;
    if (this.#sampleCount % samplesPerLook === 0) {
      this.#parts.devices.look();
    }
    const sample = this.#look();
    this.#samples = rememberSample(this.#samples, sample);
    const health = judgeHealth(this.#samples);
    this.#mend(sample, health);
    this.#parts.onSample();
    if (health !== undefined) {
      this.#tell(health);
      this.#restartIfLost(health, sample.nowMs);
    }
  }

  /** The process for sound may have lost the sound system: no new context finds it then. */
  #restartIfLost({ kind }: SoundHealth, nowMs: number): void {
    if (kind === 'sounding') {
      this.#silentSinceMs = undefined;
      this.#restarts = 0;
      return;
    }
    this.#silentSinceMs ??= nowMs;
    if (isRestartDue(nowMs - this.#silentSinceMs, this.#restarts)) {
      this.#restarts += 1;
      this.#parts.onLongSilence();
    }
  }

  #look(): HealthSample {
    const graph = this.#parts.output.graph();
    // Once unheard it stays so, over new contexts too, until a cue is heard again.
    this.#isUnheard = !(this.#parts.wasHeard() ?? !this.#isUnheard);
    return {
      nowMs: this.#parts.now(),
      state: graph?.context.state ?? 'missing',
      audioSeconds: graph?.context.currentTime ?? 0,
      epoch: graph?.epoch ?? 0,
      hasDevice: this.#parts.devices.hasOutput(),
      isUnheard: this.#isUnheard,
    };
  }

  #mend({ state, nowMs, hasDevice }: HealthSample, health: SoundHealth | undefined): void {
    const isDeviceBack = hasDevice && !this.#hadDevice;
    this.#hadDevice = hasDevice;
    if (health?.kind === 'sounding') {
      this.#rebuilds = 0;
    }
    const sinceRebuildMs = nowMs - this.#rebuiltAtMs;
    const rebuilds = this.#rebuilds;
    switch (remedyFor({ state, health, rebuilds, sinceRebuildMs, isDeviceBack })) {
      case 'none':
        break;
      case 'resume':
        this.#parts.output.resume();
        break;
      case 'rebuild':
        this.#rebuilds += 1;
        this.#rebuiltAtMs = nowMs;
        this.#parts.output.rebuild();
        break;
    }
  }

  #tell(health: SoundHealth): void {
    if (this.#health !== undefined && isSame(this.#health, health)) {
      return;
    }
    this.#health = health;
    for (const listener of this.#listeners) {
      listener(health);
    }
  }
}

function isSame(one: SoundHealth, other: SoundHealth): boolean {
  return one.kind === 'silent' && other.kind === 'silent'
    ? one.reason === other.reason
    : one.kind === other.kind;
}
