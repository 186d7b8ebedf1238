import { split } from '../geometry/split';
import type { Surface } from '../geometry/surface';
import { mean, type Vector } from '../geometry/vector';
import type { Patch } from '../glb/figure-mesh';
import type { Body } from '../skin/body';

const irisRadius = 0.0066;
const pupilRadius = 0.003;

/** The source's eyeballs with iris and pupil, and the lashes of the upper lids. */
export function eyes(body: Body): Patch[] {
  return ['l', 'r'].flatMap((side) => [
    ...eye(body.group(`helper-${side}-eye`)),
    { region: 'lash' as const, surface: body.group(`helper-${side}-eyelashes-2`) },
  ]);
}

function eye(ball: Surface): Patch[] {
  const middle = mean(ball.vertices.map(({ position }) => position));
  const inFront =
    (radius: number) =>
    ({ position: [x, y, z] }: { readonly position: Vector }) =>
      z < middle[2] ? -1 : radius - Math.hypot(x - middle[0], y - middle[1]);
  const [coloured, white] = split(ball, inFront(irisRadius));
  const [pupil, iris] = split(coloured, inFront(pupilRadius));
  return [
    { region: 'eyeWhite', surface: white },
    { region: 'iris', surface: iris },
    { region: 'pupil', surface: pupil },
  ];
}

/** The middle of the figure's left eyeball. */
export function leftEye(body: Body): Vector {
  return mean(body.group('helper-l-eye').vertices.map(({ position }) => position));
}
