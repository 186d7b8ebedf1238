import { adapt, cautionsOfAll, instead } from '../caution';
import type { Caution } from '../caution';
import { effortRange } from '../dose-ranges';
import type { StrengthExercise } from '../exercise';
import { deadBugHeelTaps, deadBugLongReach, deadBugReach } from '../movements/dead-bug';

// Trains the front of the trunk to keep the back still; hands-and-knees work did more for the deep
// abdominals in 30 women (Emami 2015), so the deep back muscles are secondary here.
const facts = {
  laterality: 'alternating',
  startPosition: 'on-your-back',
  // 5 to 15 a side (Sweat clinic; Liverpool osteopathy).
  doseRange: effortRange(5, 15),
  withoutEquipment: [],
  musclesPrimary: [
    'rectus-abdominis',
    'transversus-abdominis',
    'internal-oblique',
    'external-oblique',
  ],
  musclesSecondary: [
    'multifidus',
    'hip-flexors',
    'quadriceps',
    'deltoids',
    'latissimus-dorsi',
    'diaphragm',
    'pelvic-floor',
  ],
} as const;

// No long flat lying after 16 weeks of pregnancy (NHS, as relayed by the press); the rest: standard
// practice, unsourced.
const cautionsOfEasier: readonly Caution[] = [
  { situation: 'pregnancy', swaps: [instead('weighted-superman', 'easier'), adapt] },
  { situation: 'neck-pain', swaps: [adapt] },
  { situation: 'shoulder-or-wrist-pain', swaps: [adapt] },
  { situation: 'bending-forwards-hurts', swaps: [adapt] },
  { situation: 'high-blood-pressure', swaps: [adapt] },
  ...cautionsOfAll,
];

const heelTaps = instead('dead-bug', 'easier');

const cautions: readonly Caution[] = [
  { situation: 'pregnancy', swaps: [instead('weighted-superman', 'easier'), adapt] },
  { situation: 'neck-pain', swaps: [adapt, heelTaps] },
  { situation: 'shoulder-or-wrist-pain', swaps: [adapt, heelTaps] },
  { situation: 'bending-forwards-hurts', swaps: [adapt, heelTaps] },
  { situation: 'high-blood-pressure', swaps: [adapt, heelTaps] },
  ...cautionsOfAll,
];

/** Heel taps; opposite arm and leg; the same, longer and weighted. */
export const deadBug: StrengthExercise<'dead-bug'> = {
  kind: 'strength',
  id: 'dead-bug',
  levels: {
    easier: {
      ...facts,
      defaultDose: { kind: 'time', seconds: 20 },
      equipment: [{ kind: 'mat' }],
      movement: deadBugHeelTaps,
      cautions: cautionsOfEasier,
    },
    standard: {
      ...facts,
      defaultDose: { kind: 'time', seconds: 30 },
      equipment: [{ kind: 'mat' }],
      movement: deadBugReach,
      cautions,
    },
    harder: {
      ...facts,
      defaultDose: { kind: 'time', seconds: 40 },
      // From 0.5 kg, at most 1.5 kg an ankle and 2 kg a hand: standard practice, unsourced.
      equipment: [
        { kind: 'mat' },
        { kind: 'ankle-weights', weightKg: [0.5, 1.5] },
        { kind: 'dumbbell', weightKg: [0.5, 2] },
      ],
      withoutEquipment: [{ kind: 'mat' }],
      movement: deadBugLongReach,
      cautions,
    },
  },
};
