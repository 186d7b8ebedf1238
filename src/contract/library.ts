import type { Routine } from '../circuit/routine';

/** One saved state of a routine; never changed once it is on the disk. */
export interface RoutineVersion {
  /** Counted from 1 for each routine; older ones are thinned out, so there may be gaps. */
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  /** Who saved it, as they wrote it; empty where they did not say. */
  readonly savedBy: string;
  /** Why, in one line; empty where they did not say. */
  readonly reason: string;
  readonly routine: Routine;
}

/** Which routines the wall offers and in which order, and which are put away. */
export interface Shelf {
  /** Routine ids, in the order of the wall. */
  readonly offered: readonly string[];
  /** Routine ids that the desk lists apart; none of them is offered. */
  readonly archived: readonly string[];
}

/** Work on a routine that is not saved yet; survives a crash. */
export interface Draft {
  /** Of the routine as it is being edited; a new one has no version yet. */
  readonly routine: Routine;
  /** The version that the work began from; 0 for a new routine. */
  readonly basedOn: number;
  /** ISO 8601, UTC. */
  readonly keptAt: string;
}

/** A clinic's routines as the desk knows them: the newest version of each, the shelf, the drafts. */
export interface Library {
  readonly routines: readonly RoutineVersion[];
  readonly shelf: Shelf;
  readonly drafts: readonly Draft[];
}
