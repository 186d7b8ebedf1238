import type { LevelName } from '../../../exercises/level-name';
import type { Contact, Staging } from '../staging';
import { backDown, both, flatFoot } from './supports';

/** Before the arms go up, the hands lie beside the hips, on the mat or on what they hold. */
const handsBeside = (above: number): readonly Contact[] => [
  { spots: ['working.palm', 'other.palm'], hold: 'resting', above, runs: [['start']] },
];

const feetAndBack: readonly Contact[] = [
  ...backDown,
  ...flatFoot('working', [['start']]),
  ...flatFoot('other', [['start']]),
];

const onBack: Staging = {
  ground: 'mat',
  adds: both({ pronation: 80 }),
  addsFrom: { 'legs-and-arms-up': both({ pronation: 0 }) },
  contacts: [...feetAndBack, ...handsBeside(0)],
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
    contacts: [...feetAndBack, ...handsBeside(0.07)],
    // Palms to the feet, so that no dumbbell's end comes near the mat overhead.
    adds: both({ pronation: 70 }),
    addsFrom: {},
    hands: { working: 'grip', other: 'grip' },
    props: [{ kind: 'dumbbell', in: 'both' }, { kind: 'ankle-weights' }],
  },
};
