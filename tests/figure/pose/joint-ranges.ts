import { parameterNames } from '../../../src/figure/pose/body-parameters';

type Range = readonly [least: number, most: number];

/**
 * How far the joints of a healthy adult go, degrees, written down apart from what the figure is
 * solved with. American Academy of Orthopaedic Surgeons 1965 unless said otherwise; hip flexion with
 * the knee bent: Kendall 1993; knee under the body's own weight: Hefzy 1998; `bend`: flexion and
 * extension of the loins and the chest together, White and Panjabi 1990; a pointed foot counts the
 * middle of the foot in (Lundgren 2008: 10 to 15 beyond the ankle's 50); shoulder girdle: Kapandji.
 */
const ranges: readonly (readonly [joint: RegExp, range: Range])[] = [
  [/^bend$/, [-25, 80]],
  [/^rotation$/, [-45, 45]],
  [/^sideBend$/, [-35, 35]],
  [/^neck$/, [-45, 45]],
  [/hipFlexion$/, [-30, 125]],
  [/hipAbduction$/, [-30, 45]],
  [/hipRotation$/, [-45, 45]],
  [/kneeFlexion$/, [0, 155]],
  [/ankleFlexion$/, [-63, 30]],
  [/footInversion$/, [-25, 35]],
  [/toeExtension$/, [-45, 75]],
  [/shoulderFlexion$/, [-60, 180]],
  [/shoulderAbduction$/, [-75, 180]],
  [/shoulderRotation$/, [-90, 70]],
  [/elbowFlexion$/, [0, 150]],
  [/pronation$/, [-90, 90]],
  [/wristFlexion$/, [-85, 80]],
  [/wristDeviation$/, [-35, 25]],
  [/clavicleRaise$/, [-10, 45]],
  [/clavicleForward$/, [-30, 30]],
];

/** The range of a number of the body; undefined for where the body is and how it is turned. */
export function rangeOf(parameter: string): Range | undefined {
  return ranges.find(([joint]) => joint.test(parameter))?.[1];
}

/** Degrees: what an eye, and a goniometer, cannot tell. */
const unseen = 1;

/** Which numbers of a body at a moment lie beyond their range, and how they are. */
export function beyondRange(numbers: ArrayLike<number>, seconds: number): readonly string[] {
  return parameterNames.flatMap((parameter, index) => {
    const [least, most] = rangeOf(parameter) ?? [-Infinity, Infinity];
    const value = numbers[index] ?? NaN;
    return value >= least - unseen && value <= most + unseen
      ? []
      : [`${parameter} ${value.toFixed(1)} at ${seconds.toFixed(2)}`];
  });
}
