import type { StretchId } from '../../../exercises/exercise-id';
import type { Half } from '../body-parameters';
import { cushionSize } from '../prop-sizes';
import type { Contact, Staging } from '../staging';
import { halfKneelingStaging, thighHeldStaging } from './mobility';
import { backDown, both, flatFoot, handDown, handOn, hangingArms, kneeDown } from './supports';

// Walking on the spot, as on a treadmill: the foot that carries slides back under the body.
const walkingFoot = (
  half: Half,
  { flat, behind }: { readonly flat: readonly string[]; readonly behind: readonly string[] },
): readonly Contact[] => [
  {
    spots: [`${half}.heel`, `${half}.ball`, `${half}.innerFoot`, `${half}.outerFoot`],
    hold: 'resting',
    runs: [flat],
  },
  { spots: [`${half}.ball`, `${half}.toeTip`], hold: 'resting', runs: [[...flat, ...behind]] },
];

const slowWalk: Staging = {
  ground: 'floor',
  adds: both({ shoulderAbduction: 6 }),
  addsFrom: {
    // The toes of the foot that passes clear the floor.
    'first-foot-passes': { 'other.ankleFlexion': 10 },
    'first-foot-lands': { 'other.ankleFlexion': 2 },
    'second-foot-passes': { 'other.ankleFlexion': 0, 'working.ankleFlexion': 10 },
    'second-foot-lands': { 'other.ankleFlexion': 5, 'working.ankleFlexion': 2 },
  },
  contacts: [
    ...walkingFoot('working', {
      flat: ['start', 'set-off', 'first-foot-passes'],
      behind: ['first-foot-lands'],
    }),
    ...walkingFoot('other', {
      flat: ['start', 'first-foot-lands', 'second-foot-passes'],
      behind: ['set-off'],
    }),
  ],
  firstKey: 'start',
  hands: { working: 'relaxed', other: 'relaxed' },
};

const childsPose: Staging = {
  ground: 'mat',
  adds: both({ pronation: 80, wristFlexion: -80 }),
  addsFrom: { 'sit-back': both({ wristFlexion: 0 }) },
  contacts: [
    ...kneeDown('working'),
    ...kneeDown('other'),
    ...handDown('working', [['start'], ['sit-back', 'breathe-in']]),
    ...handDown('other', [['start'], ['sit-back', 'breathe-in']]),
    {
      spots: ['forehead'],
      hold: 'resting',
      above: cushionSize.high,
      runs: [['sit-back', 'breathe-in']],
    },
  ],
  props: [{ kind: 'cushion', under: 'forehead', at: 'sit-back' }],
  stiffness: both({ footInversion: 1, shoulderAbduction: 1.5, shoulderRotation: 1 }),
  firstKey: 'start',
  hands: { working: 'flat', other: 'flat' },
};

const hugged = ['hug-knees', 'breathe-in'];

const kneesToChest: Staging = {
  ground: 'mat',
  contacts: [
    ...backDown.filter(({ spots }) => !spots.includes('sacrum')),
    { spots: ['sacrum'], hold: 'resting', runs: [['start']] },
    ...flatFoot('working', [['start']]),
    ...flatFoot('other', [['start']]),
  ],
  meetings: [handOn('working', 'working.shin', [hugged]), handOn('other', 'other.shin', [hugged])],
  stiffness: both({ shoulderFlexion: 0.3, shoulderAbduction: 0.2, elbowFlexion: 0.3 }),
  hands: { working: 'flat', other: 'flat' },
};

const hamstringStretch: Staging = {
  ...thighHeldStaging,
  contacts: [...backDown, ...flatFoot('other'), ...flatFoot('working', [['start']])],
};

const drawn = ['draw-in', 'breathe-in'];

const figureFour: Staging = {
  ground: 'mat',
  contacts: [
    ...backDown,
    ...flatFoot('other', [['start', 'cross-ankle']]),
    ...flatFoot('working', [['start']]),
  ],
  meetings: [
    {
      spots: ['working.outerFoot', 'other.kneeCap'],
      axes: [1, 1, 1],
      weight: 400,
      runs: [['cross-ankle', ...drawn]],
    },
    handOn('working', 'other.backOfThigh', [drawn]),
    handOn('other', 'other.backOfThigh', [drawn]),
  ],
  stiffness: {
    ...both({ shoulderFlexion: 0.3, shoulderAbduction: 0.2, elbowFlexion: 0.3 }),
    'working.hipRotation': 0.3,
    'working.hipFlexion': 0.6,
    'working.kneeFlexion': 0.5,
    'working.hipAbduction': 0.3,
    'working.footInversion': 1,
  },
  hands: { working: 'flat', other: 'flat' },
};

const chestOpener: Staging = {
  ground: 'floor',
  adds: hangingArms,
  addsFrom: {
    'open-arms': both({ shoulderAbduction: 70, elbowFlexion: 15, pronation: -60 }),
  },
  contacts: [...flatFoot('working'), ...flatFoot('other')],
  firstKey: 'start',
  hands: { working: 'flat', other: 'flat' },
};

/** How the positions of the cool-down rest on the ground. */
export const stretchStaging: Readonly<Record<StretchId, Staging>> = {
  'slow-walk': slowWalk,
  'childs-pose': childsPose,
  'knees-to-chest': kneesToChest,
  'hamstring-stretch': hamstringStretch,
  'hip-flexor-stretch': { ...halfKneelingStaging, firstKey: 'start' },
  'figure-four': figureFour,
  'chest-opener': chestOpener,
};
