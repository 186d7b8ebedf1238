/**
 * Why something asked through the doorway was not done. Ids only: the words are in the text room.
 * `wrong-sender`: the page that asked does not own the call. `wrong-shape`: the argument is not what
 * the call takes. `too-large`: it is too big or too deep. `internal`: a fault, written to the log.
 * `cannot-save`: the disk refused; nothing has changed. `read-only`: the file comes from a newer
 * program, or could not be read and not be set aside. `routine-problems`: the routine breaks its
 * bounds. `too-many`: no room for one more. `not-found`: nothing has that id. `locked`: the desk is
 * not unlocked. `conflict`: somebody saved it in between. `expired`: a preview that is not the last.
 * `wall-busy`: a routine is on the wall.
 */
export const refusalProblems = [
  'wrong-sender',
  'wrong-shape',
  'too-large',
  'internal',
  'cannot-save',
  'read-only',
  'routine-problems',
  'too-many',
  'not-found',
  'cannot-speak',
  'locked',
  'conflict',
  'expired',
  'wall-busy',
] as const;

export type RefusalProblem = (typeof refusalProblems)[number];

/** Asked for and not done; nothing has changed. */
export interface Refused {
  readonly kind: 'refused';
  /** Which part of what was asked, as a dotted path; empty for the whole. */
  readonly field: string;
  readonly problem: RefusalProblem;
}

/** What came of a request that may be refused: its value, or why not. */
export type Outcome<T> = { readonly kind: 'done'; readonly value: T } | Refused;

/** An outcome that was reached. */
export function done<T>(value: T): Outcome<T> {
  return { kind: 'done', value };
}

/** A refusal; `field` is empty when it concerns the whole. */
export function refused(problem: RefusalProblem, field = ''): Refused {
  return { kind: 'refused', field, problem };
}
