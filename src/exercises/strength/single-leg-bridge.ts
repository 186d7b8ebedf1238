import { adapt, cautionsOfAll, instead } from '../caution';
import type { Caution } from '../caution';
import { effortRange } from '../dose-ranges';
import type { StrengthExercise } from '../exercise';
import {
  bridgeBothLegs,
  bridgeKneeHugged,
  bridgeLegStraight,
} from '../movements/single-leg-bridge';

// Measured, one leg against two: gluteus medius 47 to 55 against 28 %, gluteus maximus 40 to 54
// against 25 % of the maximum (table in Int J Sports Phys Ther 2014).
const facts = {
  startPosition: 'on-your-back',
  // 5 to 10 (APC Physio Ireland), 8 to 12 (ACE), up to 15 a side.
  doseRange: effortRange(5, 15),
  equipment: [{ kind: 'mat' }],
  withoutEquipment: [],
  musclesPrimary: ['gluteus-maximus', 'gluteus-medius'],
  musclesSecondary: [
    'hamstrings',
    'erector-spinae',
    'multifidus',
    'internal-oblique',
    'transversus-abdominis',
    'quadriceps',
  ],
} as const;

// No long flat lying after 16 weeks of pregnancy (NHS, as relayed by the press); no held breath with
// high blood pressure (Heart Research UK); the rest: standard practice, unsourced.
const cautionsOfEasier: readonly Caution[] = [
  { situation: 'bending-backwards-hurts', swaps: [adapt, instead('dead-bug', 'standard')] },
  { situation: 'hamstring-strain', swaps: [adapt, instead('dead-bug', 'standard')] },
  { situation: 'pregnancy', swaps: [adapt, instead('single-leg-rdl', 'easier')] },
  { situation: 'high-blood-pressure', swaps: [adapt] },
  { situation: 'neck-pain', swaps: [adapt] },
  ...cautionsOfAll,
];

const twoLegs = instead('single-leg-bridge', 'easier');

const cautions: readonly Caution[] = [
  { situation: 'bending-backwards-hurts', swaps: [twoLegs, instead('dead-bug', 'standard')] },
  { situation: 'hamstring-strain', swaps: [twoLegs, adapt] },
  { situation: 'pregnancy', swaps: [instead('single-leg-rdl', 'easier'), adapt] },
  { situation: 'high-blood-pressure', swaps: [twoLegs, adapt] },
  { situation: 'neck-pain', swaps: [adapt] },
  ...cautionsOfAll,
];

/** Bridge on both legs; on one; on one with the free leg straight and a long hold. */
export const singleLegBridge: StrengthExercise<'single-leg-bridge'> = {
  kind: 'strength',
  id: 'single-leg-bridge',
  levels: {
    easier: {
      ...facts,
      laterality: 'both',
      defaultDose: { kind: 'time', seconds: 30 },
      movement: bridgeBothLegs,
      cautions: cautionsOfEasier,
    },
    standard: {
      ...facts,
      laterality: 'sides',
      defaultDose: { kind: 'time', seconds: 30 },
      movement: bridgeKneeHugged,
      cautions,
    },
    harder: {
      ...facts,
      laterality: 'sides',
      defaultDose: { kind: 'time', seconds: 40 },
      movement: bridgeLegStraight,
      cautions,
    },
  },
};
