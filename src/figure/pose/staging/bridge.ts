import type { LevelName } from '../../../exercises/level-name';
import type { Half } from '../body-parameters';
import type { Contact, Staging } from '../staging';
import { both, flatFoot, upperBackDown } from './supports';

const armOnMat = (half: Half): readonly Contact[] => [
  { spots: [`${half}.elbow`, `${half}.heelOfHand`, `${half}.palm`], hold: 'resting', runs: 'all' },
];

const down = ['start', 'raise-free-knee', 'straighten-free-leg', 'settle'];

const onBack: Staging = {
  ground: 'mat',
  adds: both({ pronation: 80 }),
  contacts: [
    ...upperBackDown,
    ...armOnMat('working'),
    ...armOnMat('other'),
    { spots: ['sacrum'], hold: 'touching', runs: [down] },
    ...flatFoot('working'),
  ],
  stiffness: {
    ...both({ shoulderFlexion: 0.3, kneeFlexion: 2.8, hipFlexion: 3.8 }),
    pitch: 2.4,
    bend: 2.8,
    neck: 0.3,
  },
  firstKey: 'lift',
  hands: { working: 'flat', other: 'flat' },
};

const oneFoot: Staging = {
  ...onBack,
  contacts: [...onBack.contacts, ...flatFoot('other', [['start']])],
};

/** Bridges: shoulders, head, arms and the working foot stay down while the hips rise. */
export const bridgeStaging: Readonly<Record<LevelName, Staging>> = {
  easier: { ...onBack, contacts: [...onBack.contacts, ...flatFoot('other')] },
  standard: oneFoot,
  harder: oneFoot,
};
