import { walkRange } from '../dose-ranges';
import type { Stretch } from '../exercise';
import type { Movement } from '../movement';
import { standing } from '../pose';

// One minute of slow walking first, about 85 steps a minute: standard practice, unsourced.

const inFront = { hipFlexion: 25, kneeFlexion: 5, ankleFlexion: 0 };
const behind = { hipFlexion: -10, kneeFlexion: 10, ankleFlexion: 5 };
const under = { hipFlexion: 5, kneeFlexion: 5, ankleFlexion: 0 };
const passing = { hipFlexion: 20, kneeFlexion: 50, ankleFlexion: 0 };
const armForward = { shoulderFlexion: 20, elbowFlexion: 20 };
const armBack = { shoulderFlexion: -15, elbowFlexion: 10 };

const walk: Movement = {
  start: standing,
  setUp: [
    {
      id: 'set-off',
      seconds: 1,
      to: { workingLeg: inFront, otherLeg: behind, workingArm: armBack, otherArm: armForward },
      breath: 'easy',
    },
  ],
  cycle: [
    {
      id: 'first-foot-passes',
      seconds: 0.35,
      to: { workingLeg: under, otherLeg: passing },
      breath: 'in',
      flowing: true,
    },
    {
      id: 'first-foot-lands',
      seconds: 0.35,
      to: { workingLeg: behind, otherLeg: inFront, workingArm: armForward, otherArm: armBack },
      breath: 'in',
      flowing: true,
    },
    {
      id: 'second-foot-passes',
      seconds: 0.35,
      to: { workingLeg: passing, otherLeg: under },
      breath: 'out',
      flowing: true,
    },
    {
      id: 'second-foot-lands',
      seconds: 0.35,
      to: { workingLeg: inFront, otherLeg: behind, workingArm: armBack, otherArm: armForward },
      breath: 'out',
      flowing: true,
    },
  ],
  alternates: false,
  countsReps: false,
  camera: { azimuthDegrees: 60, elevationDegrees: 5, heightMetres: 0.9 },
};

/** Walking slowly until the breath is easy, the start of the cool-down. */
export const slowWalk: Stretch<'slow-walk'> = {
  kind: 'stretch',
  id: 'slow-walk',
  levels: {
    standard: {
      laterality: 'both',
      startPosition: 'standing',
      defaultDose: { kind: 'time', seconds: 60 },
      doseRange: walkRange,
      equipment: [],
      withoutEquipment: [],
      musclesPrimary: ['calves', 'quadriceps'],
      musclesSecondary: ['gluteus-maximus', 'hamstrings', 'hip-flexors'],
      movement: walk,
      cautions: [],
    },
  },
};
