/** Least and most, both included. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
  /** What the number is a multiple of; whole where not given. */
  readonly grain?: number;
}

/**
 * What a routine may ask for, apart from doses, whose bounds are in the catalogue.
 * Seconds are whole. Steps count warm-up, circuit and cool-down together.
 */
export const routineBounds = {
  nameCharacters: { least: 1, most: 60 },
  purposeCharacters: { least: 0, most: 80 },
  steps: { least: 1, most: 30 },
  stations: { least: 1, most: 30 },
  rounds: { least: 1, most: 10 },
  getReadySeconds: { least: 3, most: 60 },
  roundBreakSeconds: { least: 0, most: 300 },
  efforts: { least: 1, most: 10 },
  switchSeconds: { least: 0, most: 60 },
  moveSeconds: { least: 0, most: 120 },
  noteCharacters: { least: 0, most: 80 },
  loadKg: { least: 0, most: 60, grain: 0.5 },
  alternates: { least: 0, most: 3 },
} as const satisfies Readonly<Record<string, Bounds>>;

/** A number of a routine that has bounds of its own. */
export type BoundedField = keyof typeof routineBounds;
