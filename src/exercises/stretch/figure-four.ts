import { onBackKneesBent } from '../base-poses';
import { adapt, askProfessional, instead } from '../caution';
import { stretchRange } from '../dose-ranges';
import type { Stretch } from '../exercise';
import { heldPosition } from '../held-position';

// One ankle on the other knee, the other thigh drawn in (NHS stretches after exercise). Angles:
// standard practice, unsourced.

const holdsThigh = { shoulderFlexion: 21, shoulderAbduction: 0, elbowFlexion: 25 };

/** On the back, ankle across the other knee, thigh drawn in. */
export const figureFour: Stretch<'figure-four'> = {
  kind: 'stretch',
  id: 'figure-four',
  levels: {
    standard: {
      laterality: 'sides',
      startPosition: 'on-your-back',
      defaultDose: { kind: 'time', seconds: 20 },
      doseRange: stretchRange,
      equipment: [{ kind: 'mat' }],
      withoutEquipment: [],
      musclesPrimary: ['gluteus-maximus', 'gluteus-medius'],
      musclesSecondary: ['gluteus-minimus'],
      movement: heldPosition(
        onBackKneesBent,
        [
          {
            id: 'cross-ankle',
            seconds: 2,
            to: {
              workingLeg: {
                hipFlexion: 80,
                hipAbduction: 20,
                hipRotation: -45,
                kneeFlexion: 95,
                ankleFlexion: 0,
              },
            },
            breath: 'in',
          },
          {
            id: 'draw-in',
            seconds: 2,
            to: {
              workingLeg: { hipFlexion: 100 },
              otherLeg: { hipFlexion: 95, kneeFlexion: 95, ankleFlexion: 0 },
              workingArm: holdsThigh,
              otherArm: holdsThigh,
            },
            breath: 'out',
          },
        ],
        { azimuthDegrees: 60, elevationDegrees: 15, heightMetres: 0.35 },
      ),
      cautions: [
        { situation: 'recent-surgery-or-injury', swaps: [askProfessional] },
        { situation: 'knee-pain', swaps: [adapt, instead('knees-to-chest', 'standard')] },
        { situation: 'pregnancy', swaps: [adapt] },
      ],
    },
  },
};
