import type { MuscleId } from '../../../src/exercises/muscle';
import { band } from './band';
import { insideOutline } from './outline';
import type { ChartScale, OutlinePoint } from './outline';
import type { LimbPlace, Place } from './place';

/** How strongly a muscle shows at a place on the surface, 0 to 1. */
export type MuscleArea = (place: Place) => number;

type Outline = readonly OutlinePoint[];

/** Girth and length of the parts, both bodies alike, metres. */
const trunkScale: ChartScale = { perDegree: 0.0023, perLength: 0.48 };
const thighScale: ChartScale = { perDegree: 0.0014, perLength: 0.4 };
const shinScale: ChartScale = { perDegree: 0.001, perLength: 0.4 };
const upperArmScale: ChartScale = { perDegree: 0.0009, perLength: 0.27 };

/** On the trunk: degrees from straight ahead, and 0 at the hip joints to 1 at the shoulders. */
function onTrunk(outline: Outline): MuscleArea {
  return ({ trunk, trunkShare }) =>
    trunkShare * insideOutline(outline, [trunk.around, trunk.up], trunkScale);
}

/** The same where trunk and thigh meet. */
function onHip(outline: Outline): MuscleArea {
  return ({ trunk, trunkShare, legShare }) =>
    (trunkShare + legShare) * insideOutline(outline, [trunk.around, trunk.up], trunkScale);
}

/** On a limb: degrees from its `middle` (0 ahead, 90 outside), and share of its length. */
interface LimbOutline {
  readonly middle: number;
  readonly outline: Outline;
}

function onLimb({ middle, outline }: LimbOutline, place: LimbPlace, scale: ChartScale): number {
  const around = ((((place.around - middle) % 360) + 540) % 360) - 180;
  return insideOutline(outline, [around, place.along], scale);
}

function onThigh(area: LimbOutline): MuscleArea {
  return ({ thigh, legShare }) => legShare * onLimb(area, thigh, thighScale);
}

function onShin(area: LimbOutline): MuscleArea {
  return ({ shin, legShare }) => legShare * onLimb(area, shin, shinScale);
}

function onShoulder(area: LimbOutline): MuscleArea {
  return ({ upperArm, armShare, trunkShare }) =>
    Math.min(armShare + trunkShare, 1) * onLimb(area, upperArm, upperArmScale);
}

/**
 * Where each muscle shows, after standard surface anatomy. Muscles that lie deep are shown where a
 * hand would be laid on them: transversus abdominis as the belt under the navel, diaphragm as the
 * rim of the ribs, pelvic floor between the hips, gluteus minimus in front of the medius, iliopsoas
 * at the crease of the hip, multifidus and quadratus lumborum beside the lumbar spine.
 */
