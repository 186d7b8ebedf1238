import { onBackKneesBent } from '../base-poses';
import { instead } from '../caution';
import { stretchRange } from '../dose-ranges';
import type { Stretch } from '../exercise';
import { heldPosition } from '../held-position';

// Only if bending forward feels good. Angles: standard practice, unsourced.

const huggedLeg = { hipFlexion: 120, kneeFlexion: 130, ankleFlexion: 0 };
const huggingArm = { shoulderFlexion: 23, shoulderAbduction: 0, elbowFlexion: 62 };

/** On the back, both knees hugged. */
export const kneesToChest: Stretch<'knees-to-chest'> = {
  kind: 'stretch',
  id: 'knees-to-chest',
  levels: {
    standard: {
      laterality: 'both',
      startPosition: 'on-your-back',
      defaultDose: { kind: 'time', seconds: 20 },
      doseRange: stretchRange,
      equipment: [{ kind: 'mat' }],
      withoutEquipment: [],
      musclesPrimary: ['erector-spinae', 'gluteus-maximus'],
      musclesSecondary: ['multifidus', 'quadratus-lumborum'],
      movement: heldPosition(
        onBackKneesBent,
        [
          {
            id: 'hug-knees',
            seconds: 3,
            to: {
              // The tail tucks and lifts a little; the shoulders stay down.
              trunk: { pitch: -100, bend: 10 },
              workingLeg: huggedLeg,
              otherLeg: huggedLeg,
              workingArm: huggingArm,
              otherArm: huggingArm,
            },
            breath: 'out',
          },
        ],
        { azimuthDegrees: 90, elevationDegrees: 8, heightMetres: 0.3 },
      ),
      cautions: [
        { situation: 'bending-forwards-hurts', swaps: [instead('chest-opener', 'standard')] },
        { situation: 'osteoporosis', swaps: [instead('hamstring-stretch', 'standard')] },
        { situation: 'pregnancy', swaps: [instead('childs-pose', 'standard')] },
      ],
    },
  },
};
