import type { LevelName } from '../../../exercises/level-name';
import type { Half } from '../body-parameters';
import { bladeRadius } from '../derived-spots';
import type { Contact, Staging } from '../staging';
import { both, flatFoot } from './supports';

/** The elbow lies where the length of the arm lets it: on the mat or a finger above. */
const armOnMat = (half: Half): readonly Contact[] => [
  { spots: [`${half}.heelOfHand`, `${half}.palm`], hold: 'resting', runs: 'all' },
];

const down = ['start', 'raise-free-knee', 'straighten-free-leg', 'settle'];

const onBack: Staging = {
  ground: 'mat',
  adds: both({ pronation: 80 }),
  contacts: [
    // The back rolls from the middle of the shoulder blades to their tops as the hips rise.
    {
      spots: ['working.bladeRound', 'other.bladeRound'],
      hold: 'planted',
      above: bladeRadius,
      runs: 'all',
    },
    { spots: ['backOfHead'], hold: 'resting', runs: 'all' },
    ...armOnMat('working'),
    ...armOnMat('other'),
    { spots: ['sacrum'], hold: 'touching', above: 0.01, runs: [down] },
    ...flatFoot('working'),
  ],
  stiffness: {
    ...both({ shoulderFlexion: 0.3, kneeFlexion: 3.4, hipFlexion: 3.6 }),
    pitch: 3.6,
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
