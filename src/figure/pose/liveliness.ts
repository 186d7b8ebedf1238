import type { Breath } from '../../exercises/movement';
import type { ParameterName } from './body-parameters';
import { eased } from './ease';
import type { Choreography } from './plans';
import type { PartTime } from './posture-at';
import type { Staging } from './staging';

/** Degrees that the chest opens and the shoulders rise with a breath. */
const chestDegrees = 0.7;
const shoulderDegrees = 1.5;
/** Shoulders that bear weight on the mat stay where they are, but for this. */
const bearingShoulderDegrees = 0.4;
/** Degrees that a standing body sways to a side and back. */
const swayDegrees = 0.25;

/**
 * The small movements of a living body, to be added to its numbers: breath in time with the phases,
 * and the sway of balance. Both have the cycle's period, so repetitions stay alike.
 */
export function liveliness(
  { movement, staging, cycle, setUp }: Choreography,
  { part, seconds }: PartTime,
): readonly Extra[] {
  const phases = movement.cycle.map(({ seconds: length, breath: way }) => ({ length, way }));
  if (part === 'setUp') {
    return breathing(fullBefore(phases) * eased(seconds / lengthOf(setUp)), staging);
  }
  const turn = (2 * Math.PI * seconds) / lengthOf(cycle.slice(1));
  // Who lies or kneels on a mat is held on several sides and does not sway.
  const swaying = staging.ground === 'floor' ? swayDegrees : 0;
  const sway = swaying * (Math.sin(turn) + 0.5 * Math.sin(2 * turn));
  return [...breathing(breathAt(phases, seconds), staging), ['tilt', sway], ['sideBend', -sway]];
}

type Extra = readonly [ParameterName, number];

function breathing(full: number, { ground }: Staging): readonly Extra[] {
  const raised = full * (ground === 'mat' ? bearingShoulderDegrees : shoulderDegrees);
  return [
    ['bend', -chestDegrees * full],
    ['working.clavicleRaise', raised],
    ['other.clavicleRaise', raised],
  ];
}

function lengthOf(keys: readonly { readonly seconds: number }[]): number {
  return Math.max(
    keys.reduce((sum, key) => sum + key.seconds, 0),
    1,
  );
}

interface BreathPhase {
  readonly length: number;
  readonly way: Breath;
}

/** How full the chest is, 0 to 1, at seconds into a cycle that begins with the breath let out. */
function breathAt(phases: readonly BreathPhase[], seconds: number): number {
  let start = 0;
  let full = fullBefore(phases);
  for (const { length, way } of phases) {
    const wished = way === 'easy' ? full : Number(way === 'in');
    if (seconds < start + length) {
      return full + (wished - full) * eased((seconds - start) / length);
    }
    full = wished;
    start += length;
  }
  return full;
}

/** The chest at the start of a cycle is as the last breath of the cycle left it. */
function fullBefore(phases: readonly BreathPhase[]): number {
  const last = phases.findLast(({ way }) => way !== 'easy');
  return Number(last?.way === 'in');
}
