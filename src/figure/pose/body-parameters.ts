import type { Pose } from '../../exercises/pose';

const trunkParameters = [
  'rootX',
  'rootY',
  'rootZ',
  'pitch',
  'roll',
  'tilt',
  'bend',
  'rotation',
  'sideBend',
  'neck',
] as const;

const limbParameters = [
  'hipFlexion',
  'hipAbduction',
  'hipRotation',
  'kneeFlexion',
  'ankleFlexion',
  'footInversion',
  'toeExtension',
  'shoulderFlexion',
  'shoulderAbduction',
  'shoulderRotation',
  'elbowFlexion',
  'pronation',
  'wristFlexion',
  'wristDeviation',
  'clavicleRaise',
  'clavicleForward',
] as const;

/** The two halves of a body, as the catalogue names them. */
export type Half = 'working' | 'other';
export type LimbParameter = (typeof limbParameters)[number];
export type TrunkParameter = (typeof trunkParameters)[number];

/**
 * One number of a body: where its root is (metres) or how a joint stands (degrees, signs as in the
 * catalogue). Beyond the catalogue: `tilt` of the pelvis and `sideBend` of the spine towards the
 * working side; `footInversion` (sole inwards +), `toeExtension` (toes up +), `pronation` (0 palm to
 * the thigh with the arm hanging, palm back +), `wristFlexion` (towards the palm +),
 * `wristDeviation` (towards the thumb +), `clavicleRaise` and `clavicleForward`.
 */
export type ParameterName = TrunkParameter | `${Half}.${LimbParameter}`;

/** Every parameter, in the order in which a body's numbers are kept. */
export const parameterNames: readonly ParameterName[] = [
  ...trunkParameters,
  ...limbParameters.map((name) => `working.${name}` as const),
  ...limbParameters.map((name) => `other.${name}` as const),
];

/** All the numbers of a body, under the indices of `parameterIndex`. */
export type BodyParameters = Float64Array;

/** Some of the numbers of a body. */
export type ParameterValues = Readonly<Partial<Record<ParameterName, number>>>;

const indices: ReadonlyMap<string, number> = new Map(
  parameterNames.map((name, index) => [name, index]),
);

/** Where a parameter's number is kept. */
export function parameterIndex(name: ParameterName): number {
  const index = indices.get(name);
  if (index === undefined) {
    throw new RangeError(`No parameter ${name}`);
  }
  return index;
}

/** One number of a body. */
export function valueOf(parameters: BodyParameters, name: ParameterName): number {
  return parameters[parameterIndex(name)] ?? 0;
}

/** Writes some numbers into a body's. */
export function setValues(parameters: BodyParameters, values: ParameterValues): void {
  for (const [name, value] of Object.entries(values)) {
    const index = indices.get(name);
    if (index !== undefined) {
      parameters[index] = value;
    }
  }
}

/** A pose of the catalogue as a body's numbers, the root at the origin. */
export function parametersOf(pose: Pose): BodyParameters {
  const parameters = new Float64Array(parameterNames.length);
  setValues(parameters, { ...pose.trunk });
  for (const half of ['working', 'other'] as const) {
    const limbs = { ...pose[`${half}Leg`], ...pose[`${half}Arm`] };
    setValues(
      parameters,
      Object.fromEntries(Object.entries(limbs).map(([name, value]) => [`${half}.${name}`, value])),
    );
    setValues(parameters, shoulderBlade(half, limbs.shoulderFlexion, limbs.shoulderAbduction));
  }
  return parameters;
}

/**
 * The shoulder blade goes along: about a third of raising the arm beyond 30 (Inman 1944), and
 * forward with an arm that reaches ahead. Degrees of the collar bone, which has half of that.
 */
function shoulderBlade(half: Half, flexion: number, abduction: number): ParameterValues {
  const [ahead, aside] = [(flexion * Math.PI) / 180, (abduction * Math.PI) / 180];
  const raised = (Math.acos(Math.cos(ahead) * Math.cos(aside)) * 180) / Math.PI;
  const beyond = Math.max(raised - 30, 0) ** 2 / (Math.max(raised - 30, 0) + 30);
  return {
    [`${half}.clavicleRaise`]: beyond * 0.24,
    [`${half}.clavicleForward`]: 12 * Math.sin(ahead) * Math.cos(aside),
  };
}
