import { handsAndKnees } from '../base-poses';
import { adapt, askProfessional } from '../caution';
import type { MobilityDrill } from '../exercise';
import type { Movement } from '../movement';
import type { PoseChange } from '../pose';

// Round for 3 s, hollow gently for 3 s, 6 to 8 cycles, comfortable range only (Poseidon Performance
// has 5 to 6). How far: standard practice, unsourced.

/** Hands and knees stay where they are, so pelvis and chest tilt with the back. */
function bentBy(bend: number, neck: number): PoseChange {
  const pitch = 75 - bend / 2;
  const leg = { hipFlexion: pitch + 15 };
  const arm = { shoulderFlexion: pitch + bend + 15 };
  return {
    trunk: { pitch, bend, neck },
    workingLeg: leg,
    otherLeg: leg,
    workingArm: arm,
    otherArm: arm,
  };
}

const roundAndHollow: Movement = {
  start: handsAndKnees,
  setUp: [{ id: 'sink', seconds: 2, to: bentBy(-14, -10), breath: 'in' }],
  cycle: [
    { id: 'round', seconds: 3, to: bentBy(30, 20), breath: 'out' },
    { id: 'hollow', seconds: 3, to: bentBy(-14, -10), breath: 'in' },
  ],
  alternates: false,
  countsReps: true,
  camera: { azimuthDegrees: 90, elevationDegrees: 5, heightMetres: 0.4 },
};

/** Rounding and hollowing the back on hands and knees. */
export const catCamel: MobilityDrill<'cat-camel'> = {
  kind: 'mobility',
  id: 'cat-camel',
  levels: {
    standard: {
      laterality: 'both',
      startPosition: 'hands-and-knees',
      defaultDose: { kind: 'reps', reps: 6 },
      doseRange: { minSeconds: 18, maxSeconds: 120, minReps: 3, maxReps: 12 },
      equipment: [{ kind: 'mat' }],
      withoutEquipment: [],
      musclesPrimary: ['erector-spinae', 'multifidus', 'rectus-abdominis'],
      musclesSecondary: ['transversus-abdominis', 'serratus-anterior', 'trapezius'],
      movement: roundAndHollow,
      cautions: [
        { situation: 'bending-forwards-hurts', swaps: [adapt] },
        { situation: 'bending-backwards-hurts', swaps: [adapt] },
        // Forward rounding is what to leave out (Royal Osteoporosis Society 2022).
        { situation: 'osteoporosis', swaps: [adapt, askProfessional] },
        { situation: 'shoulder-or-wrist-pain', swaps: [adapt] },
      ],
    },
  },
};
