import type { LevelName } from '../../../exercises/level-name';
import type { Staging } from '../staging';
import { balanceOn, ballOfFoot, flatFoot, hangingArms } from './supports';

const cycle = ['stand-on-one-leg', 'balance', 'hinge-down', 'pause'];

const oneLeg: Staging = {
  ground: 'floor',
  adds: { ...hangingArms, 'other.pronation': 60, 'working.pronation': 30 },
  addsFrom: {
    // Both legs are of one length, so the free foot is off the floor only with a bent knee.
    'stand-on-one-leg': { 'other.kneeFlexion': 24, 'other.ankleFlexion': -12 },
    'hinge-down': { 'other.kneeFlexion': 5, 'other.ankleFlexion': -5 },
  },
  contacts: [...flatFoot('working'), ...flatFoot('other', [['start']])],
  meetings: [balanceOn('working', [cycle])],
  firstKey: 'start',
  hands: { working: 'relaxed', other: 'grip' },
  props: [{ kind: 'dumbbell', in: 'other' }],
};

/** Deadlifts on one leg: the standing foot stays, the pelvis stands over it. */
export const deadliftStaging: Readonly<Record<LevelName, Staging>> = {
  easier: {
    ground: 'floor',
    adds: hangingArms,
    // High on the toes: a bent leg beside a straight one is short of the floor.
    addsFrom: { 'toes-behind': { 'other.ankleFlexion': -28, 'other.toeExtension': 55 } },
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
