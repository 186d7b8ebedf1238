import type { Cue } from '../../src/circuit/cue';
import type { RunSound } from '../../src/session/session-runner';

/** What a loudspeaker was told, in order. */
export type Told =
  | { readonly kind: 'follow'; readonly cues: readonly Cue[]; readonly startedAtMs: number }
  | { readonly kind: 'stop' };

/** A loudspeaker that plays nothing and remembers what it was told. */
export class RecordingSound implements RunSound {
  readonly told: Told[] = [];

  readonly follow = (cues: readonly Cue[], startedAtMs: number): void => {
    this.told.push({ kind: 'follow', cues, startedAtMs });
  };

  readonly stop = (): void => {
    this.told.push({ kind: 'stop' });
  };

  /** The last thing it was told. */
  get last(): Told | undefined {
    return this.told.at(-1);
  }
}
