import { adapt, cautionsOfAll, instead } from '../caution';
import type { Caution } from '../caution';
import { effortRange, holdRange } from '../dose-ranges';
import type { StrengthExercise } from '../exercise';
import {
  sidePlankDrives,
  sidePlankFromKnees,
  sidePlankLongDrives,
} from '../movements/side-plank-knee-drive';

// Measured in side planks: gluteus medius 74 to 103 % of the maximum (table in Int J Sports Phys
// Ther 2014), external oblique above 45 % (Ekstrom 2007).
const facts = {
  laterality: 'sides',
  startPosition: 'on-your-side',
  withoutEquipment: [],
  musclesPrimary: ['external-oblique', 'internal-oblique', 'quadratus-lumborum', 'gluteus-medius'],
  musclesSecondary: [
    'transversus-abdominis',
    'erector-spinae',
    'multifidus',
    'gluteus-maximus',
    'gluteus-minimus',
    'deltoids',
    'serratus-anterior',
    'hip-flexors',
    // The rectus femoris of the top leg, which helps to lift the knee.
    'quadriceps',
  ],
} as const;

const fromKnees = instead('side-plank-knee-drive', 'easier');

// Short holds with an easy breath for high blood pressure (Heart Research UK); the rest: standard
// practice, unsourced.
const cautionsOfEasier: readonly Caution[] = [
  {
    situation: 'shoulder-or-wrist-pain',
    swaps: [instead('dead-bug', 'standard'), instead('single-leg-bridge', 'standard')],
  },
  { situation: 'high-blood-pressure', swaps: [adapt] },
  { situation: 'pregnancy', swaps: [adapt] },
  { situation: 'osteoporosis', swaps: [adapt] },
  ...cautionsOfAll,
];

const cautions: readonly Caution[] = [
  {
    situation: 'shoulder-or-wrist-pain',
    swaps: [instead('dead-bug', 'standard'), instead('single-leg-bridge', 'standard')],
  },
  { situation: 'high-blood-pressure', swaps: [fromKnees, adapt] },
  { situation: 'pregnancy', swaps: [fromKnees] },
  { situation: 'osteoporosis', swaps: [fromKnees] },
  { situation: 'poor-balance', swaps: [fromKnees] },
  ...cautionsOfAll,
];

/** Side plank from the knees, held; with knee drives; with long, weighted knee drives. */
export const sidePlankKneeDrive: StrengthExercise<'side-plank-knee-drive'> = {
  kind: 'strength',
  id: 'side-plank-knee-drive',
  levels: {
    easier: {
      ...facts,
      defaultDose: { kind: 'time', seconds: 15 },
      doseRange: holdRange,
      equipment: [{ kind: 'mat' }],
      movement: sidePlankFromKnees,
      cautions: cautionsOfEasier,
    },
    standard: {
      ...facts,
      defaultDose: { kind: 'time', seconds: 30 },
      // 5 to 12 drives a side: standard practice, unsourced.
      doseRange: effortRange(5, 12),
      equipment: [{ kind: 'mat' }],
      movement: sidePlankDrives,
      cautions,
    },
    harder: {
      ...facts,
      defaultDose: { kind: 'time', seconds: 40 },
      doseRange: effortRange(5, 12),
      // 0.5 to 1 kg: standard practice, unsourced.
      equipment: [{ kind: 'mat' }, { kind: 'ankle-weights', weightKg: [0.5, 1], optional: true }],
      movement: sidePlankLongDrives,
      cautions,
    },
  },
};
