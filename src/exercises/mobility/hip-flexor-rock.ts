import { halfKneeling } from '../base-poses';
import { adapt } from '../caution';
import type { MobilityDrill } from '../exercise';
import { glideForward, glideBack, tuckTail } from '../hip-flexor-glide';
import type { Movement } from '../movement';

// 8 rocks a side with a hold of 2 s (pattern: Rebalance PT; Running Strong); such stretching changed
// the hip's range but not how the pelvis moves in running (Kentucky thesis), so promise little.
// Tempo: standard practice, unsourced.

const rock: Movement = {
  start: halfKneeling,
  setUp: [{ id: 'tuck', seconds: 1, to: tuckTail, breath: 'out' }],
  cycle: [
    { id: 'glide-forward', seconds: 2, to: glideForward, breath: 'out' },
    { id: 'hold', seconds: 2, to: {}, breath: 'easy' },
    { id: 'glide-back', seconds: 2, to: glideBack, breath: 'in' },
  ],
  alternates: false,
  countsReps: true,
  camera: { azimuthDegrees: 90, elevationDegrees: 5, heightMetres: 0.6 },
};

/** Rocking forward in half kneeling until the front of the rear hip stretches. */
export const hipFlexorRock: MobilityDrill<'hip-flexor-rock'> = {
  kind: 'mobility',
  id: 'hip-flexor-rock',
  levels: {
    standard: {
      laterality: 'sides',
      startPosition: 'half-kneeling',
      defaultDose: { kind: 'reps', reps: 8 },
      doseRange: { minSeconds: 20, maxSeconds: 90, minReps: 3, maxReps: 12 },
      equipment: [{ kind: 'mat' }, { kind: 'cushion', optional: true }],
      withoutEquipment: [],
      musclesPrimary: ['hip-flexors'],
      musclesSecondary: ['quadriceps', 'gluteus-maximus', 'transversus-abdominis'],
      movement: rock,
      cautions: [
        { situation: 'knee-pain', swaps: [adapt] },
        { situation: 'poor-balance', swaps: [adapt] },
      ],
    },
  },
};
