import type { Dose, Effort, Way } from '../../src/circuit/effort';
import type { Routine, Step } from '../../src/circuit/routine';
import { noExtras } from '../../src/circuit/step-extras';

/** So many seconds one way. */
export function timed(seconds: number, way: Way = 'whole'): Effort {
  return { way, dose: { kind: 'time', seconds } };
}

/** A dose one way. */
export function dosed(dose: Dose, way: Way = 'whole'): Effort {
  return { way, dose };
}

/** Dead bugs in two sets of 30 s, switch 10, move 20, with some parts changed. */
export function stepWith(id: string, changes: Partial<Step> = {}): Step {
  return {
    ...noExtras,
    id,
    exercise: 'dead-bug',
    level: 'standard',
    efforts: [timed(30), timed(30)],
    switchSeconds: 10,
    moveSeconds: 20,
    ...changes,
  };
}

/** One round of the given stations after 10 s to get ready. */
export function routineOf(stations: readonly Step[], changes: Partial<Routine> = {}): Routine {
  return {
    id: 'sample',
    name: { kind: 'own', text: 'Sample' },
    purpose: '',
    getReadySeconds: 10,
    warmUp: [],
    circuit: { rounds: 1, roundBreakSeconds: 60, stations },
    coolDown: [],
    ...changes,
  };
}

/** The given stations in so many rounds with 60 s between them. */
export function roundsOf(rounds: number, stations: readonly Step[]): Routine {
  return routineOf(stations, { circuit: { rounds, roundBreakSeconds: 60, stations } });
}
