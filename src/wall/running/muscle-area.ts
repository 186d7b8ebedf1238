import type { Slug } from 'react-muscle-highlighter';
import type { MuscleId } from '../../exercises/muscle';

/**
 * Where a muscle lies on the map. The map has no deep muscles of its own: they are shown by the
 * area that lies over them.
 */
export const muscleAreas: Readonly<Record<MuscleId, readonly Slug[]>> = {
  quadriceps: ['quadriceps'],
  'gluteus-maximus': ['gluteal'],
  'gluteus-medius': ['gluteal'],
  'gluteus-minimus': ['gluteal'],
  hamstrings: ['hamstring'],
  adductors: ['adductors'],
  'hip-flexors': ['quadriceps'],
  calves: ['calves'],
  shins: ['tibialis'],
  'ankle-stabilisers': ['ankles'],
  'rectus-abdominis': ['abs'],
  'external-oblique': ['obliques'],
  'internal-oblique': ['obliques'],
  'transversus-abdominis': ['abs', 'obliques'],
  'quadratus-lumborum': ['lower-back'],
  'erector-spinae': ['lower-back'],
  multifidus: ['lower-back'],
  'latissimus-dorsi': ['upper-back'],
  trapezius: ['trapezius'],
  rhomboids: ['upper-back'],
  'serratus-anterior': ['obliques'],
  deltoids: ['deltoids'],
  pectorals: ['chest'],
  diaphragm: ['abs'],
  'pelvic-floor': [],
};

/** An area of the map and how strongly it works. */
export interface WorkingArea {
  readonly slug: Slug;
  readonly strength: 'primary' | 'secondary';
}

/** The areas of a level's muscles; an area that is both is primary. */
export function workingAreas(
  primary: readonly MuscleId[],
  secondary: readonly MuscleId[],
): readonly WorkingArea[] {
  const first = new Set(primary.flatMap((muscle) => muscleAreas[muscle]));
  const second = new Set(secondary.flatMap((muscle) => muscleAreas[muscle]));
  return [...new Set([...first, ...second])].map((slug) => ({
    slug,
    strength: first.has(slug) ? 'primary' : 'secondary',
  }));
}
