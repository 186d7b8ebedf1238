import type { HeardThing } from '../circuit/voice/cue-plan';

/** A cue and the second of the audio clock at which it begins. */
export interface ScheduledCue {
  readonly cue: HeardThing;
  readonly whenSeconds: number;
}

/** Where the run and the audio clock stand at one instant. */
export interface ScheduleMoment {
  /** Time since the start of the run. */
  readonly elapsedMs: number;
  /** The second of the audio clock that is heard at this instant. */
  readonly heardSeconds: number;
  /** The earliest second that can still be scheduled (`currentTime`). */
  readonly earliestSeconds: number;
  /** Cues up to this far ahead are answered. */
  readonly horizonMs: number;
}

/** A count that comes late misleads; 60 ms is below what a person hears as off the beat. */
const latestTickMs = 60;
/** A sentence has its place between others: later than this it would run into the next. */
const latestWordMs = 100;
/** Any other call still helps a moment late, but not a second (a jump, or sleep). */
const latestCueMs = 1000;

/** How late a cue of this kind may still begin, in ms. */
function latestStartMs(cue: HeardThing): number {
  if (cue.kind === 'word') {
    return latestWordMs;
  }
  return cue.sound === 'tick' ? latestTickMs : latestCueMs;
}

/**
 * The cues to hand to the audio clock now: those within the horizon, and late ones that still
 * help, at the earliest second there is.
 */
export function cuesToSchedule(
  cues: readonly HeardThing[],
  moment: ScheduleMoment,
): readonly ScheduledCue[] {
  return cues
    .filter(
      (cue) =>
        cue.atMs <= moment.elapsedMs + moment.horizonMs &&
        moment.elapsedMs - cue.atMs <= latestStartMs(cue),
    )
    .map((cue) => ({ cue, whenSeconds: startSeconds(cue, moment) }));
}

/** The exact second of a cue on the audio clock, or the earliest one left. */
function startSeconds(cue: HeardThing, moment: ScheduleMoment): number {
  const ideal = moment.heardSeconds + (cue.atMs - moment.elapsedMs) / 1000;
  return Math.max(ideal, moment.earliestSeconds);
}
