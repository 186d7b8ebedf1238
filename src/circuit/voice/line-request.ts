import type { Purpose } from './cue-plan';
import type { SpokenId } from './spoken-id';
import type { Verbosity } from './verbosity';

/** What the director knows of the voice. */
export interface Voice {
  /** The length of a clip, in milliseconds; undefined where there is none, and it is not said. */
  readonly lengthMs: (id: SpokenId) => number | undefined;
  readonly verbosity: Verbosity;
}

/** A line that somebody would like to be said, before it is known whether there is room. */
export interface LineRequest {
  readonly purpose: Purpose;
  readonly key: string;
  /** The same thing in other words, best first; the first one that fits is said. */
  readonly wordings: readonly (readonly SpokenId[])[];
  /** It begins at this instant or later … */
  readonly earliestMs: number;
  /** … but not later than this, and has ended by `endsByMs`. */
  readonly latestMs: number;
  readonly endsByMs: number;
}
