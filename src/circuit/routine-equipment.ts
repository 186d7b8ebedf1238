import type { Equipment } from '../exercises/equipment';
import { levelOf } from '../exercises/level-of';
import type { Routine } from './routine';

/**
 * What has to be at hand for a whole routine, each thing once, in the order in which it is first
 * needed. Weights run from the lightest to the heaviest asked for (kilograms); a thing is optional
 * when every step that names it can do without.
 */
export function routineEquipment(routine: Routine): readonly Equipment[] {
  const { warmUp, circuit, coolDown } = routine;
  const needed = [...warmUp, ...circuit.stations, ...coolDown].flatMap(
    (step) => levelOf(step.exercise, step.level)?.equipment ?? [],
  );
  const kinds = [...new Set(needed.map(({ kind }) => kind))];
  return kinds.map((kind) => merged(kind, needed));
}

function merged(kind: Equipment['kind'], needed: readonly Equipment[]): Equipment {
  const same = needed.filter((thing) => thing.kind === kind);
  const weights = same.flatMap(({ weightKg }) => weightKg ?? []);
  return {
    kind,
    ...(weights.length > 0 ? { weightKg: [Math.min(...weights), Math.max(...weights)] } : {}),
    ...(same.every(({ optional }) => optional === true) ? { optional: true } : {}),
  };
}