// prettier-ignore
export const muscleAreas: Readonly<Record<MuscleId, MuscleArea>> = {
  quadriceps: onThigh({
    middle: 10,
    outline: [[-8, 0.1], [14, 0.08], [42, 0.22], [60, 0.45], [56, 0.72], [36, 0.9], [6, 0.9], [-32, 0.97], [-58, 0.86], [-62, 0.66], [-50, 0.42], [-28, 0.22]],
  }),
  hamstrings: onThigh({
    middle: 180,
    outline: [[-18, 0.12], [18, 0.12], [42, 0.3], [52, 0.6], [46, 0.86], [30, 1.02], [14, 0.94], [0, 0.84], [-14, 0.94], [-30, 1.02], [-48, 0.86], [-52, 0.6], [-40, 0.3]],
  }),
  adductors: onThigh({
    middle: -90,
    outline: [[-32, 0.02], [28, 0.02], [42, 0.2], [36, 0.45], [14, 0.7], [-10, 0.72], [-30, 0.5], [-40, 0.25]],
  }),
  calves: onShin({
    middle: -170,
    outline: [[-52, 0.05], [-74, 0.22], [-66, 0.44], [-34, 0.6], [-8, 0.54], [12, 0.66], [46, 0.58], [74, 0.4], [78, 0.2], [52, 0.05]],
  }),
  shins: onShin({
    middle: 40,
    outline: [[-40, 0.14], [-10, 0.07], [34, 0.1], [50, 0.3], [42, 0.6], [18, 0.84], [-18, 0.86], [-42, 0.5]],
  }),
  'ankle-stabilisers': ({ shin, legShare }) => legShare * band(shin.along, [0.66, 1.05], 0.08),
  'gluteus-maximus': (place) =>
    onHip([[176, 0.16], [158, 0.24], [134, 0.2], [112, 0.06], [100, -0.1], [106, -0.2], [132, -0.27], [168, -0.24], [178, -0.04]])(place) * band(place.trunk.out, [0.006, 0.2], 0.014),
  'gluteus-medius': onHip([[132, 0.24], [114, 0.31], [88, 0.3], [70, 0.21], [74, 0.08], [88, -0.07], [100, -0.08], [112, 0.06]]),
  'gluteus-minimus': onHip([[98, 0.21], [80, 0.22], [64, 0.15], [68, 0.03], [82, -0.05], [95, 0]]),
  'hip-flexors': onHip([[60, 0.13], [44, 0.15], [22, 0.07], [20, -0.09], [36, -0.16], [50, -0.07]]),
  'rectus-abdominis': onTrunk([[-60, 0.62], [26, 0.62], [33, 0.46], [31, 0.26], [18, 0.02], [8, -0.07], [-60, -0.07]]),
  'external-oblique': onTrunk([[58, 0.62], [86, 0.69], [110, 0.58], [118, 0.38], [106, 0.27], [82, 0.26], [52, 0.13], [37, 0.16], [40, 0.4]]),
  'internal-oblique': onTrunk([[58, 0.43], [96, 0.46], [114, 0.35], [98, 0.26], [66, 0.21], [44, 0.09], [32, 0.13], [40, 0.31]]),
  'transversus-abdominis': onTrunk([[-60, 0.35], [40, 0.37], [84, 0.42], [112, 0.4], [106, 0.28], [72, 0.21], [40, 0.1], [16, 0.04], [-60, 0.03]]),
  'quadratus-lumborum': onTrunk([[156, 0.5], [131, 0.48], [128, 0.29], [156, 0.2]]),
  'erector-spinae': onTrunk([[177, 0.08], [162, 0.1], [150, 0.26], [149, 0.46], [154, 0.74], [162, 0.98], [174, 1.0], [177, 0.5]]),
  multifidus: onTrunk([[200, 0.04], [162, 0.08], [156, 0.24], [164, 0.44], [200, 0.46]]),
  'latissimus-dorsi': onTrunk([[174, 0.36], [150, 0.3], [126, 0.4], [106, 0.62], [94, 0.84], [110, 0.88], [130, 0.78], [152, 0.68], [172, 0.6]]),
  trapezius: onTrunk([[240, 0.54], [180, 0.55], [167, 0.74], [148, 0.92], [122, 1.0], [98, 1.03], [104, 1.1], [140, 1.14], [160, 1.28], [240, 1.36]]),
  rhomboids: onTrunk([[175, 1.01], [174, 0.86], [152, 0.69], [145, 0.74], [150, 0.86]]),
  'serratus-anterior': onTrunk([[98, 0.84], [76, 0.76], [60, 0.63], [58, 0.53], [74, 0.5], [98, 0.56], [108, 0.7]]),
  pectorals: onTrunk([[5, 0.72], [7, 0.98], [28, 1.03], [60, 1.0], [80, 0.9], [64, 0.75], [34, 0.65], [13, 0.65]]),
  diaphragm: onTrunk([[-60, 0.57], [20, 0.63], [60, 0.6], [88, 0.52], [82, 0.44], [50, 0.5], [20, 0.52], [-60, 0.5]]),
  deltoids: onShoulder({
    middle: 90,
    outline: [[-108, 0.02], [-64, -0.12], [0, -0.2], [64, -0.12], [108, 0.02], [92, 0.2], [48, 0.42], [4, 0.58], [-42, 0.42], [-90, 0.2]],
  }),
  'pelvic-floor': ({ trunk, trunkShare, legShare }) =>
    (trunkShare + legShare) *
    band(trunk.up, [-0.2, 0.03], 0.03) *
    band(trunk.out, [-1, 0.05], 0.014),
};
