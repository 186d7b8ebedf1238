import { adapt, askProfessional } from '../caution';
import { changePose } from '../change-pose';
import type { MobilityDrill } from '../exercise';
import type { Movement } from '../movement';
import { standing } from '../pose';

// Sitting, knees at 90, feet wide; the knees roll 35 to one side and then the other, 2 s from side to
// side and back to the middle, 6 to 8 a side. Standard practice, unsourced.

const seatedLeg = { hipFlexion: 115, hipAbduction: 20, kneeFlexion: 90 };
const handBehind = { shoulderFlexion: -35, shoulderAbduction: 10 };

const rollKnees: Movement = {
  start: changePose(standing, {
    trunk: { pitch: -20 },
    workingLeg: seatedLeg,
    otherLeg: seatedLeg,
    workingArm: handBehind,
    otherArm: handBehind,
  }),
  setUp: [],
  cycle: [
    {
      id: 'knees-over',
      seconds: 1,
      to: { workingLeg: { hipRotation: -35 }, otherLeg: { hipRotation: 35 } },
      breath: 'out',
    },
    {
      id: 'knees-back',
      seconds: 1,
      to: { workingLeg: { hipRotation: 0 }, otherLeg: { hipRotation: 0 } },
      breath: 'in',
      flowing: true,
    },
  ],
  alternates: true,
  countsReps: true,
  camera: { azimuthDegrees: 0, elevationDegrees: 12, heightMetres: 0.4 },
};

/** Rolling both knees from side to side, sitting. */
export const hipSwitch: MobilityDrill<'hip-switch'> = {
  kind: 'mobility',
  id: 'hip-switch',
  levels: {
    standard: {
      laterality: 'alternating',
      startPosition: 'sitting',
      // 7 a side in the one effort of a drill.
      defaultDose: { kind: 'reps', reps: 14 },
      doseRange: { minSeconds: 12, maxSeconds: 60, minReps: 6, maxReps: 20 },
      equipment: [{ kind: 'mat' }],
      withoutEquipment: [],
      musclesPrimary: ['gluteus-medius', 'gluteus-minimus', 'adductors'],
      musclesSecondary: ['hip-flexors', 'external-oblique', 'internal-oblique'],
      movement: rollKnees,
      cautions: [
        { situation: 'recent-surgery-or-injury', swaps: [askProfessional] },
        { situation: 'knee-pain', swaps: [adapt] },
        { situation: 'twisting-hurts', swaps: [adapt] },
      ],
    },
  },
};
