import { Quaternion, Vector3 } from 'three';
import { parameterIndex } from './body-parameters';
import type { ParameterName } from './body-parameters';
import { derivedSpots } from './derived-spots';
import type { FigureSkeleton, SkeletonBone } from './figure-skeleton';
import { limbRules, sides, trunkRules } from './rig-bones';
import type { Axis, BoneRule } from './rig-bones';
import { zeroAlignment } from './zero-alignment';

/** A turn with the index of the parameter it follows. */
export interface Turn {
  readonly axis: Axis;
  readonly parameter: number;
  readonly share: number;
}

/** A bone that the joints move, in the frame it has at the anatomical zero. */
export interface RigBone {
  readonly name: string;
  /** Index of the bone that carries its head; −1 for the root. */
  readonly parent: number;
  /** Index of the bone its turns are counted against. */
  readonly against: number;
  /** From the parent's head to its own, metres, at the anatomical zero. */
  readonly offset: Vector3;
  /** From the rest of the mesh to the anatomical zero. */
  readonly alignment: Quaternion;
  readonly turns: readonly Turn[];
}

/** A point of the surface on a bone, in the bone's frame at the anatomical zero. */
export interface Spot {
  readonly bone: number;
  readonly offset: Vector3;
}

/** A body ready to be posed: the working side is on its left. */
export interface Rig {
  readonly bones: readonly RigBone[];
  readonly spots: ReadonlyMap<string, Spot>;
  /** Of each spot, metres above the floor while the mesh rests. */
  readonly restHeights: ReadonlyMap<string, number>;
}

/**
 * The rig of a skeleton. Both sides are made from the left one, so that mirrored poses are exact.
 * Spots of the left are named `working.palm`, of the right `other.palm`, of the middle `chest`.
 */
export function createRig(skeleton: FigureSkeleton): Rig {
  const alignments = zeroAlignment(skeleton);
  const rules = [...trunkRules, ...sides.flatMap(limbRulesOf)];
  const indexOf = (bone: string) => rules.findIndex((rule) => rule.bone === bone);
  const bones = rules.map((rule): RigBone => {
    const { parent } = restBone(skeleton, rule.bone);
    return {
      name: rule.bone,
      parent: parent === null ? -1 : indexOf(parent),
      against: indexOf(rule.against ?? parent ?? ''),
      offset: offsetFrom(skeleton, rule.bone, alignments),
      alignment: alignmentOf(rule.bone, alignments),
      turns: rule.turns.map(({ axis, by, share }) => ({
        axis,
        parameter: parameterIndex(by),
        share: (share * Math.PI) / 180,
      })),
    };
  });
  return {
    bones,
    spots: spotsOf(skeleton, bones, alignments),
    restHeights: restHeightsOf(skeleton),
  };
}

type Alignments = ReadonlyMap<string, Quaternion>;

function limbRulesOf({ half, suffix, sign }: (typeof sides)[number]): BoneRule<ParameterName>[] {
  return limbRules.map((rule) => ({
    bone: `${rule.bone}.${suffix}`,
    ...(rule.against === undefined ? {} : { against: rule.against }),
    turns: rule.turns.map((turn) => ({
      axis: turn.axis,
      by: `${half}.${turn.by}`,
      share: turn.axis === 'x' ? turn.share : turn.share * sign,
    })),
  }));
}

/** A bone at rest; the right one is the left one's mirror. */
function restBone({ bones }: FigureSkeleton, name: string): SkeletonBone {
  const found = bones.find((bone) => bone.name === name.replace(/\.R$/, '.L'));
  if (found === undefined) {
    throw new RangeError(`The skeleton has no bone ${name}`);
  }
  if (!name.endsWith('.R')) {
    return found;
  }
  const [x, y, z] = found.head;
  const parent = found.parent?.replace(/\.L$/, '.R') ?? null;
  return { ...found, name, parent, head: [-x, y, z] };
}

function alignmentOf(name: string, alignments: Alignments): Quaternion {
  const [plain = name] = name.split('.');
  const found = alignments.get(plain) ?? new Quaternion();
  // A mirror in the sagittal plane turns Y and Z round.
  return name.endsWith('.R') ? new Quaternion(found.x, -found.y, -found.z, found.w) : found;
}

function offsetFrom(skeleton: FigureSkeleton, name: string, alignments: Alignments): Vector3 {
  const bone = restBone(skeleton, name);
  if (bone.parent === null) {
    return new Vector3();
  }
  const parent = restBone(skeleton, bone.parent);
  return new Vector3(...bone.head)
    .sub(new Vector3(...parent.head))
    .applyQuaternion(alignmentOf(parent.name, alignments));
}

function spotsOf(
  skeleton: FigureSkeleton,
  bones: readonly RigBone[],
  alignments: Alignments,
): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>();
  for (const [name, { bone, offset }] of Object.entries(skeleton.landmarks)) {
    if (name.endsWith('.R')) {
      continue;
    }
    const carrier = carrierOf(skeleton, bone, bones);
    const place = new Vector3(...offset)
      .add(new Vector3(...restBone(skeleton, bone).head))
      .sub(new Vector3(...restBone(skeleton, carrier).head))
      .applyQuaternion(alignmentOf(carrier, alignments));
    const at = (side: string) =>
      bones.findIndex((candidate) => candidate.name === carrier.replace(/L$/, side));
    if (name.endsWith('.L')) {
      const plain = name.slice(0, -2);
      spots.set(`working.${plain}`, { bone: at('L'), offset: place });
      const mirrored = place.clone().setX(-place.x);
      spots.set(`other.${plain}`, { bone: at('R'), offset: mirrored });
    } else {
      spots.set(name, { bone: at('L'), offset: place.setX(0) });
    }
  }
  return new Map([...spots, ...derivedSpots(spots)]);
}

/** The bone itself, or the nearest above it that the joints turn: fingers ride on the hand. */
function carrierOf(skeleton: FigureSkeleton, name: string, bones: readonly RigBone[]): string {
  if (bones.some((bone) => bone.name === name)) {
    return name;
  }
  const { parent } = restBone(skeleton, name);
  return parent === null ? 'root' : carrierOf(skeleton, parent, bones);
}

function restHeightsOf(skeleton: FigureSkeleton): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(skeleton.landmarks).flatMap(([name, { bone, offset }]) => {
      const height = restBone(skeleton, bone).head[1] + offset[1];
      return name.endsWith('.L')
        ? (['working', 'other'] as const).map(
            (half) => [`${half}.${name.slice(0, -2)}`, height] as const,
          )
        : [];
    }),
  );
}
