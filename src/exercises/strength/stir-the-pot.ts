import { adapt, askProfessional, cautionsOfAll, instead } from '../caution';
import type { Caution } from '../caution';
import { holdRange } from '../dose-ranges';
import type { StrengthExercise } from '../exercise';
import { floorPlank, largeCircles, smallCircles } from '../movements/stir-the-pot';

// No measurement of this exercise was found; the nearest, a roll-out on the ball, gave 46 to 53 % of
// the maximum in the abdominal muscles (Escamilla 2010).
const facts = {
  musclesPrimary: [
    'rectus-abdominis',
    'external-oblique',
    'internal-oblique',
    'transversus-abdominis',
  ],
  musclesSecondary: [
    'serratus-anterior',
    'latissimus-dorsi',
    'deltoids',
    'pectorals',
    'erector-spinae',
    'multifidus',
    'gluteus-maximus',
    'quadriceps',
  ],
} as const;

const onBall = {
  ...facts,
  laterality: 'directions',
  startPosition: 'forearms-on-ball',
  // 10 to 30 s and about 10 circles each way are usual (Chicago Chiro Sports 2013; National Post on
  // McGill). Widened to 45 s, so that every exercise can take the 40 s of the strong circuit.
  doseRange: { minSeconds: 10, maxSeconds: 45, minReps: 3, maxReps: 10 },
  equipment: [{ kind: 'swiss-ball' }, { kind: 'mat' }],
  withoutEquipment: [{ kind: 'mat' }, { kind: 'towel', optional: true }],
} as const;

// Breath-holding raises blood pressure (Heart Research UK); the rest: standard practice, unsourced.
const cautionsOfEasier: readonly Caution[] = [
  {
    situation: 'shoulder-or-wrist-pain',
    swaps: [instead('dead-bug', 'standard'), instead('single-leg-bridge', 'standard')],
  },
  { situation: 'high-blood-pressure', swaps: [adapt, instead('dead-bug', 'easier')] },
  { situation: 'pregnancy', swaps: [instead('weighted-superman', 'easier'), askProfessional] },
  { situation: 'bending-backwards-hurts', swaps: [adapt, instead('dead-bug', 'easier')] },
  ...cautionsOfAll,
];

const cautions: readonly Caution[] = [
  ...cautionsOfEasier,
  { situation: 'poor-balance', swaps: [instead('stir-the-pot', 'easier'), adapt] },
];

/** Floor plank, held; small circles on the ball; large circles. */
export const stirThePot: StrengthExercise<'stir-the-pot'> = {
  kind: 'strength',
  id: 'stir-the-pot',
  levels: {
    easier: {
      ...facts,
      laterality: 'both',
      startPosition: 'forearms',
      defaultDose: { kind: 'time', seconds: 15 },
      doseRange: holdRange,
      equipment: [{ kind: 'mat' }],
      withoutEquipment: [],
      movement: floorPlank,
      cautions: cautionsOfEasier,
    },
    standard: {
      ...onBall,
      // 15 to 20 s each way come before 30 (National Post on McGill).
      defaultDose: { kind: 'time', seconds: 20 },
      movement: smallCircles,
      cautions,
    },
    harder: {
      ...onBall,
      defaultDose: { kind: 'time', seconds: 30 },
      movement: largeCircles,
      cautions,
    },
  },
};
