import { adapt, askProfessional, cautionsOfAll, instead } from '../caution';
import type { Caution } from '../caution';
import { effortRange } from '../dose-ranges';
import type { StrengthExercise } from '../exercise';
import {
  lungeWithTurn,
  lungeWithTurnAndBall,
  splitSquatWithTurn,
} from '../movements/forward-lunge-rotation';

// Jefit and Fitforce FX name the muscles; measured: gluteus medius 48 % of its maximum (Distefano
// 2009), above 45 % only in the vastus medialis (Ekstrom 2007).
const facts = {
  laterality: 'sides',
  startPosition: 'standing',
  // 5 to 15 a side around ACSM's 8 to 12 (2009).
  doseRange: effortRange(5, 15),
  withoutEquipment: [],
  musclesPrimary: ['quadriceps', 'gluteus-maximus', 'gluteus-medius'],
  musclesSecondary: [
    'hamstrings',
    'adductors',
    'gluteus-minimus',
    'hip-flexors',
    'external-oblique',
    'internal-oblique',
    'erector-spinae',
    'transversus-abdominis',
    'calves',
  ],
} as const;

// Straight back and hip hinge, no loaded twist, with osteoporosis (Royal Osteoporosis Society 2022);
// fall risk in pregnancy (NHS, as relayed by the press); the rest: standard practice, unsourced.
const cautions: readonly Caution[] = [
  {
    situation: 'knee-pain',
    swaps: [
      instead('forward-lunge-rotation', 'easier'),
      adapt,
      instead('single-leg-bridge', 'easier'),
    ],
  },
  { situation: 'twisting-hurts', swaps: [adapt] },
  {
    situation: 'osteoporosis',
    swaps: [instead('single-leg-rdl', 'easier'), adapt, askProfessional],
  },
  { situation: 'poor-balance', swaps: [instead('forward-lunge-rotation', 'easier'), adapt] },
  { situation: 'pregnancy', swaps: [instead('forward-lunge-rotation', 'easier'), adapt] },
  ...cautionsOfAll,
];

const cautionsOfEasier: readonly Caution[] = [
  { situation: 'knee-pain', swaps: [adapt, instead('single-leg-bridge', 'easier')] },
  { situation: 'twisting-hurts', swaps: [adapt] },
  { situation: 'osteoporosis', swaps: [adapt, askProfessional] },
  { situation: 'poor-balance', swaps: [adapt] },
  { situation: 'pregnancy', swaps: [adapt] },
  ...cautionsOfAll,
];

/** Split squat in place; lunge with a turn; the same with a ball. */
export const forwardLungeRotation: StrengthExercise<'forward-lunge-rotation'> = {
  kind: 'strength',
  id: 'forward-lunge-rotation',
  levels: {
    easier: {
      ...facts,
      defaultDose: { kind: 'time', seconds: 20 },
      equipment: [{ kind: 'wall', optional: true }],
      movement: splitSquatWithTurn,
      cautions: cautionsOfEasier,
    },
    standard: {
      ...facts,
      defaultDose: { kind: 'time', seconds: 30 },
      equipment: [],
      movement: lungeWithTurn,
      cautions,
    },
    harder: {
      ...facts,
      defaultDose: { kind: 'time', seconds: 40 },
      // 2 to 4 kg: standard practice, unsourced.
      equipment: [{ kind: 'medicine-ball', weightKg: [2, 4] }],
      movement: lungeWithTurnAndBall,
      cautions,
    },
  },
};
