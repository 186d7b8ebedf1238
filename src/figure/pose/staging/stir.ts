import type { LevelName } from '../../../exercises/level-name';
import type { Half } from '../body-parameters';
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

const kneelThenPlank = (half: Half): readonly Contact[] => [
  ...kneeDown(half, [['start']]),
  ...ballOfFoot(half, [plank]),
];

const tuckedToes = both({ toeExtension: 60 });

// The toes are set before the knees leave the floor.
const kneesLift: Via = {
  share: 0.4,
  at: both({ hipFlexion: 30, kneeFlexion: 60, ankleFlexion: 10, toeExtension: 55 }),
};

const onBall: Staging = {
  ground: 'mat',
  adds: both({ shoulderRotation: 25, pronation: 0 }),
  addsFrom: { 'set-plank': tuckedToes },
  vias: { 'set-plank': [kneesLift] },
  contacts: [...kneelThenPlank('working'), ...kneelThenPlank('other')],
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
    adds: both({ shoulderRotation: 10 }),
    addsFrom: { 'step-back': tuckedToes },
    vias: { 'step-back': [kneesLift] },
    contacts: [
      ...forearmDown('working'),
      ...forearmDown('other'),
      ...kneelThenPlank('working'),
      ...kneelThenPlank('other'),
    ],
    hands: { working: 'fist', other: 'fist' },
  },
  standard: onBall,
  harder: onBall,
};
