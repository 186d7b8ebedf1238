import type { MuscleId } from '../../../src/exercises/muscle';
import { arc, band } from './band';
import type { Place } from './place';

/** How strongly a muscle shows at a place on the surface, 0 to 1. */
export type MuscleArea = (place: Place) => number;

type Range = readonly [number, number];

/** An area of the trunk: between two heights, from one angle to another. */
function onTrunk(up: Range, around: Range): MuscleArea {
  return ({ trunk, trunkShare }) =>
    trunkShare * band(trunk.up, up, 0.035) * band(trunk.around, around, 9);
}

/** An outline on the back or front: at each height, from and to which distance from the middle. */
type Outline = readonly (readonly [up: number, from: number, to: number])[];

function onBack(outline: Outline): MuscleArea {
  return (place) =>
    place.trunkShare * within(outline, place) * band(place.trunk.around, [100, 200], 6);
}

function onFront(outline: Outline): MuscleArea {
  return (place) =>
    place.trunkShare * within(outline, place) * band(place.trunk.around, [-20, 85], 8);
}

function within(outline: Outline, { trunk }: Place): number {
  const [low, high] = [outline[0]?.[0] ?? 0, outline.at(-1)?.[0] ?? 0];
  const after = outline.findIndex(([up]) => up >= trunk.up);
  const next = outline.at(after) ?? [0, 0, 0];
  const previous = after > 0 ? (outline[after - 1] ?? next) : next;
  const share = next[0] === previous[0] ? 0 : (trunk.up - previous[0]) / (next[0] - previous[0]);
  const edge = (index: 1 | 2) => previous[index] + (next[index] - previous[index]) * share;
  return band(trunk.up, [low, high], 0.03) * band(trunk.out, [edge(1), edge(2)], 0.011);
}

function onThigh(along: Range, around: Range): MuscleArea {
  return ({ thigh, shin, legShare }) =>
    legShare *
    band(thigh.along, along, 0.06) *
    arc(thigh.around, around, 14) *
    (shin.along < 0.1 ? 1 : 0);
}

function onShin(along: Range, around: Range): MuscleArea {
  return ({ shin, legShare }) =>
    legShare * band(shin.along, along, 0.06) * arc(shin.around, around, 14);
}

/** The hip is trunk and thigh at once. */
function onHip(up: Range, around: Range): MuscleArea {
  return ({ trunk, trunkShare, legShare }) =>
    (trunkShare + legShare) * band(trunk.up, up, 0.04) * band(trunk.around, around, 10);
}

/**
 * Where each muscle shows, after standard surface anatomy. Muscles that lie deep are shown where a
 * hand would be laid on them: transversus abdominis as the belt under the navel, diaphragm as the
 * rim of the ribs, pelvic floor between the hips, gluteus minimus in front of the medius, iliopsoas
 * at the crease of the hip, multifidus and quadratus lumborum beside the lumbar spine.
 */
export const muscleAreas: Readonly<Record<MuscleId, MuscleArea>> = {
  quadriceps: onThigh([0.14, 0.93], [-50, 72]),
  'gluteus-maximus': (place) =>
    onHip([-0.24, 0.2], [112, 200])(place) * band(place.trunk.out, [0.008, 0.15], 0.014),
  'gluteus-medius': onHip([0.03, 0.27], [66, 132]),
  'gluteus-minimus': onHip([0.0, 0.18], [58, 100]),
  hamstrings: onThigh([0.16, 0.95], [128, -128]),
  adductors: onThigh([0.06, 0.66], [-132, -46]),
  'hip-flexors': onHip([-0.12, 0.14], [16, 62]),
  calves: onShin([0.06, 0.62], [105, -80]),
  shins: onShin([0.1, 0.78], [-8, 88]),
  'ankle-stabilisers': ({ shin, legShare }) => legShare * band(shin.along, [0.66, 1.05], 0.06),
  'rectus-abdominis': onFront([
    [0.0, -1, 0.04],
    [0.2, -1, 0.06],
    [0.58, -1, 0.07],
  ]),
  'external-oblique': onTrunk([0.16, 0.6], [44, 112]),
  'internal-oblique': onTrunk([0.12, 0.4], [40, 100]),
  'transversus-abdominis': onTrunk([0.1, 0.36], [-20, 108]),
  'quadratus-lumborum': onBack([
    [0.24, 0.036, 0.1],
    [0.46, 0.036, 0.08],
  ]),
  'erector-spinae': onBack([
    [0.12, 0.006, 0.05],
    [0.35, 0.008, 0.064],
    [0.95, 0.01, 0.044],
  ]),
  multifidus: onBack([
    [0.06, 0.004, 0.05],
    [0.42, 0.004, 0.03],
  ]),
  'latissimus-dorsi': onBack([
    [0.3, 0.03, 0.07],
    [0.45, 0.035, 0.13],
    [0.6, 0.045, 0.3],
    [0.82, 0.085, 0.3],
  ]),
  trapezius: onBack([
    [0.58, -1, 0.012],
    [0.8, -1, 0.055],
    [0.96, -1, 0.13],
    [1.04, -1, 0.14],
    [1.14, -1, 0.07],
    [1.35, -1, 0.05],
  ]),
  rhomboids: onBack([
    [0.76, 0.03, 0.08],
    [0.98, 0.012, 0.06],
  ]),
  'serratus-anterior': onTrunk([0.56, 0.78], [58, 108]),
  deltoids: ({ upperArm, armShare, trunkShare }) =>
    (armShare + 0.6 * trunkShare) *
    band(upperArm.along, [-0.06, 0.48], 0.07) *
    arc(upperArm.around, [-25, 200], 18),
  pectorals: onFront([
    [0.7, 0.03, 0.1],
    [0.78, 0.012, 0.14],
    [0.92, 0.012, 0.17],
    [1.0, 0.03, 0.14],
  ]),
  diaphragm: onTrunk([0.5, 0.6], [-20, 80]),
  'pelvic-floor': ({ trunk, trunkShare, legShare }) =>
    (trunkShare + legShare) *
    band(trunk.up, [-0.2, 0.03], 0.03) *
    band(trunk.out, [-1, 0.05], 0.012),
};
