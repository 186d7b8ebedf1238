import { adapt, askProfessional, cautionsOfAll, instead } from '../caution';
import type { Caution } from '../caution';
import { effortRange } from '../dose-ranges';
import type { StrengthExercise } from '../exercise';
import { deepSingleLegHinge, kickstandHinge, singleLegHinge } from '../movements/single-leg-rdl';

// Measured: gluteus maximus and medius 59 % of their maximum each (Distefano 2009); more gluteus
// medius and biceps femoris than the two-leg deadlift (Diamant 2021).
const facts = {
  laterality: 'sides',
  startPosition: 'standing',
  // 5 to 12 a side around ACSM's 8 to 12 (2009).
  doseRange: effortRange(5, 12),
  musclesPrimary: ['gluteus-maximus', 'gluteus-medius', 'hamstrings'],
  musclesSecondary: [
    'erector-spinae',
    'multifidus',
    'adductors',
    'transversus-abdominis',
    'external-oblique',
    'internal-oblique',
    'latissimus-dorsi',
    'ankle-stabilisers',
    'calves',
  ],
} as const;

// A hinge with a straight back is the recommended way to bend with osteoporosis (Royal Osteoporosis
// Society 2022); not in the first hour of the day where bending hurts then (Snook); the rest:
// standard practice, unsourced.
const cautionsOfEasier: readonly Caution[] = [
  { situation: 'poor-balance', swaps: [adapt] },
  {
    situation: 'bending-forwards-hurts',
    swaps: [adapt, instead('weighted-superman', 'standard'), instead('dead-bug', 'standard')],
  },
  { situation: 'osteoporosis', swaps: [adapt, askProfessional] },
  { situation: 'high-blood-pressure', swaps: [adapt, askProfessional] },
  { situation: 'hamstring-strain', swaps: [adapt, instead('dead-bug', 'standard')] },
  { situation: 'pregnancy', swaps: [adapt] },
  ...cautionsOfAll,
];

const easier = instead('single-leg-rdl', 'easier');

const cautions: readonly Caution[] = cautionsOfEasier.map(({ situation, swaps }) => ({
  situation,
  swaps: cautionsOfAll.some((ofAll) => ofAll.situation === situation) ? swaps : [easier, ...swaps],
}));

/** Kickstand hinge; on one leg; deep and weighted on one leg. */
export const singleLegRdl: StrengthExercise<'single-leg-rdl'> = {
  kind: 'strength',
  id: 'single-leg-rdl',
  levels: {
    easier: {
      ...facts,
      defaultDose: { kind: 'time', seconds: 20 },
      equipment: [{ kind: 'wall', optional: true }],
      withoutEquipment: [],
      movement: kickstandHinge,
      cautions: cautionsOfEasier,
    },
    standard: {
      ...facts,
      defaultDose: { kind: 'time', seconds: 30 },
      // Weights of all levels: standard practice, unsourced.
      equipment: [
        { kind: 'dumbbell', weightKg: [4, 6], optional: true },
        { kind: 'chair', optional: true },
      ],
      withoutEquipment: [],
      movement: singleLegHinge,
      cautions,
    },
    harder: {
      ...facts,
      defaultDose: { kind: 'time', seconds: 40 },
      equipment: [
        { kind: 'dumbbell', weightKg: [6, 12] },
        { kind: 'chair', optional: true },
      ],
      withoutEquipment: [{ kind: 'wall', optional: true }],
      movement: deepSingleLegHinge,
      cautions,
    },
  },
};
