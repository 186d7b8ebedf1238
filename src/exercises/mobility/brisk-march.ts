import { walkRange } from '../dose-ranges';
import type { MobilityDrill } from '../exercise';
import type { Movement } from '../movement';
import { standing } from '../pose';

// Two minutes of brisk walking or marching before the drills; a step every second, knees to 70:
// standard practice, unsourced.

const raised = { hipFlexion: 70, kneeFlexion: 85 };
const down = { hipFlexion: 0, kneeFlexion: 0 };
const armForward = { shoulderFlexion: 35, elbowFlexion: 80 };
const armBack = { shoulderFlexion: -25, elbowFlexion: 80 };
const armsReady = { shoulderFlexion: 0, elbowFlexion: 80 };

const march: Movement = {
  start: standing,
  setUp: [
    {
      id: 'bend-elbows',
      seconds: 1,
      to: { workingArm: armsReady, otherArm: armsReady },
      breath: 'easy',
    },
  ],
  cycle: [
    {
      id: 'first-knee-up',
      seconds: 0.5,
      to: { workingLeg: raised, workingArm: armBack, otherArm: armForward },
      breath: 'in',
      flowing: true,
    },
    {
      id: 'first-foot-down',
      seconds: 0.5,
      to: { workingLeg: down, workingArm: armsReady, otherArm: armsReady },
      breath: 'in',
      flowing: true,
    },
    {
      id: 'second-knee-up',
      seconds: 0.5,
      to: { otherLeg: raised, workingArm: armForward, otherArm: armBack },
      breath: 'out',
      flowing: true,
    },
    {
      id: 'second-foot-down',
      seconds: 0.5,
      to: { otherLeg: down, workingArm: armsReady, otherArm: armsReady },
      breath: 'out',
      flowing: true,
    },
  ],
  alternates: false,
  countsReps: false,
  camera: { azimuthDegrees: 40, elevationDegrees: 5, heightMetres: 0.9 },
};

/** Marching on the spot, the start of the warm-up. */
export const briskMarch: MobilityDrill<'brisk-march'> = {
  kind: 'mobility',
  id: 'brisk-march',
  levels: {
    standard: {
      laterality: 'both',
      startPosition: 'standing',
      defaultDose: { kind: 'time', seconds: 120 },
      doseRange: walkRange,
      equipment: [],
      withoutEquipment: [],
      musclesPrimary: ['hip-flexors', 'quadriceps', 'calves'],
      musclesSecondary: ['gluteus-maximus', 'gluteus-medius', 'shins', 'deltoids'],
      movement: march,
      cautions: [],
    },
  },
};
