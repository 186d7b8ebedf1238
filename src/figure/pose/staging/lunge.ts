import type { LevelName } from '../../../exercises/level-name';
import type { Contact, Staging, Via } from '../staging';
import { ballOfFoot, both, flatFoot } from './supports';

// The step has a way of its own: the knee lifts, the foot comes down flat, then the body sinks.
const stepOut: readonly Via[] = [
  {
    share: 0.24,
    at: {
      'working.hipFlexion': 48,
      'working.kneeFlexion': 58,
      'other.hipFlexion': -10,
      'other.kneeFlexion': 12,
      'other.ankleFlexion': 3,
      'other.toeExtension': 20,
    },
  },
  {
    share: 0.54,
    at: {
      'working.hipFlexion': 44,
      'working.kneeFlexion': 22,
      'working.ankleFlexion': -12,
      'other.hipFlexion': -24,
      'other.kneeFlexion': 22,
      'other.ankleFlexion': 0,
      'other.toeExtension': 45,
    },
  },
];
const stepBack: readonly Via[] = stepOut
  .map(({ share, at }) => ({ at, share: 1 - share }))
  .reverse();

const feet: readonly Contact[] = [
  ...flatFoot('working', [
    ['start', 'reach-forward', 'ball-to-chest'],
    [
      'step-and-lower~2',
      'step-and-lower',
      'turn',
      'turn-and-press',
      'pause',
      'unwind',
      'push-back~1',
    ],
  ]),
  ...ballOfFoot('other'),
  {
    spots: ['other.heel', 'other.innerFoot', 'other.outerFoot'],
    hold: 'resting',
    runs: [['start', 'reach-forward', 'ball-to-chest']],
  },
];

const fullLunge: Staging = {
  ground: 'floor',
  vias: { 'step-and-lower': stepOut, 'push-back': stepBack },
  addsFrom: {
    // With the shin level the ball of the foot is only reached with the ankle bent far.
    'step-and-lower': { 'other.ankleFlexion': 26, 'other.toeExtension': 60 },
    'push-back': { 'other.ankleFlexion': 0, 'other.toeExtension': 0 },
  },
  contacts: feet,
  // The rear foot rolls over its ball without tilting to a side.
  stiffness: { 'other.footInversion': 1 },
  firstKey: 'start',
  hands: { working: 'flat', other: 'flat' },
};

const splitFeet: readonly Contact[] = [
  ...flatFoot('working', [
    ['start'],
    ['step-to-split', 'lower', 'turn', 'pause', 'unwind', 'rise'],
  ]),
  ...ballOfFoot('other'),
  {
    spots: ['other.heel', 'other.innerFoot', 'other.outerFoot'],
    hold: 'resting',
    runs: [['start']],
  },
];

/** Lunges: the rear toes stay, the front foot steps out and comes home. */
export const lungeStaging: Readonly<Record<LevelName, Staging>> = {
  easier: {
    ...fullLunge,
    vias: {
      'step-to-split': [
        { share: 0.5, at: { 'working.hipFlexion': 40, 'working.kneeFlexion': 48 } },
      ],
    },
    contacts: splitFeet,
    gaps: [{ spots: ['working.palm', 'other.palm'], metres: 0.03, runs: 'all' }],
    hands: { working: 'clasp', other: 'clasp' },
  },
  standard: fullLunge,
  harder: {
    ...fullLunge,
    adds: both({ pronation: 0 }),
    gaps: [
      {
        spots: ['working.palm', 'other.palm'],
        metres: 0.22,
        runs: 'all',
      },
    ],
    hands: { working: 'ball', other: 'ball' },
    props: [{ kind: 'medicine-ball', radius: 0.11 }],
  },
};
