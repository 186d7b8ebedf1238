import type { AudioGraph, AudioOutput } from './audio-output';
import type { DeviceWatch, OutputDevice } from './device-watch';

/** Where sound is to go: where the system sends it, or to an output by its name. */
export type OutputChoice =
  | { readonly kind: 'system' }
  | { readonly kind: 'device'; readonly label: string; readonly id: string };

/** Where it goes. `missing`: the chosen output is not there, so the system's is used. */
export type OutputState =
  | { readonly kind: 'system' }
  | { readonly kind: 'chosen'; readonly label: string }
  | { readonly kind: 'missing'; readonly label: string };

/** What an output picker is made of. */
export interface OutputPickerParts {
  readonly output: AudioOutput;
  readonly devices: DeviceWatch;
  readonly now: () => number;
  readonly onChange: (state: OutputState) => void;
}

/** The empty id is the system's own choice, and follows it. */
const systemId = '';

/**
 * An output that went is used again this long after at the soonest. Chromium keeps the stream of an
 * output for some seconds after its last use, and PulseAudio has moved that stream to another output
 * by then: one that came back sooner stayed silent (Chromium 130, tried).
 */
const awayMs = 10_000;

/**
 * The output that a choice means among those that are there: the same id and name, else the same
 * name (ids change when the browser's data is reset), else nothing.
 */
export function outputFor(
  choice: OutputChoice,
  outputs: readonly OutputDevice[],
): OutputDevice | undefined {
  if (choice.kind === 'system') {
    return undefined;
  }
  const named = outputs.filter(({ label }) => label === choice.label);
  return named.find(({ id }) => id === choice.id) ?? named[0];
}

/** Sends sound to the chosen output for as long as it is there, and back to it when it comes again. */
export class OutputPicker {
  readonly #parts: OutputPickerParts;
  #choice: OutputChoice = { kind: 'system' };
  /** What the context was told last; a new one was told nothing, and undefined was refused. */
  #told: { readonly epoch: number; readonly id: string | undefined } = { epoch: 0, id: systemId };
  #state: OutputState = { kind: 'system' };
  #lostAtMs = Number.NEGATIVE_INFINITY;

  constructor(parts: OutputPickerParts) {
    this.#parts = parts;
    parts.devices.onLook(() => {
      this.apply();
    });
  }

  get state(): OutputState {
    return this.#state;
  }

  choose(choice: OutputChoice): void {
    if (!isSame(choice, this.#choice)) {
      this.#lostAtMs = Number.NEGATIVE_INFINITY;
    }
    this.#choice = choice;
    this.apply();
  }

  /** Tells the present context where to play, unless it knows. */
  apply(): void {
    const graph = this.#parts.output.graph();
    if (graph === undefined || graph.context.state === 'closed') {
      return;
    }
    const found = this.#usable();
    const id = found?.id ?? systemId;
    const knownId = this.#told.epoch === graph.epoch ? this.#told.id : systemId;
    this.#told = { epoch: graph.epoch, id };
    if (id !== knownId) {
      this.#send(graph, id);
    }
    this.#become(this.#stateWith(found));
  }

  /** The chosen output, unless it is not there or was lost a moment ago. */
  #usable(): OutputDevice | undefined {
    const there = outputFor(this.#choice, this.#parts.devices.outputs());
    if (there === undefined && this.#state.kind === 'chosen') {
      this.#lostAtMs = this.#parts.now();
    }
    return this.#parts.now() - this.#lostAtMs < awayMs ? undefined : there;
  }

  /** A refusal (the device went in this instant) is tried again with the next look at the devices. */
  #send({ context, epoch }: AudioGraph, id: string): void {
    setSink(context, id).catch(() => {
      this.#told = { epoch, id: undefined };
      this.#become(this.#stateWith(undefined));
    });
  }

  #stateWith(found: OutputDevice | undefined): OutputState {
    if (this.#choice.kind === 'system') {
      return { kind: 'system' };
    }
    return found === undefined
      ? { kind: 'missing', label: this.#choice.label }
      : { kind: 'chosen', label: found.label };
  }

  #become(state: OutputState): void {
    if (!isSame(state, this.#state)) {
      this.#state = state;
      this.#parts.onChange(state);
    }
  }
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** `setSinkId` is younger than the types of the DOM. */
type SinkContext = AudioContext & { readonly setSinkId: (id: string) => Promise<undefined> };

async function setSink(context: AudioContext, id: string): Promise<void> {
  if (hasSinks(context)) {
    await context.setSinkId(id);
  }
}

function hasSinks(context: AudioContext): context is SinkContext {
  return 'setSinkId' in context;
}
