import { adapt } from '../caution';
import type { MobilityDrill } from '../exercise';
import type { Movement } from '../movement';
import { standing } from '../pose';

// The free leg swings from 15 behind to 60 in front, 1 s each way, 10 to 15 a leg (pattern: Alpine
// Physical Therapy; Running Coach Shelly). Angles and tempo: standard practice, unsourced.

const behind = { hipFlexion: -15, kneeFlexion: 20 };
const inFront = { hipFlexion: 60, kneeFlexion: 10 };

const swing: Movement = {
  start: standing,
  setUp: [
    {
      id: 'hand-on-wall',
      seconds: 1,
      to: { otherArm: { shoulderAbduction: 80, elbowFlexion: 15 } },
      breath: 'easy',
    },
    { id: 'leg-behind', seconds: 1, to: { workingLeg: behind }, breath: 'easy' },
  ],
  cycle: [
    { id: 'swing-forward', seconds: 1, to: { workingLeg: inFront }, breath: 'out', flowing: true },
    { id: 'swing-back', seconds: 1, to: { workingLeg: behind }, breath: 'in', flowing: true },
  ],
  alternates: false,
  countsReps: true,
  camera: { azimuthDegrees: 90, elevationDegrees: 3, heightMetres: 0.9 },
};

/** Swinging one leg forward and back, a hand on the wall. */
export const legSwings: MobilityDrill<'leg-swings'> = {
  kind: 'mobility',
  id: 'leg-swings',
  levels: {
    standard: {
      laterality: 'sides',
      startPosition: 'standing',
      defaultDose: { kind: 'reps', reps: 12 },
      doseRange: { minSeconds: 10, maxSeconds: 60, minReps: 5, maxReps: 20 },
      equipment: [{ kind: 'wall' }],
      withoutEquipment: [{ kind: 'chair' }],
      musclesPrimary: ['hip-flexors', 'hamstrings'],
      musclesSecondary: ['gluteus-maximus', 'gluteus-medius'],
      movement: swing,
      cautions: [
        { situation: 'poor-balance', swaps: [adapt] },
        { situation: 'hamstring-strain', swaps: [adapt] },
      ],
    },
  },
};
