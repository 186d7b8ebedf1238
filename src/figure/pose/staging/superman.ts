import type { LevelName } from '../../../exercises/level-name';
import type { Half } from '../body-parameters';
import { towelSize } from '../prop-sizes';
import type { Contact, Runs, Staging, Via } from '../staging';
import { both, handDown, kneeDown } from './supports';

const rest = ['start', 'reach-long', 'grip-weight', 'rest'];

const armDown = (half: Half, runs: Runs, above = 0): Contact => ({
  spots: [`${half}.heelOfHand`, `${half}.palm`],
  hold: 'resting',
  above,
  runs,
});
const toesDown = (half: Half, runs: Runs): Contact => ({
  spots: [`${half}.toeTip`],
  hold: 'touching',
  runs,
});

/** The forehead rests on a folded towel. */
const onTowel: Contact = {
  spots: ['forehead'],
  hold: 'resting',
  above: towelSize.high,
  runs: [rest],
};

const prone: Staging = {
  ground: 'mat',
  stiffness: { ...both({ shoulderFlexion: 0.7 }), pitch: 4, bend: 4 },
  adds: both({ pronation: 85 }),
  contacts: [{ spots: ['belly'], hold: 'planted', runs: 'all' }, onTowel],
  hands: { working: 'flat', other: 'flat' },
  props: [{ kind: 'towel', under: 'forehead', at: 'rest' }],
};

// The foot leaves the floor first, then the leg grows long.
const legClear: Via = {
  share: 0.5,
  at: { 'working.hipFlexion': 42, 'working.kneeFlexion': 70, 'working.ankleFlexion': -25 },
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
    stiffness: { ...both({ hipFlexion: 3, kneeFlexion: 3 }), pitch: 1.2, bend: 3 },
    vias: { reach: [legClear], return: [legClear] },
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
    contacts: [
      ...prone.contacts,
      toesDown('working', [rest]),
      toesDown('other', [rest]),
      // The dumbbell between the hands lies on the mat.
      armDown('working', [rest], 0.05),
      armDown('other', [rest], 0.05),
    ],
    // One hand on each end of the dumbbell.
    adds: both({ pronation: 0 }),
    gaps: [{ spots: ['working.palm', 'other.palm'], metres: 0.278, runs: 'all' }],
    hands: { working: 'ball', other: 'ball' },
    props: [...(prone.props ?? []), { kind: 'dumbbell', in: 'palms' }],
  },
};
