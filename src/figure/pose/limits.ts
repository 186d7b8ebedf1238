import { parameterIndex, parameterNames } from './body-parameters';
import type { ParameterName } from './body-parameters';

/**
 * How far each joint goes, degrees: American Academy of Orthopaedic Surgeons 1965, the hip's flexion
 * after Kendall 1993, the knee under the body's own weight after Hefzy 1998. What has no limit here
 * is not a joint. A pointed foot has the ankle's 50 and what the middle of the foot adds.
 */
const limitsOf: Readonly<Record<string, readonly [least: number, most: number]>> = {
  bend: [-25, 80],
  rotation: [-45, 45],
  sideBend: [-35, 35],
  neck: [-45, 45],
  hipFlexion: [-30, 125],
  hipAbduction: [-30, 45],
  hipRotation: [-45, 45],
  kneeFlexion: [0, 155],
  ankleFlexion: [-62, 30],
  footInversion: [-25, 35],
  toeExtension: [-10, 75],
  shoulderFlexion: [-60, 180],
  shoulderAbduction: [-45, 180],
  shoulderRotation: [-90, 70],
  elbowFlexion: [0, 150],
  pronation: [-90, 90],
  wristFlexion: [-85, 80],
  wristDeviation: [-35, 25],
};

/** Least and most of a parameter, degrees; undefined where it has no limit. */
function limitOf(name: ParameterName): readonly [least: number, most: number] | undefined {
  return limitsOf[name.replace(/^(working|other)\./, '')];
}

/** The limits by parameter index. */
export const limits = parameterNames.map(limitOf);

/**
 * How stiffly a joint keeps the angle it is given, per degree: 1 gives way by a degree where a
 * planted contact asks for it; what the catalogue does not name gives way first. The root is in
 * metres and gives way to everything.
 */
const stiffnessOf: Readonly<Record<string, number>> = {
  rootX: 1,
  rootY: 1,
  rootZ: 1,
  pitch: 2,
  roll: 2,
  tilt: 3,
  bend: 1,
  rotation: 2,
  sideBend: 1,
  neck: 0.5,
  hipFlexion: 2,
  hipAbduction: 1,
  hipRotation: 1,
  kneeFlexion: 2,
  ankleFlexion: 0.2,
  footInversion: 0.25,
  toeExtension: 0.15,
  shoulderFlexion: 2,
  shoulderAbduction: 0.5,
  shoulderRotation: 0.3,
  elbowFlexion: 1,
  pronation: 0.1,
  wristFlexion: 0.15,
  wristDeviation: 0.15,
};

/** The stiffness of every parameter, by index; 0 where the solver leaves it alone. */
export function stiffnesses(
  changes: Readonly<Partial<Record<ParameterName, number>>> = {},
): Float64Array {
  const stiffness = Float64Array.from(
    parameterNames,
    (name) => changes[name] ?? stiffnessOf[name.replace(/^(working|other)\./, '')] ?? 0,
  );
  return stiffness;
}

/** True for parameters that are turned by the pose alone: the collar bones. */
export const fixedParameters: ReadonlySet<number> = new Set(
  (['working', 'other'] as const).flatMap((half) => [
    parameterIndex(`${half}.clavicleRaise`),
    parameterIndex(`${half}.clavicleForward`),
  ]),
);

/** The angles that a physio measures and the catalogue names: trunk, hips, knees, shoulders, elbows. */
export const measuredParameters: ReadonlySet<number> = new Set(
  parameterNames.flatMap((name, index) =>
    /^(pitch|bend|rotation)$|\.(hip|shoulder)(Flexion|Abduction)$|\.(knee|elbow)Flexion$/.test(name)
      ? [index]
      : [],
  ),
);
