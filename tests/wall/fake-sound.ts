import type { Sound, SoundHealth } from '../../src/audio/sound';
import type { CueKind } from '../../src/circuit/cue';
import type { SoundSettings } from '../../src/contract/settings';
import { RecordingSound } from '../session/recording-sound';

/** A loudspeaker as the wall sees it: silent, with a memory, and with a health that tests choose. */
export class FakeSound extends RecordingSound implements Sound {
  readonly previews: CueKind[] = [];
  readonly volumes: SoundSettings[] = [];
  readonly #listeners = new Set<(health: SoundHealth) => void>();

  readonly setVolume = (volume: number, muted: boolean): void => {
    this.volumes.push({ volume, muted });
  };

  readonly preview = (kind: CueKind): void => {
    this.previews.push(kind);
  };

  readonly onHealth = (listener: (health: SoundHealth) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly dispose = (): void => {
    this.stop();
  };

  /** The health changes. */
  become(health: SoundHealth): void {
    for (const listener of this.#listeners) {
      listener(health);
    }
  }
}
