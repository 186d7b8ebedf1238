import { handsAndKnees } from '../base-poses';
import { adapt, instead } from '../caution';
import { stretchRange } from '../dose-ranges';
import type { Stretch } from '../exercise';
import { heldPosition } from '../held-position';

// Only if bending forward feels good. Angles: standard practice, unsourced.

const foldedLeg = { hipFlexion: 120, hipAbduction: 20, kneeFlexion: 150 };
const reachingArm = { shoulderFlexion: 170 };

/** Sitting back on the heels, arms long on the floor. */
export const childsPose: Stretch<'childs-pose'> = {
  kind: 'stretch',
  id: 'childs-pose',
  levels: {
    standard: {
      laterality: 'both',
      startPosition: 'hands-and-knees',
      defaultDose: { kind: 'time', seconds: 20 },
      doseRange: stretchRange,
      equipment: [{ kind: 'mat' }, { kind: 'cushion', optional: true }],
      withoutEquipment: [],
      musclesPrimary: ['erector-spinae', 'latissimus-dorsi'],
      musclesSecondary: ['gluteus-maximus', 'quadratus-lumborum'],
      movement: heldPosition(
        handsAndKnees,
        [
          {
            id: 'sit-back',
            seconds: 3,
            to: {
              trunk: { pitch: 60, bend: 50 },
              workingLeg: foldedLeg,
              otherLeg: foldedLeg,
              workingArm: reachingArm,
              otherArm: reachingArm,
            },
            breath: 'out',
          },
        ],
        { azimuthDegrees: 90, elevationDegrees: 8, heightMetres: 0.3 },
      ),
      cautions: [
        { situation: 'bending-forwards-hurts', swaps: [instead('chest-opener', 'standard')] },
        { situation: 'osteoporosis', swaps: [instead('hamstring-stretch', 'standard')] },
        { situation: 'knee-pain', swaps: [adapt, instead('knees-to-chest', 'standard')] },
        { situation: 'pregnancy', swaps: [adapt] },
      ],
    },
  },
};
