import { adapt } from '../caution';
import { stretchRange } from '../dose-ranges';
import type { Stretch } from '../exercise';
import { heldPosition } from '../held-position';
import { standing } from '../pose';

// Gentle: the chest lifts, it does not lean back. Angles: standard practice, unsourced.

const openArm = {
  shoulderFlexion: -15,
  shoulderAbduction: 70,
  shoulderRotation: -40,
  elbowFlexion: 15,
};

/** Standing tall, arms open, palms forward. */
export const chestOpener: Stretch<'chest-opener'> = {
  kind: 'stretch',
  id: 'chest-opener',
  levels: {
    standard: {
      laterality: 'both',
      startPosition: 'standing',
      defaultDose: { kind: 'time', seconds: 20 },
      doseRange: stretchRange,
      equipment: [],
      withoutEquipment: [],
      musclesPrimary: ['pectorals'],
      musclesSecondary: ['deltoids'],
      movement: heldPosition(
        standing,
        [
          {
            id: 'open-arms',
            seconds: 3,
            to: { trunk: { bend: -5 }, workingArm: openArm, otherArm: openArm },
            breath: 'in',
          },
        ],
        { azimuthDegrees: 35, elevationDegrees: 5, heightMetres: 1.1 },
      ),
      cautions: [
        { situation: 'shoulder-or-wrist-pain', swaps: [adapt] },
        { situation: 'bending-backwards-hurts', swaps: [adapt] },
      ],
    },
  },
};
