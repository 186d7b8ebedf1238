import type { DoseField } from './dose-bounds';
import type { BoundedField, Bounds } from './routine-bounds';
import type { Problem, ProblemPlace } from './routine-problem';

/** A number of a routine with its bounds. */
export interface Checked {
  readonly field: BoundedField | DoseField;
  readonly given: number;
  readonly bounds: Bounds;
}

/** The problem of a number that is too fine or out of its bounds, or none. */
export function checkNumber(
  { field, given, bounds }: Checked,
  place: ProblemPlace = {},
): readonly Problem[] {
  const { least, most, grain = 1 } = bounds;
  if (!Number.isInteger(given / grain)) {
    return [{ kind: 'notWhole', field, given, grain, ...place }];
  }
  return given < least || given > most
    ? [{ kind: 'outOfBounds', field, least, most, given, ...place }]
    : [];
}
