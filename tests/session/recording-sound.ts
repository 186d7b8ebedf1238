import type { CuePlan } from '../../src/circuit/voice/cue-plan';
import type { Followed, RunSound } from '../../src/session/session-runner';

/** What a loudspeaker was told, in order. */
export type Told =
  | ({ readonly kind: 'follow'; readonly plan: CuePlan } & Followed)
  | { readonly kind: 'say'; readonly plan: CuePlan }
  | { readonly kind: 'stop' };

/** A loudspeaker that plays nothing and remembers what it was told. */
export class RecordingSound implements RunSound {
  readonly told: Told[] = [];

  readonly follow = (plan: CuePlan, run: Followed): void => {
    this.told.push({ kind: 'follow', plan, ...run });
  };

  readonly stop = (): void => {
    this.told.push({ kind: 'stop' });
  };

  readonly say = (plan: CuePlan): void => {
    this.told.push({ kind: 'say', plan });
  };

  /** The last thing it was told. */
  get last(): Told | undefined {
    return this.told.at(-1);
  }

  /** The last word about the run itself, whatever was said beside it. */
  get lastOfRun(): Told | undefined {
    return this.told.findLast(({ kind }) => kind !== 'say');
  }
}
