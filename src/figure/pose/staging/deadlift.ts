import type { LevelName } from '../../../exercises/level-name';
import type { Staging } from '../staging';
import { balanceOn, ballOfFoot, both, flatFoot } from './supports';

const cycle = ['stand-on-one-leg', 'balance', 'hinge-down', 'pause'];

const oneLeg: Staging = {
  ground: 'floor',
  adds: { 'other.pronation': 60, 'working.pronation': 30 },
  addsFrom: {
    // Both legs are of one length: the free foot clears the floor by a little of hip, knee and pelvis.
    'stand-on-one-leg': {
      tilt: 2,
      sideBend: -2,
      'other.hipFlexion': -2,
      'other.kneeFlexion': 7.5,
      'other.ankleFlexion': 8,
    },
    'hinge-down': { 'other.hipFlexion': 0, 'other.kneeFlexion': 5, 'other.ankleFlexion': -5 },
    return: { 'other.hipFlexion': -2, 'other.kneeFlexion': 7.5, 'other.ankleFlexion': 8 },
  },
  contacts: [...flatFoot('working'), ...flatFoot('other', [['start']])],
  meetings: [balanceOn('working', [cycle])],
  stiffness: { 'other.kneeFlexion': 4, 'other.hipFlexion': 4, 'working.hipAbduction': 2, tilt: 8 },
  firstKey: 'start',
  hands: { working: 'relaxed', other: 'grip' },
  // Within reach of the free hand, and out of the way of head and weight.
  props: [
    { kind: 'dumbbell', in: 'other' },
    { kind: 'chair', ahead: 0.92, aside: 0.34 },
  ],
};

/** Deadlifts on one leg: the standing foot stays, the pelvis stands over it. */
export const deadliftStaging: Readonly<Record<LevelName, Staging>> = {
  easier: {
    ground: 'floor',
    adds: both({ pronation: 30 }),
    addsFrom: { 'toes-behind': { 'other.ankleFlexion': -5, 'other.toeExtension': 35 } },
    contacts: [
      ...flatFoot('working'),
      ...flatFoot('other', [['start']]),
      ...ballOfFoot('other', [['toes-behind', 'stand-tall', 'hinge-down', 'pause']]),
    ],
    meetings: [
      {
        ...balanceOn('working', [['toes-behind', 'stand-tall', 'hinge-down', 'pause']]),
        weight: 20,
      },
    ],
    stiffness: { pitch: 3, 'other.kneeFlexion': 2.5 },
    firstKey: 'start',
    hands: { working: 'relaxed', other: 'relaxed' },
  },
  standard: oneLeg,
  harder: oneLeg,
};
