import type { Rotation } from '../pose/figure-pose';
import type {
  FigureSkeleton,
  SkeletonBone,
  SkeletonLandmark,
  Triple,
} from '../pose/figure-skeleton';
import type { HandPose } from '../pose/staging';
import type { BodyName } from './figure-look';

/** One body of the skeletons' file. Throws where the file is not what it should be. */
export function skeletonOf(file: unknown, body: BodyName): FigureSkeleton {
  const found = fieldOf(file, body);
  const bones = fieldOf(found, 'bones');
  if (!Array.isArray(bones)) {
    throw new TypeError('The skeleton has no list of bones');
  }
  return {
    height: numberOf(fieldOf(found, 'height')),
    bones: bones.map(boneOf),
    landmarks: recordOf(fieldOf(found, 'landmarks'), landmarkOf),
  };
}

/** The SHA-256 of one body's file, in hexadecimal, as the skeletons' file has it. */
export function digestOf(file: unknown, body: BodyName): string {
  return textOf(fieldOf(fieldOf(file, body), 'sha256'));
}

type Fingers = Readonly<Record<string, Rotation>>;

/** The turns of one body's fingers by hand pose and side; a pose that the file lacks leaves them at rest. */
export function handsOf(
  file: unknown,
  body: BodyName,
): (pose: HandPose, side: 'left' | 'right') => Fingers {
  const poses = recordOf(fieldOf(file, body), (pose) => recordOf(pose, rotationOf));
  const ofSide = (pose: string, suffix: string): Fingers =>
    Object.fromEntries(Object.entries(poses[pose] ?? {}).filter(([bone]) => bone.endsWith(suffix)));
  return (pose, side) => ofSide(pose, side === 'left' ? '.L' : '.R');
}

function boneOf(value: unknown): SkeletonBone {
  const parent = fieldOf(value, 'parent');
  return {
    name: textOf(fieldOf(value, 'name')),
    parent: parent === null ? null : textOf(parent),
    head: tripleOf(fieldOf(value, 'head')),
    tail: tripleOf(fieldOf(value, 'tail')),
  };
}

function landmarkOf(value: unknown): SkeletonLandmark {
  return { bone: textOf(fieldOf(value, 'bone')), offset: tripleOf(fieldOf(value, 'offset')) };
}

function tripleOf(value: unknown): Triple {
  const [x, y, z] = numbersOf(value, 3);
  return [x ?? 0, y ?? 0, z ?? 0];
}

function rotationOf(value: unknown): Rotation {
  const [x, y, z, w] = numbersOf(value, 4);
  return [x ?? 0, y ?? 0, z ?? 0, w ?? 1];
}

function numbersOf(value: unknown, count: number): readonly number[] {
  if (!Array.isArray(value) || value.length !== count) {
    throw new TypeError(`Not ${count} numbers: ${JSON.stringify(value)}`);
  }
  return value.map(numberOf);
}

function numberOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new TypeError(`Not a number: ${JSON.stringify(value)}`);
  }
  return value;
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') {
    throw new TypeError(`Not a text: ${JSON.stringify(value)}`);
  }
  return value;
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !(name in value)) {
    throw new TypeError(`There is no ${name}`);
  }
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function recordOf<Part>(
  value: unknown,
  read: (part: unknown) => Part,
): Readonly<Record<string, Part>> {
  if (typeof value !== 'object' || value === null) {
    throw new TypeError('Not a record');
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, read(part)]));
}
