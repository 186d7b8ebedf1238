import type { FigureSkeleton } from '../../../src/figure/pose/figure-skeleton';
import { groundHeight } from '../../../src/figure/pose/ground';
import { stagingOf } from '../../../src/figure/pose/staging/staging-of';
import type { NamedLevel } from '../../exercises/every-level';
import type { WorldPose } from './world-pose';

/** Metres that a part may sink (issue 3). */
const centimetre = 0.01;
/** Metres that a breast flattens under who lies on it; the picture presses its skin on the mat. */
const flattened = 0.03;
/** Curled fingers are the mesh's rest; the hand poses of the figure straighten them. */
const fingers = /^(fingertips|thumbTip)\./;

/** Tells which marks of a body sink further than they may at a moment of an exercise, and how far. */
export function sunkMarksIn(
  { exercise, name, level }: NamedLevel,
  skeleton: FigureSkeleton,
): (world: WorldPose, seconds: number) => readonly string[] {
  const ground = groundHeight(stagingOf(exercise, name).ground);
  const marks = Object.keys(skeleton.landmarks).filter((mark) => !fingers.test(mark));
  const lieFlat = level.startPosition === 'face-down' ? flattened : 0;
  return (world, seconds) =>
    marks
      .map((mark) => ({ mark, depth: ground - world.landmark(mark).y }))
      .filter(({ mark, depth }) => !(depth <= centimetre + (mark === 'chest' ? lieFlat : 0)))
      .map(({ mark, depth }) => `${mark} at ${seconds.toFixed(2)} by ${(depth * 100).toFixed(1)}`);
}
