import { onBackKneesBent } from '../base-poses';
import { adapt } from '../caution';
import { stretchRange } from '../dose-ranges';
import type { Stretch } from '../exercise';
import { heldPosition } from '../held-position';

// On the back, one leg up, knee nearly straight (NHS stretches after exercise). Angles: standard
// practice, unsourced.

const holdsThigh = { shoulderFlexion: 30, shoulderAbduction: 0, elbowFlexion: 15 };

/** One leg up, held behind the thigh; the other foot flat. */
export const hamstringStretch: Stretch<'hamstring-stretch'> = {
  kind: 'stretch',
  id: 'hamstring-stretch',
  levels: {
    standard: {
      laterality: 'sides',
      startPosition: 'on-your-back',
      defaultDose: { kind: 'time', seconds: 20 },
      doseRange: stretchRange,
      equipment: [{ kind: 'mat' }, { kind: 'towel', optional: true }],
      withoutEquipment: [],
      musclesPrimary: ['hamstrings'],
      musclesSecondary: ['calves'],
      movement: heldPosition(
        onBackKneesBent,
        [
          {
            id: 'hold-thigh',
            seconds: 2,
            to: {
              workingLeg: { hipFlexion: 90, kneeFlexion: 90, ankleFlexion: 0 },
              workingArm: holdsThigh,
              otherArm: holdsThigh,
            },
            breath: 'in',
          },
          {
            id: 'straighten',
            seconds: 2,
            to: { workingLeg: { kneeFlexion: 15 } },
            breath: 'out',
          },
        ],
        { azimuthDegrees: 90, elevationDegrees: 8, heightMetres: 0.4 },
      ),
      cautions: [
        { situation: 'hamstring-strain', swaps: [adapt] },
        { situation: 'pregnancy', swaps: [adapt] },
        { situation: 'neck-pain', swaps: [adapt] },
      ],
    },
  },
};
