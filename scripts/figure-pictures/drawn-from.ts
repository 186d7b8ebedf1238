import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureAt } from '../../src/figure/pose/figure-pose-at';
import type { FigureMoment } from '../../src/figure/pose/figure-pose-at';
import type { FigureSkeleton } from '../../src/figure/pose/figure-skeleton';
import { bonePlaces } from '../../src/figure/scene/bone-places';
import { skeletonOf } from '../../src/figure/scene/figure-files';
import { bodyNames, figureLook } from '../../src/figure/scene/figure-look';
import type { BodyName } from '../../src/figure/scene/figure-look';
import { clipOf, stillMomentsOf } from '../../src/stills/still-moments';
import { repositoryFolder } from '../setup/folders.mjs';
import type { NamedLevel } from './every-shown';
import { clipSize, closeSize, stillSize, stillTurn, stillWay, stillWorkShown } from './still-look';

/**
 * Raise it when light, shadow, materials or cut of the picture change so that the stills should be
 * drawn anew: that cannot be told from numbers.
 */
const rendererVersion = 1;

/** What the pictures of a level are drawn from. */
export interface DrawnFrom {
  /** A digest of everything that is exact: look, camera, muscles, hands, things, files, sizes. */
  readonly facts: string;
  /** Where the body is at some of the drawn moments, millimetres, one after another. */
  readonly places: readonly number[];
}

/** A place that moved by no more is the same: other machines count a little differently. */
const sameMillimetres = 3;

/** Whether pictures drawn from the one would be those drawn from the other. */
export function isSamePicture(one: DrawnFrom, other: DrawnFrom): boolean {
  return (
    one.facts === other.facts &&
    one.places.length === other.places.length &&
    one.places.every(
      (place, index) => Math.abs(place - (other.places[index] ?? NaN)) <= sameMillimetres,
    )
  );
}

const figureFolder = join(repositoryFolder, 'resources', 'figure');
const everyThirdFrame = 3;

/** What the pictures of a level would be drawn from now. */
export function drawnFromNow({ exercise, level, facts }: NamedLevel): DrawnFrom {
  const { movement, laterality, musclesPrimary, musclesSecondary } = facts;
  const look = figureLook(stillTurn(exercise));
  const { skeleton, files } = bodyFiles(look.body);
  const shown = { exercise, level, way: stillWay(laterality) };
  const moments = stillMomentsOf(exercise, movement);
  const clip = clipOf(exercise, movement);
  const drawn = [
    ...Object.values(moments),
    ...clip.seconds.filter((_, index) => index % everyThirdFrame === 0),
  ].map((seconds) => figureAt(skeleton, shown, seconds));
  const exact = {
    rendererVersion,
    sizes: [stillSize, closeSize, clipSize],
    stillWorkShown,
    look,
    files,
    camera: movement.camera,
    muscles: [musclesPrimary, musclesSecondary],
    clip: clip.kind,
    hands: drawn.map(({ hands }) => hands),
    things: drawn.map(({ props }) => props.map(({ kind }) => kind)),
  };
  return {
    facts: digest(JSON.stringify(exact)),
    places: drawn.flatMap((moment) => placesOf(skeleton, moment)),
  };
}

const sides = ['L', 'R'] as const;
const watchedHeads = ['upperarm01', 'lowerarm01', 'wrist', 'upperleg01', 'lowerleg01', 'foot'];

function placesOf(skeleton: FigureSkeleton, { pose, props }: FigureMoment): readonly number[] {
  const places = bonePlaces(skeleton, pose);
  const body = [
    places.head('root'),
    places.head('spine01'),
    places.tail('head'),
    ...sides.flatMap((side) => [
      ...watchedHeads.map((bone) => places.head(`${bone}.${side}`)),
      places.tail(`toe1-1.${side}`),
    ]),
  ].map(({ x, y, z }) => [x, y, z]);
  return [...body, ...props.map(({ position }) => position)]
    .flat()
    .map((metres) => Math.round(metres * 1000) || 0);
}

interface BodyFiles {
  readonly skeleton: FigureSkeleton;
  /** A digest of what the body is made of. */
  readonly files: string;
}

const known = new Map<BodyName, BodyFiles>();

function bodyFiles(name: BodyName): BodyFiles {
  if (known.size === 0) {
    const read = (file: string) => readFileSync(join(figureFolder, file));
    const skeletons: unknown = JSON.parse(read('skeleton.json').toString());
    const hands: unknown = JSON.parse(read('hand-poses.json').toString());
    for (const body of bodyNames) {
      known.set(body, {
        skeleton: skeletonOf(skeletons, body),
        files: digest(read(`${body}.glb`), JSON.stringify(hands)),
      });
    }
  }
  const found = known.get(name);
  if (found === undefined) {
    throw new RangeError(`There is no body ${name}`);
  }
  return found;
}

function digest(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(part);
  }
  return hash.digest('hex').slice(0, 16);
}
