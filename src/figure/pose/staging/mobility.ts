import type { MobilityId } from '../../../exercises/exercise-id';
import type { Staging } from '../staging';
import {
  backDown,
  balanceOn,
  ballOfFoot,
  both,
  flatFoot,
  handDown,
  handOn,
  hangingArms,
  kneeDown,
  kneeOnCushion,
} from './supports';

const march: Staging = {
  ground: 'floor',
  adds: both({ shoulderAbduction: 6 }),
  contacts: [
    ...flatFoot('working', [['start', 'bend-elbows', 'first-foot-down', 'second-knee-up']]),
    ...flatFoot('other', [['start', 'bend-elbows', 'first-knee-up', 'first-foot-down']]),
  ],
  meetings: [
    { ...balanceOn('other', [['first-knee-up']]), weight: 12 },
    { ...balanceOn('working', [['second-knee-up']]), weight: 12 },
  ],
  firstKey: 'start',
  hands: { working: 'relaxed', other: 'relaxed' },
};

const catCamel: Staging = {
  ground: 'mat',
  adds: both({ pronation: 80, wristFlexion: -80 }),
  contacts: [
    ...handDown('working'),
    ...handDown('other'),
    ...kneeDown('working'),
    ...kneeDown('other'),
  ],
  firstKey: 'start',
  hands: { working: 'flat', other: 'flat' },
};

const swings: Staging = {
  ground: 'floor',
  adds: hangingArms,
  addsFrom: {
    'hand-on-wall': {
      'other.shoulderAbduction': 80,
      'other.elbowFlexion': 15,
      'other.wristFlexion': -75,
    },
  },
  contacts: [
    ...flatFoot('other'),
    ...flatFoot('working', [['start', 'hand-on-wall']]),
    {
      spots: ['other.palm', 'other.heelOfHand'],
      hold: 'fixed',
      runs: [['hand-on-wall', 'leg-behind', 'swing-forward']],
    },
  ],
  meetings: [balanceOn('other', [['leg-behind', 'swing-forward']])],
  firstKey: 'leg-behind',
  hands: { working: 'relaxed', other: 'flat' },
  props: [{ kind: 'wall', under: 'other.palm', at: 'hand-on-wall' }],
};

/** Half kneeling: the rear knee and the front foot stay. */
export const halfKneelingStaging: Staging = {
  ground: 'mat',
  adds: hangingArms,
  contacts: [...kneeOnCushion('working'), ...flatFoot('other')],
  firstKey: 'tuck',
  hands: { working: 'relaxed', other: 'relaxed' },
  props: [{ kind: 'cushion', under: 'working.kneeCap', at: 'start' }],
};

const held = ['hold-thigh', 'straighten', 'hold', 'breathe-in'];

/** On the back with both hands behind the working thigh. */
export const thighHeldStaging: Staging = {
  ground: 'mat',
  contacts: [...backDown, { spots: ['other.heel'], hold: 'planted', runs: 'all' }],
  meetings: [
    handOn('working', 'working.backOfThigh', [held]),
    handOn('other', 'working.backOfThigh', [held]),
  ],
  stiffness: both({ shoulderFlexion: 0.4, shoulderAbduction: 0.2, elbowFlexion: 0.3 }),
  firstKey: 'hold-thigh',
  hands: { working: 'flat', other: 'flat' },
};

const switchHips: Staging = {
  ground: 'mat',
  adds: both({ pronation: 85, wristFlexion: -75, shoulderRotation: -20 }),
  contacts: [
    { spots: ['working.buttock', 'other.buttock'], hold: 'planted', runs: 'all' },
    { spots: ['working.heel', 'other.heel'], hold: 'planted', runs: 'all' },
    ...handDown('working'),
    ...handDown('other'),
  ],
  firstKey: 'start',
  hands: { working: 'flat', other: 'flat' },
};

const low = ['long-lunge', 'reach-up', 'hand-down'];

const reach: Staging = {
  ground: 'floor',
  adds: hangingArms,
  addsFrom: {
    'long-lunge': both({ shoulderAbduction: 0, elbowFlexion: 0, pronation: 60 }),
    // The chest turns by 38 only; the arm goes on to the sky by going behind it.
    'reach-up': { 'working.shoulderFlexion': -60, 'working.shoulderAbduction': 60 },
    'hand-down': { 'working.shoulderFlexion': 70, 'working.shoulderAbduction': 0 },
  },
  vias: {
    'long-lunge': [
      {
        share: 0.4,
        at: {
          'working.hipFlexion': 62,
          'working.kneeFlexion': 62,
          'other.ankleFlexion': 12,
          'other.toeExtension': 25,
        },
      },
    ],
  },
  contacts: [
    ...flatFoot('working', [['start'], low]),
    ...ballOfFoot('other'),
    {
      spots: ['other.heel', 'other.innerFoot', 'other.outerFoot'],
      hold: 'resting',
      runs: [['start']],
    },
    { spots: ['other.straightFingers'], hold: 'planted', runs: [low] },
    { spots: ['working.straightFingers'], hold: 'planted', runs: [['long-lunge', 'hand-down']] },
  ],
  stiffness: {
    'other.shoulderFlexion': 0.3,
    'other.shoulderAbduction': 0.1,
    'other.footInversion': 1,
  },
  firstKey: 'start',
  hands: { working: 'flat', other: 'flat' },
};

/** How the drills of the warm-up stand on the ground. */
export const mobilityStaging: Readonly<Record<MobilityId, Staging>> = {
  'brisk-march': march,
  'cat-camel': catCamel,
  'leg-swings': swings,
  'hip-flexor-rock': halfKneelingStaging,
  'supine-hamstring': thighHeldStaging,
  'hip-switch': switchHips,
  'lunge-with-reach': reach,
};
