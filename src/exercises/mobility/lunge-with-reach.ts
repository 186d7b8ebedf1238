import { adapt, instead } from '../caution';
import type { MobilityDrill } from '../exercise';
import type { Movement } from '../movement';
import { standing } from '../pose';

// A long lunge, hand inside the front foot, the chest turns 38 to the front leg with that arm to the
// sky, 2 s, 4 to 5 a side (pattern: Alpine Physical Therapy). Front knee 90, rear hip 10 behind; the
// other angles, which bring the hand to a block or the floor: standard practice, unsourced.

const handDown = { shoulderFlexion: 70, shoulderAbduction: 0 };

const longLunge = {
  trunk: { pitch: 45, bend: 25 },
  workingLeg: { hipFlexion: 125, kneeFlexion: 90, ankleFlexion: 10 },
  otherLeg: { hipFlexion: -10, kneeFlexion: 10, ankleFlexion: 10 },
  workingArm: handDown,
  otherArm: handDown,
};

const reachToSky: Movement = {
  start: standing,
  setUp: [{ id: 'long-lunge', seconds: 3, to: longLunge, breath: 'easy' }],
  cycle: [
    {
      id: 'reach-up',
      seconds: 2,
      to: {
        trunk: { rotation: 38, neck: -10 },
        workingArm: { shoulderFlexion: 0, shoulderAbduction: 100 },
      },
      breath: 'out',
    },
    {
      id: 'hand-down',
      seconds: 2,
      to: { trunk: { rotation: 0, neck: 0 }, workingArm: handDown },
      breath: 'in',
    },
  ],
  alternates: false,
  countsReps: true,
  camera: { azimuthDegrees: 45, elevationDegrees: 8, heightMetres: 0.6 },
};

/** A long lunge with one hand down and the other reaching to the sky. */
export const lungeWithReach: MobilityDrill<'lunge-with-reach'> = {
  kind: 'mobility',
  id: 'lunge-with-reach',
  levels: {
    standard: {
      laterality: 'sides',
      startPosition: 'standing',
      defaultDose: { kind: 'reps', reps: 5 },
      doseRange: { minSeconds: 12, maxSeconds: 60, minReps: 3, maxReps: 10 },
      equipment: [{ kind: 'step', optional: true }],
      withoutEquipment: [],
      musclesPrimary: ['hip-flexors', 'adductors', 'external-oblique'],
      musclesSecondary: ['hamstrings', 'gluteus-maximus', 'internal-oblique', 'pectorals'],
      movement: reachToSky,
      cautions: [
        { situation: 'twisting-hurts', swaps: [adapt] },
        { situation: 'bending-forwards-hurts', swaps: [instead('hip-flexor-rock', 'standard')] },
        { situation: 'osteoporosis', swaps: [instead('hip-flexor-rock', 'standard')] },
        { situation: 'poor-balance', swaps: [adapt, instead('hip-flexor-rock', 'standard')] },
        { situation: 'knee-pain', swaps: [adapt] },
        { situation: 'shoulder-or-wrist-pain', swaps: [adapt] },
      ],
    },
  },
};
