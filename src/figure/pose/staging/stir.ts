import type { LevelName } from '../../../exercises/level-name';
import type { Half, ParameterValues } from '../body-parameters';
import type { Contact, Staging, Via } from '../staging';
import { ballOfFoot, both, kneeDown } from './supports';

const plank = [
  'set-plank',
  'roll-to-edge',
  'forward-arc',
  'outward-arc',
  'back-arc',
  'closing-arc',
  'step-back',
  'breathe-in',
];

const tuckedToes = both({ toeExtension: 60 });

// From the knees one foot goes back after the other, along the mat.
const feetGoBack: readonly Via[] = [
  {
    share: 0.26,
    at: {
      pitch: 26,
      'working.hipFlexion': 6,
      'working.kneeFlexion': 84,
      'working.ankleFlexion': -8,
      'working.toeExtension': 68,
      ...kneelingOther(26),
    },
  },
  {
    share: 0.54,
    at: {
      pitch: 34,
      'working.hipFlexion': -22,
      'working.kneeFlexion': 4,
      'working.ankleFlexion': 5,
      'working.toeExtension': 68,
      ...kneelingOther(34),
    },
  },
  {
    share: 0.78,
    at: {
      pitch: 44,
      'working.hipFlexion': -12,
      'working.kneeFlexion': 2,
      'working.toeExtension': 58,
      'other.hipFlexion': 20,
      'other.kneeFlexion': 78,
      'other.ankleFlexion': 5,
      'other.toeExtension': 45,
    },
  },
];

/** The other knee still down, its thigh upright under a pelvis of this pitch. */
function kneelingOther(pitch: number): ParameterValues {
  return {
    'other.hipFlexion': pitch,
    'other.kneeFlexion': 90,
    'other.ankleFlexion': -45,
    'other.toeExtension': 0,
  };
}

const oneFootThenTheOther: readonly Contact[] = [
  ...kneeDown('working', [['start']]),
  ...kneeDown('other', [['start', 'set-plank~1', 'set-plank~2']]),
  ...ballOfFoot('working', [['set-plank~2', 'set-plank~3', ...plank]]),
  ...ballOfFoot('other', [plank]),
];

const onBall: Staging = {
  ground: 'mat',
  adds: both({ shoulderRotation: 25, pronation: 0 }),
  addsFrom: { 'set-plank': tuckedToes },
  vias: { 'set-plank': feetGoBack },
  contacts: oneFootThenTheOther,
  gaps: [{ spots: ['working.palm', 'other.palm'], metres: 0.05, runs: 'all' }],
  ball: {
    radius: 0.325,
    spots: ['working.outerForearm', 'other.outerForearm'],
    runs: 'all',
  },
  stiffness: {
    bend: 3,
    sideBend: 3,
    tilt: 2,
    ...both({ ankleFlexion: 0.7, footInversion: 1, shoulderRotation: 0.6 }),
    'working.shoulderAbduction': 1,
    'other.shoulderAbduction': 1,
  },
  firstKey: 'set-plank',
  hands: { working: 'fist', other: 'fist' },
  props: [{ kind: 'swiss-ball' }],
};

const forearmDown = (half: Half): readonly Contact[] => [
  { spots: [`${half}.elbow`], hold: 'planted', runs: 'all' },
  { spots: [`${half}.outerWrist`, `${half}.edgeOfHand`], hold: 'resting', runs: 'all' },
];

/** Planks on the forearms: on the floor, or on a ball that rolls under them. */
export const stirStaging: Readonly<Record<LevelName, Staging>> = {
  easier: {
    ground: 'mat',
    adds: { ...both({ shoulderRotation: 10 }), ...tuckedToes },
    contacts: [
      ...forearmDown('working'),
      ...forearmDown('other'),
      // With the toes set under, the ankle bends no further than to bring the knee near the mat.
      {
        spots: ['working.belowKneeCap', 'other.belowKneeCap'],
        hold: 'touching',
        above: 0.03,
        runs: [['start']],
      },
      // The tips of toes bent so far only keep out of the mat.
      { spots: ['working.ball', 'other.ball'], hold: 'planted', runs: 'all' },
    ],
    // Hips and ankles do not twist to bring the knees lower.
    stiffness: both({ hipRotation: 8, hipAbduction: 8, footInversion: 3 }),
    hands: { working: 'fist', other: 'fist' },
  },
  standard: onBall,
  harder: onBall,
};
