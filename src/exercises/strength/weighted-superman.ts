import { adapt, askProfessional, cautionsOfAll, instead } from '../caution';
import type { Caution } from '../caution';
import { effortRange } from '../dose-ranges';
import type { StrengthExercise } from '../exercise';
import { alternateSuperman, bilateralSuperman, birdDog } from '../movements/weighted-superman';

// Recorded in supermans: longissimus and iliocostalis (Reiser 2017); the rest: standard practice,
// unsourced.
const facts = {
  // 6 to 15 an effort (standard practice, unsourced; Reiser 2017 used sets of 10).
  doseRange: effortRange(6, 15),
  withoutEquipment: [],
  musclesPrimary: ['erector-spinae', 'multifidus', 'gluteus-maximus'],
  musclesSecondary: [
    'hamstrings',
    'deltoids',
    'rhomboids',
    'trapezius',
    'latissimus-dorsi',
    'quadratus-lumborum',
  ],
} as const;

const birdDogInstead = instead('weighted-superman', 'easier');

// Lying extension loads the spine most, moving the leg with a still spine least (Callaghan, Gunning
// and McGill 1998); extensor work is welcome with osteoporosis, small and unweighted (Royal
// Osteoporosis Society 2022); no prone lying with a bump: standard practice, unsourced.
const backBends: Caution = {
  situation: 'bending-backwards-hurts',
  swaps: [birdDogInstead, instead('dead-bug', 'standard'), instead('single-leg-bridge', 'easier')],
};

const cautions: readonly Caution[] = [
  backBends,
  { situation: 'osteoporosis', swaps: [adapt, askProfessional] },
  { situation: 'pregnancy', swaps: [birdDogInstead] },
  { situation: 'shoulder-or-wrist-pain', swaps: [adapt] },
  { situation: 'neck-pain', swaps: [adapt] },
  ...cautionsOfAll,
];

const cautionsOfHarder: readonly Caution[] = [
  backBends,
  {
    situation: 'osteoporosis',
    swaps: [instead('weighted-superman', 'standard'), askProfessional],
  },
  { situation: 'pregnancy', swaps: [birdDogInstead] },
  { situation: 'shoulder-or-wrist-pain', swaps: [instead('weighted-superman', 'standard')] },
  { situation: 'neck-pain', swaps: [instead('weighted-superman', 'standard')] },
  { situation: 'high-blood-pressure', swaps: [instead('weighted-superman', 'standard')] },
  ...cautionsOfAll,
];

const cautionsOfEasier: readonly Caution[] = [
  { situation: 'shoulder-or-wrist-pain', swaps: [instead('dead-bug', 'standard')] },
  { situation: 'knee-pain', swaps: [adapt] },
  { situation: 'bending-backwards-hurts', swaps: [adapt, instead('dead-bug', 'standard')] },
  ...cautionsOfAll,
];

/** Bird dog; one arm and the opposite leg, lying; both arms and legs with a weight. */
export const weightedSuperman: StrengthExercise<'weighted-superman'> = {
  kind: 'strength',
  id: 'weighted-superman',
  levels: {
    easier: {
      ...facts,
      laterality: 'alternating',
      startPosition: 'hands-and-knees',
      defaultDose: { kind: 'time', seconds: 20 },
      equipment: [{ kind: 'mat' }],
      movement: birdDog,
      cautions: cautionsOfEasier,
    },
    standard: {
      ...facts,
      laterality: 'alternating',
      startPosition: 'face-down',
      defaultDose: { kind: 'time', seconds: 30 },
      equipment: [{ kind: 'mat' }, { kind: 'towel', optional: true }],
      movement: alternateSuperman,
      cautions,
    },
    harder: {
      ...facts,
      laterality: 'both',
      startPosition: 'face-down',
      defaultDose: { kind: 'time', seconds: 30 },
      // 1 to 3 kg: standard practice, unsourced.
      equipment: [
        { kind: 'mat' },
        { kind: 'dumbbell', weightKg: [1, 3] },
        { kind: 'towel', optional: true },
      ],
      withoutEquipment: [{ kind: 'mat' }, { kind: 'bottle', optional: true }],
      movement: bilateralSuperman,
      cautions: cautionsOfHarder,
    },
  },
};
