/** Speech of the engine for staff's own words: one channel, as loud as the voice pack. */
export interface SpokenSound {
  readonly samplesPerSecond: number;
  /** From -1 to 1. */
  readonly samples: Float32Array;
}

/** Longer texts are cut short by nobody: they are refused. In UTF-16 units. */
export const longestSpokenText = 300;
