import { Box3, Vector3 } from 'three';
import type { Movement } from '../../exercises/movement';
import { secondsPerRep } from '../../exercises/tempo';
import type { FigurePose } from '../pose/figure-pose';
import type { FigureSkeleton } from '../pose/figure-skeleton';
import { chairSize } from '../pose/prop-sizes';
import type { FigureProp } from '../pose/props';
import { bonePlaces } from './bone-places';
import { towardsCamera, towardsInset } from './camera-side';

/** What has to be on the picture during a whole movement, and from where it is seen. */
export interface Framing {
  readonly points: readonly Vector3[];
  readonly towards: Vector3;
  readonly inset: Vector3 | undefined;
  /** The middle of all points, and how far apart they are. */
  readonly middle: Vector3;
  readonly extent: Vector3;
  /** How much of a pure side view it is, 0 to 1: there the far limbs need to be told apart. */
  readonly fromTheSide: number;
  /** Height of the ground, metres: the mat where there is one. */
  readonly ground: number;
}

/** A movement of one body to one side. */
export interface FramedMovement {
  readonly skeleton: FigureSkeleton;
  readonly movement: Movement;
  readonly mirrored: boolean;
  readonly setUpSeconds: number;
  readonly momentAt: (seconds: number) => {
    readonly pose: FigurePose;
    readonly props: readonly FigureProp[];
  };
}

/** Top of the mat above the floor, metres. */
const matHeight = 0.012;
const cycleSamples = 6;
const heads = ['root', 'spine01'] as const;
const sideHeads = [
  'upperleg01',
  'lowerleg01',
  'foot',
  'upperarm01',
  'lowerarm01',
  'wrist',
] as const;
const sideTails = ['toe1-1', 'finger3-3'] as const;

/** Looks at a movement at so many moments that nothing leaves the picture in between. */
export function framingOf(framed: FramedMovement): Framing {
  const { movement, mirrored, setUpSeconds, momentAt, skeleton } = framed;
  const moments = sampledSeconds(movement, setUpSeconds).map(momentAt);
  const points = framedPoints(skeleton, moments);
  const { camera, start } = movement;
  const lying = Math.abs(start.trunk.roll) > 45 ? moments[1]?.pose : undefined;
  const box = new Box3().setFromPoints([...points]);
  return {
    points,
    fromTheSide: lying === undefined ? Math.sin((camera.azimuthDegrees * Math.PI) / 180) ** 24 : 0,
    middle: box.getCenter(new Vector3()),
    extent: box.getSize(new Vector3()),
    ground: moments.some(({ props }) => props.some(({ kind }) => kind === 'mat')) ? matHeight : 0,
    towards: towardsCamera({ camera, mirrored, lying }),
    inset: camera.inset === undefined ? undefined : towardsInset(camera.inset, mirrored),
  };
}

/** What has to be on a picture of these moments. */
export function framedPoints(
  skeleton: FigureSkeleton,
  moments: readonly ReturnType<FramedMovement['momentAt']>[],
): readonly Vector3[] {
  return moments.flatMap(({ pose, props }) => [
    ...bodyPoints(skeleton, pose),
    ...props.flatMap(propPoints),
  ]);
}

function sampledSeconds(movement: Movement, setUpSeconds: number): readonly number[] {
  const cycle = secondsPerRep(movement);
  const cycles = movement.alternates ? 2 : 1;
  return [
    -setUpSeconds,
    ...Array.from(
      { length: cycleSamples * cycles },
      (_, index) => (index / cycleSamples) * cycle + 1e-3,
    ),
  ];
}

function bodyPoints(skeleton: FigureSkeleton, pose: FigurePose): readonly Vector3[] {
  const places = bonePlaces(skeleton, pose);
  return [
    ...heads.map(places.head),
    places.tail('head'),
    ...['L', 'R'].flatMap((side) => [
      ...sideHeads.map((bone) => places.head(`${bone}.${side}`)),
      ...sideTails.map((bone) => places.tail(`${bone}.${side}`)),
    ]),
  ];
}

/** Walls and mats may be cut by the edge of the picture; what is held or stood on may not. */
function propPoints({ kind, position, radius = 0.1 }: FigureProp): readonly Vector3[] {
  if (kind === 'wall' || kind === 'mat') {
    return [];
  }
  if (kind === 'chair') {
    return chairPoints(position);
  }
  return [-1, 1].flatMap((sign) =>
    [new Vector3(1, 0, 0), new Vector3(0, 1, 0), new Vector3(0, 0, 1)].map((axis) =>
      new Vector3(...position).addScaledVector(axis, sign * radius),
    ),
  );
}

/** The edges of a chair's back and seat, and its feet. */
function chairPoints([x, y, z]: FigureProp['position']): readonly Vector3[] {
  const { wide, deep, seat, back } = chairSize;
  return [-wide / 2, wide / 2].flatMap((aside) => [
    new Vector3(x + aside, y + back, z - deep / 2),
    new Vector3(x + aside, y + seat, z + deep / 2),
    new Vector3(x + aside, y, z + deep / 2),
    new Vector3(x + aside, y, z - deep / 2),
  ]);
}
