import type { CueKind } from '../cue';
import type { SpokenId } from './spoken-id';

interface Heard {
  /** From the start of the run. */
  readonly atMs: number;
  readonly endMs: number;
}

/** A cue sound. */
export interface PlannedSound extends Heard {
  readonly kind: 'sound';
  readonly sound: CueKind;
}

/** One clip of the voice. */
export interface PlannedWord extends Heard {
  readonly kind: 'word';
  readonly id: SpokenId;
}

/** What a line is for; the more important one is placed first (place-lines.ts). */
export type Purpose =
  | 'announcement'
  | 'count'
  | 'aside'
  | 'round'
  | 'lastTen'
  | 'halfway'
  | 'position'
  | 'note'
  | 'reminder'
  | 'coaching';

/** Some clips said in one breath, and shown as one caption while they are said. */
export interface PlannedLine extends Heard {
  readonly kind: 'line';
  readonly purpose: Purpose;
  /** Tells what was said from what was not, also after a change of the run. */
  readonly key: string;
  /** In their order, never none. */
  readonly words: readonly PlannedWord[];
}

/** Something to be heard, and a line also to be shown. */
export type Planned = PlannedSound | PlannedLine;

/** Everything to be heard on a timeline, sorted by its beginning; nothing overlaps anything else. */
export type CuePlan = readonly Planned[];

/** What a loudspeaker plays. */
export type HeardThing = PlannedSound | PlannedWord;

/** What a loudspeaker plays of a plan: sounds and clips, each with its own instant. */
export function heardIn(plan: CuePlan): readonly HeardThing[] {
  return plan.flatMap((planned): readonly HeardThing[] =>
    planned.kind === 'line' ? planned.words : [planned],
  );
}

/** The lines of a plan. */
export function linesIn(plan: CuePlan): readonly PlannedLine[] {
  return plan.filter((planned) => planned.kind === 'line');
}
