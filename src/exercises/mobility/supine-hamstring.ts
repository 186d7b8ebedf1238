import { onBack } from '../base-poses';
import { adapt, instead } from '../caution';
import type { MobilityDrill } from '../exercise';
import type { Movement } from '../movement';

// Hip held at 90, the knee opens from 90 to 25 in 2 s, holds 1 s and bends in 2 s, 8 to 10 a leg
// (position: NHS; Practo). Tempo: standard practice, unsourced.

const holdsThigh = { shoulderFlexion: 25, shoulderAbduction: 0, elbowFlexion: 15 };

const straighten: Movement = {
  start: onBack,
  setUp: [
    {
      id: 'hold-thigh',
      seconds: 2,
      to: {
        workingLeg: { hipFlexion: 90, kneeFlexion: 90 },
        workingArm: holdsThigh,
        otherArm: holdsThigh,
      },
      breath: 'easy',
    },
  ],
  cycle: [
    { id: 'straighten', seconds: 2, to: { workingLeg: { kneeFlexion: 25 } }, breath: 'out' },
    { id: 'hold', seconds: 1, to: {}, breath: 'easy' },
    { id: 'bend', seconds: 2, to: { workingLeg: { kneeFlexion: 90 } }, breath: 'in' },
  ],
  alternates: false,
  countsReps: true,
  camera: { azimuthDegrees: 90, elevationDegrees: 8, heightMetres: 0.4 },
};

/** Straightening one knee towards the ceiling, thigh held upright. */
export const supineHamstring: MobilityDrill<'supine-hamstring'> = {
  kind: 'mobility',
  id: 'supine-hamstring',
  levels: {
    standard: {
      laterality: 'sides',
      startPosition: 'on-your-back',
      defaultDose: { kind: 'reps', reps: 8 },
      doseRange: { minSeconds: 15, maxSeconds: 75, minReps: 3, maxReps: 15 },
      equipment: [{ kind: 'mat' }, { kind: 'towel', optional: true }],
      withoutEquipment: [],
      musclesPrimary: ['hamstrings'],
      musclesSecondary: ['quadriceps', 'calves'],
      movement: straighten,
      cautions: [
        { situation: 'hamstring-strain', swaps: [adapt] },
        { situation: 'pregnancy', swaps: [adapt, instead('leg-swings', 'standard')] },
        { situation: 'neck-pain', swaps: [adapt] },
      ],
    },
  },
};
