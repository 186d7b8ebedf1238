import type { DeviceWatch } from './device-watch';
import { OutputPicker } from './output-picker';
import type { OutputChoice, OutputPickerParts } from './output-picker';
import type { Outputs } from './sound';

type OutputNewsParts = Omit<OutputPickerParts, 'onChange'>;

/** Sends sound to the chosen output, and tells which there are and which is used. */
export class OutputNews {
  readonly #devices: DeviceWatch;
  readonly #picker: OutputPicker;
  readonly #listeners = new Set<(outputs: Outputs) => void>();
  #told: Outputs | undefined;

  constructor(parts: OutputNewsParts) {
    const { devices } = parts;
    this.#devices = devices;
    this.#picker = new OutputPicker({
      ...parts,
      onChange: () => {
        this.#tell();
      },
    });
    devices.onLook(() => {
      this.#tell();
    });
  }

  choose(choice: OutputChoice): void {
    this.#picker.choose(choice);
  }

  /** A new context has to be told where to play. */
  readonly follow = (): void => {
    this.#picker.apply();
  };

  /** Hears of every change, and at once of how it is; the answer takes the listener off. */
  readonly listen = (listener: (outputs: Outputs) => void): (() => void) => {
    this.#listeners.add(listener);
    listener(this.#now());
    return () => this.#listeners.delete(listener);
  };

  #now(): Outputs {
    return { devices: this.#devices.outputs(), state: this.#picker.state };
  }

  #tell(): void {
    const outputs = this.#now();
    if (this.#told?.devices === outputs.devices && this.#told.state === outputs.state) {
      return;
    }
    this.#told = outputs;
    for (const listener of this.#listeners) {
      listener(outputs);
    }
  }
}
