import type { Level } from '../../exercises/level';
import type { MuscleId } from '../../exercises/muscle';

/** Areas of the body that staff look for, with the muscles that belong to each. */
export const bodyAreas = {
  back: ['erector-spinae', 'multifidus', 'latissimus-dorsi', 'trapezius', 'rhomboids'],
  front: ['rectus-abdominis', 'transversus-abdominis', 'diaphragm', 'pelvic-floor'],
  sides: ['external-oblique', 'internal-oblique', 'quadratus-lumborum'],
  hips: ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'hip-flexors'],
  thighs: ['quadriceps', 'hamstrings', 'adductors'],
  lowerLegs: ['calves', 'shins', 'ankle-stabilisers'],
  shoulders: ['deltoids', 'pectorals', 'serratus-anterior'],
} as const satisfies Readonly<Record<string, readonly MuscleId[]>>;

export type BodyArea = keyof typeof bodyAreas;

/** True where a level works an area first of all. */
export function works(level: Level, area: BodyArea): boolean {
  const muscles: readonly MuscleId[] = bodyAreas[area];
  return level.musclesPrimary.some((muscle) => muscles.includes(muscle));
}
