import { halfKneeling } from '../base-poses';
import { adapt } from '../caution';
import { stretchRange } from '../dose-ranges';
import type { Stretch } from '../exercise';
import { heldPosition } from '../held-position';
import { glideForward, tuckTail } from '../hip-flexor-glide';

/** Half kneeling, tail tucked, hips forward, held (Rebalance PT; Running Strong). */
export const hipFlexorStretch: Stretch<'hip-flexor-stretch'> = {
  kind: 'stretch',
  id: 'hip-flexor-stretch',
  levels: {
    standard: {
      laterality: 'sides',
      startPosition: 'half-kneeling',
      defaultDose: { kind: 'time', seconds: 20 },
      doseRange: stretchRange,
      equipment: [{ kind: 'mat' }, { kind: 'cushion', optional: true }],
      withoutEquipment: [],
      musclesPrimary: ['hip-flexors'],
      musclesSecondary: ['quadriceps'],
      movement: heldPosition(
        halfKneeling,
        [
          { id: 'tuck', seconds: 1, to: tuckTail, breath: 'in' },
          { id: 'glide-forward', seconds: 2, to: glideForward, breath: 'out' },
        ],
        { azimuthDegrees: 90, elevationDegrees: 5, heightMetres: 0.6 },
      ),
      cautions: [
        { situation: 'knee-pain', swaps: [adapt] },
        { situation: 'poor-balance', swaps: [adapt] },
      ],
    },
  },
};
