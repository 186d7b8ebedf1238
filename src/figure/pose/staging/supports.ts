import type { Half, ParameterValues } from '../body-parameters';
import { cushionSize } from '../prop-sizes';
import type { Contact, Meeting, Runs } from '../staging';

/** A foot flat on the ground. */
export function flatFoot(half: Half, runs: Runs = 'all'): readonly Contact[] {
  return [
    { spots: [`${half}.heel`, `${half}.ball`], hold: 'planted', runs },
    { spots: [`${half}.innerFoot`, `${half}.outerFoot`], hold: 'resting', runs },
  ];
}

/** A foot that stands on its ball, the heel up and the toes bent. */
export function ballOfFoot(half: Half, runs: Runs = 'all'): readonly Contact[] {
  return [
    { spots: [`${half}.ball`], hold: 'planted', runs },
    { spots: [`${half}.toeTip`], hold: 'touching', runs },
  ];
}

/**
 * The cap of the knee is a little lower than the shin below it, which is the spot that is planted,
 * metres.
 */
const kneeCapBelow = 0.012;

/** A knee on the ground; the instep behind it lies where the ground lets it. */
export function kneeDown(half: Half, runs: Runs = 'all'): readonly Contact[] {
  return [{ spots: [`${half}.belowKneeCap`], hold: 'planted', above: kneeCapBelow, runs }];
}

/** A knee on a cushion. */
export function kneeOnCushion(half: Half): readonly Contact[] {
  const above = kneeCapBelow + cushionSize.high;
  return [{ spots: [`${half}.belowKneeCap`], hold: 'planted', above, runs: 'all' }];
}

/** A hand flat on the ground under a straight arm. */
export function handDown(half: Half, runs: Runs = 'all'): readonly Contact[] {
  return [
    { spots: [`${half}.heelOfHand`, `${half}.palm`], hold: 'planted', runs },
    { spots: [`${half}.palmThumbSide`, `${half}.palmLittleSide`], hold: 'touching', runs },
  ];
}

/** Shoulder blades and head on the mat. */
export const upperBackDown: readonly Contact[] = [
  { spots: ['working.shoulderBlade', 'other.shoulderBlade'], hold: 'planted', runs: 'all' },
  { spots: ['backOfHead'], hold: 'resting', runs: 'all' },
];

/** The whole back on the mat. */
export const backDown: readonly Contact[] = [
  ...upperBackDown,
  { spots: ['sacrum'], hold: 'planted', runs: 'all' },
];

/** A hand that lies on another part of the body. */
export function handOn(half: Half, spot: string, runs: Runs = 'all'): Meeting {
  return { spots: [`${half}.palm`, spot], axes: [1, 1, 1], weight: 100, runs };
}

/** The pelvis over a foot, so that the body could stand on it. */
export function balanceOn(half: Half, runs: Runs): Meeting {
  return { spots: ['sacrum', `${half}.sole`], axes: [1, 0, 0], weight: 60, runs };
}

/** The same numbers for both halves. */
export function both(values: Readonly<Record<string, number>>): ParameterValues {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => [
      [`working.${name}`, value],
      [`other.${name}`, value],
    ]),
  );
}

/** Arms that hang clear of the hips. */
export const hangingArms: ParameterValues = both({ shoulderAbduction: 6, elbowFlexion: 3 });
