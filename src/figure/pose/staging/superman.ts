import type { LevelName } from '../../../exercises/level-name';
import type { Half } from '../body-parameters';
import type { Contact, Runs, Staging } from '../staging';
import { both, handDown, kneeDown } from './supports';

const rest = ['start', 'reach-long', 'grip-weight', 'rest'];

const armDown = (half: Half, runs: Runs): Contact => ({
  spots: [`${half}.heelOfHand`, `${half}.fingertips`],
  hold: 'resting',
  runs,
});
const toesDown = (half: Half, runs: Runs): Contact => ({
  spots: [`${half}.toeTip`],
  hold: 'resting',
  runs,
});

const prone: Staging = {
  ground: 'mat',
  adds: both({ pronation: 85 }),
  contacts: [
    { spots: ['frontOfPelvis'], hold: 'planted', runs: 'all' },
    { spots: ['working.hipBone', 'other.hipBone'], hold: 'resting', runs: 'all' },
    { spots: ['chest'], hold: 'resting', runs: [rest] },
  ],
  hands: { working: 'flat', other: 'flat' },
};

const hold = ['start', 'brace', 'settle'];

/** Face down: the front of the pelvis stays, and the arm and leg that do not lift. */
export const supermanStaging: Readonly<Record<LevelName, Staging>> = {
  easier: {
    ground: 'mat',
    adds: both({ pronation: 80, wristFlexion: -80 }),
    addsFrom: {
      reach: { 'other.wristFlexion': 0, 'other.pronation': 0 },
      return: { 'other.wristFlexion': -80, 'other.pronation': 80 },
    },
    contacts: [
      ...handDown('working'),
      ...handDown('other', [hold]),
      ...kneeDown('working', [hold]),
      ...kneeDown('other'),
    ],
    hands: { working: 'flat', other: 'flat' },
  },
  standard: {
    ...prone,
    contacts: [
      ...prone.contacts,
      armDown('working', 'all'),
      armDown('other', [rest]),
      toesDown('working', [rest]),
      toesDown('other', 'all'),
    ],
  },
  harder: {
    ...prone,
    contacts: [...prone.contacts, toesDown('working', [rest]), toesDown('other', [rest])],
    gaps: [{ spots: ['working.palm', 'other.palm'], metres: 0.13, runs: 'all' }],
    hands: { working: 'grip', other: 'grip' },
    props: [{ kind: 'dumbbell', in: 'palms' }],
  },
};
