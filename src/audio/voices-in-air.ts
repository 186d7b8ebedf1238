import type { HeardThing } from '../circuit/voice/cue-plan';
import type { CueVoice } from './cue-output';

/** A sound or a clip that has begun. */
export interface InAir {
  readonly cue: HeardThing;
  readonly whenSeconds: number;
  readonly voice: CueVoice;
}

/** What has begun and may not have ended, by the audio clock. */
export class VoicesInAir {
  #voices: readonly InAir[] = [];

  add(voice: InAir): void {
    this.#voices = [...this.#voices, voice];
  }

  /** Forgets what had ended a while before. */
  forget(currentSeconds: number): void {
    this.#voices = this.#voices.filter(
      (voice) => endOf(voice) + rememberedSeconds > currentSeconds,
    );
  }

  soundsBetween(fromSeconds: number, toSeconds: number): boolean {
    return this.#voices.some(
      (voice) => voice.whenSeconds <= toSeconds && endOf(voice) >= fromSeconds,
    );
  }

  /** What began between two seconds. */
  beganBetween(fromSeconds: number, toSeconds: number): readonly InAir[] {
    return this.#voices.filter(
      ({ whenSeconds }) => whenSeconds > fromSeconds && whenSeconds <= toSeconds,
    );
  }

  /** Another clock: all that was in air is gone. */
  clear(): void {
    this.#voices = [];
  }

  /** Ends speech at once; sounds ring out. */
  cutWords(): void {
    for (const { cue, voice } of this.#voices) {
      if (cue.kind === 'word') {
        voice.cancel();
      }
    }
    this.#voices = this.#voices.filter(({ cue }) => cue.kind === 'sound');
  }
}

/** Music waits so long before it comes back, at the most. */
const rememberedSeconds = 2;

function endOf({ whenSeconds, voice }: InAir): number {
  return whenSeconds + voice.seconds;
}
