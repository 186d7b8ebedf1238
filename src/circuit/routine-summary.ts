import type { Equipment } from '../exercises/equipment';
import { compileTimeline } from './compile-timeline';
import type { Routine } from './routine';
import { routineEquipment } from './routine-equipment';

/** What a tile says of a routine. */
export interface RoutineSummary {
  /** Whole minutes, rounded up: nobody is kept longer than the tile says. */
  readonly minutes: number;
  readonly rounds: number;
  readonly equipment: readonly Equipment[];
}

/** The facts of a tile, worked out from the routine. */
export function routineSummary(routine: Routine): RoutineSummary {
  return {
    minutes: Math.ceil(compileTimeline(routine).totalMs / 60_000),
    rounds: routine.circuit.rounds,
    equipment: routineEquipment(routine),
  };
}
