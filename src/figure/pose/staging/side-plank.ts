import type { LevelName } from '../../../exercises/level-name';
import type { Contact, Meeting, Staging } from '../staging';
import { handOn } from './supports';

const up = ['lift-hips', 'arm-up', 'breathe-in'];
const straight = ['start', 'set-elbow', ...up];

const forearm: readonly Contact[] = [
  // The wrist as well, or the forearm would turn while the hips rise.
  { spots: ['working.elbow', 'working.outerWrist'], hold: 'planted', runs: 'all' },
  { spots: ['working.edgeOfHand'], hold: 'resting', runs: 'all' },
];
const hipDown: Contact = {
  spots: ['working.outerHip'],
  hold: 'resting',
  runs: [['start', 'set-elbow']],
};
/** One foot on the other. */
const stacked = (runs: readonly string[]): Meeting => ({
  spots: ['other.innerFoot', 'working.innerFoot'],
  axes: [1, 1, 1],
  weight: 300,
  runs: [runs],
});

const onFeet: Staging = {
  ground: 'mat',
  contacts: [...forearm, hipDown, { spots: ['working.outerFoot'], hold: 'planted', runs: 'all' }],
  meetings: [stacked(straight), handOn('other', 'other.iliacCrest')],
  stiffness: {
    pitch: 3,
    sideBend: 2,
    bend: 2,
    'working.shoulderAbduction': 2,
    'other.hipAbduction': 1.42,
  },
  firstKey: 'lift-hips',
  hands: { working: 'fist', other: 'flat' },
};

/** Side planks: the forearm and the edge of the lower foot, or the lower knee, stay. */
export const sidePlankStaging: Readonly<Record<LevelName, Staging>> = {
  easier: {
    ...onFeet,
    contacts: [
      ...forearm,
      hipDown,
      { spots: ['working.outerKnee'], hold: 'planted', runs: 'all' },
      { spots: ['working.outerFoot'], hold: 'resting', runs: 'all' },
    ],
    meetings: [stacked(straight), handOn('other', 'other.iliacCrest')],
  },
  standard: onFeet,
  harder: {
    ...onFeet,
    meetings: [
      stacked(straight),
      handOn('other', 'other.iliacCrest', [['start', 'set-elbow', 'lift-hips']]),
    ],
  },
};
