import type { LevelName } from '../../../exercises/level-name';
import type { Staging } from '../staging';
import { backDown, both, flatFoot } from './supports';

const onBack: Staging = {
  ground: 'mat',
  contacts: [
    ...backDown,
    ...flatFoot('working', [['start']]),
    ...flatFoot('other', [['start']]),
    { spots: ['working.palm', 'other.palm'], hold: 'touching', runs: [['start']] },
  ],
  stiffness: {
    bend: 3,
    'working.hipFlexion': 4,
    'working.kneeFlexion': 2.5,
  },
  firstKey: 'legs-and-arms-up',
  hands: { working: 'flat', other: 'flat' },
};

/** Dead bugs: the back stays on the mat. */
export const deadBugStaging: Readonly<Record<LevelName, Staging>> = {
  easier: {
    ...onBack,
    contacts: [
      ...onBack.contacts,
      { spots: ['working.heel'], hold: 'planted', runs: [['tap-heel', 'pause']] },
    ],
  },
  standard: onBack,
  harder: {
    ...onBack,
    // Palms to the feet, so that no dumbbell's end comes near the mat overhead.
    adds: both({ pronation: 70 }),
    hands: { working: 'grip', other: 'grip' },
    props: [{ kind: 'dumbbell', in: 'both' }, { kind: 'ankle-weights' }],
  },
};
