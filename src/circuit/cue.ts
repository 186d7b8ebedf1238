/**
 * Something to be heard and shown at a moment of the timeline.
 * `tick` counts the last three seconds before a change; `go` begins an effort; `halfway` is its
 * middle; `switch` ends an effort with another of the same station to come; `rest` ends the last
 * effort of a station; `finished` ends the routine.
 */
export type CueKind = 'tick' | 'go' | 'halfway' | 'switch' | 'rest' | 'finished';

export interface Cue {
  readonly kind: CueKind;
  /** From the start of the run. */
  readonly atMs: number;
}
