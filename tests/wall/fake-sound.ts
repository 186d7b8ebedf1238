import type { Outputs, Sound, SoundHealth, SoundSetting } from '../../src/audio/sound';
import { RecordingSound } from '../session/recording-sound';

/** A loudspeaker as the wall sees it: silent, with a memory, and with facts that tests choose. */
export class FakeSound extends RecordingSound implements Sound {
  readonly settings: SoundSetting[] = [];
  readonly #healthListeners = new Set<(health: SoundHealth) => void>();
  readonly #outputListeners = new Set<(outputs: Outputs) => void>();

  readonly set = (setting: SoundSetting): void => {
    this.settings.push(setting);
  };

  readonly onHealth = (listener: (health: SoundHealth) => void): (() => void) => {
    this.#healthListeners.add(listener);
    return () => this.#healthListeners.delete(listener);
  };

  readonly onOutputs = (listener: (outputs: Outputs) => void): (() => void) => {
    this.#outputListeners.add(listener);
    return () => this.#outputListeners.delete(listener);
  };

  readonly dispose = (): void => {
    this.stop();
  };

  /** The health changes. */
  become(health: SoundHealth): void {
    for (const listener of this.#healthListeners) {
      listener(health);
    }
  }

  /** Other outputs are there, or used. */
  offer(outputs: Outputs): void {
    for (const listener of this.#outputListeners) {
      listener(outputs);
    }
  }
}
